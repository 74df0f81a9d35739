import { type Program, sameCode } from 'goodword/protocol';
import { codesOf } from '../ledger/codes-of.js';
import type { Verdict } from '../ledger/decide.js';
import type { OrderState, Signals } from '../ledger/order-state.js';
import { isSharingSite } from '../ledger/sharing-sites.js';
import type { Surroundings } from '../ledger/surroundings.js';
import { weighSignals } from '../ledger/weigh-signals.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Mark } from '../store/shelves/marks.js';
import type { Orders } from '../store/shelves/orders.js';
import type { Shelves } from '../store/store.js';
import type { Judged } from './judge.js';

const DAY_MS = 86_400_000;

/** How near orders are looked at together. */
export const SPANS = { ofCode: 3_600_000, ofBrowser: DAY_MS, ofSite: DAY_MS } as const;

/** How many other orders stand near the order that is settled. */
export type Near = Awaited<ReturnType<Orders['near']>>;

/** What there is around a credited order: other orders of the advocate and the browser, and other browsers' reports. */
export async function lookAround(
  store: Shelves,
  { order, verdict: { decision }, advocates }: Judged,
  advocate: AdvocateRecord,
  program: Program,
  marks: readonly Mark[],
  near: Near,
): Promise<Surroundings> {
  const { reports, signals } = order;
  const rivals = reports.others.filter(({ standing }) => standing === 'rival');
  const theirs = rivals.flatMap((one) => codesOf(one.signals));
  const more = theirs.length > 0 ? await store.advocates.ofCodes(order.program, theirs) : [];
  const known = [...advocates, ...more];
  const owners = (code: string) => known.find((one) => sameCode(one.code, code));
  const names = (told: Signals) => weighSignals(told, program, owners).advocate?.code;
  const shared = await store.marks.sharedWith(order, marks, advocate);
  const unclaimed = names({ ...signals, claimed: [] });
  const claimed = names({ ...signals, ...NOTHING_CAME });
  return {
    signal: decision.signal,
    byBrowserOnly:
      decision.signal !== 'invited-mail' &&
      !reports.backed.some((code) => sameCode(code, advocate.code)),
    ofCode: near.ofCode.earlier,
    ofBrowser: near.ofBrowser.earlier,
    ...(await siteOf(store, order, marks)),
    sharedMarks: shared.filter((kind) => kind !== 'site'),
    unknownCodes: new Set(codesOf(signals).filter((code) => !owners(code))).size,
    rivals: rivals.map((one) => {
      const code = names(one.signals);
      return { isAdvocates: one.visitor === advocate.visitor, ...(code !== undefined && { code }) };
    }),
    ...(unclaimed !== undefined && { unclaimed }),
    ...(claimed !== undefined && { claimed }),
  };
}

/** By what other orders may be seen to belong to this one, once it is known whose link the friend came by. */
export function marksOf(order: OrderState, { decision }: Verdict): readonly Mark[] {
  const { code } = decision;
  const credited = decision.evidence.find(({ outcome }) => outcome === 'credited');
  // The SDK writes the code of a link into the coupon field: it is the coupon then that names the advocate.
  const hers = order.signals.touches.filter((one) => sameCode(one.code, code ?? ''));
  const touch = hers.find(({ at }) => at === credited?.at) ?? hers.at(-1);
  const host = touch?.referrer;
  const site =
    code !== undefined && host && !host.includes(' ') && !isSharingSite(host)
      ? [{ kind: 'site', value: `${code.toLowerCase()} ${host.toLowerCase()}` } as const]
      : [];
  return [...order.marks, ...site];
}

const NOTHING_CAME = { typed: [], coupons: [], carried: [], touches: [], invited: [] };

async function siteOf(store: Shelves, order: OrderState, marks: readonly Mark[]) {
  const site = marks.find(({ kind }) => kind === 'site');
  const host = site?.value.split(' ')[1];
  if (!site || host === undefined) return {};
  const orders = await store.marks.countBefore(order, site, order.orderedAt - SPANS.ofSite);
  return { site: { host, orders } };
}
