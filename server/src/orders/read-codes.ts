import { type Evidence, sameCode } from 'goodword/protocol';
import { codeUseBefore, subjectOfCode } from '../ledger/code-use.js';
import { codesOf } from '../ledger/codes-of.js';
import type { OrderState, Signals } from '../ledger/order-state.js';
import type { Shelves } from '../store/store.js';

/** For which order codes are read. */
export interface ReadFor {
  readonly program: string;
  readonly id: string;
  readonly orderedAt: number;
  readonly paidAt?: number;
}

/** What codes say that are not only an advocate's own code. */
export interface CodeReader {
  /** The advocate's own code behind one for one order; any other code as it is. */
  ownerCode(code: string): string;
  /** Why a code names nobody where it is typed or used as a coupon; undefined where it names its owner. */
  spent(code: string): string | undefined;
  isSingle(code: string): boolean;
}

/** Looks up how these codes are to be read for an order. */
export async function codeReader(
  { singleCodes, traits }: Pick<Shelves, 'singleCodes' | 'traits'>,
  order: ReadFor,
  codes: readonly string[],
): Promise<CodeReader> {
  const { program, id, orderedAt, paidAt = Number.POSITIVE_INFINITY } = order;
  const singles = await singleCodes.of(program, codes);
  const uses = await singleCodes.usesBeside(
    order,
    singles.map(({ code }) => code),
  );
  const said = codes.length === 0 ? [] : await traits.of(program, codes.map(subjectOfCode));
  const singleOf = (code: string) => singles.find((one) => sameCode(one.code, code));
  // Whoever paid first has it; at the same time, the order's id decides.
  const earlier = (code: string) =>
    uses.find(
      (use) =>
        sameCode(use.code, code) &&
        (use.paidAt < paidAt || (use.paidAt === paidAt && use.orderId < id)),
    );
  return {
    ownerCode: (code) => singleOf(code)?.owner ?? code,
    isSingle: (code) => singleOf(code) !== undefined,
    spent(code) {
      if (singleOf(code)) {
        return earlier(code)
          ? `The code ${code} was good for one order, and another order that was paid has used it.`
          : undefined;
      }
      const use = codeUseBefore(said, code, orderedAt);
      if (use?.by !== 'links') return undefined;
      const where = use.site === undefined ? 'may have leaked' : `stands on ${use.site}`;
      return `The code ${code} ${where}: only links with it count, and the codes for one order that friends get by them.`;
    },
  };
}

/**
 * The order with every code as its owner's own. Codes that name nobody any more, typed or as a coupon, are no signals: they stay
 * as evidence.
 */
export async function withOwnersCodes(
  store: Pick<Shelves, 'singleCodes' | 'traits'>,
  order: OrderState,
): Promise<OrderState> {
  const { signals, reports } = order;
  const codes = [signals, ...reports.others.map((one) => one.signals)].flatMap(codesOf);
  if (codes.length === 0) return order;
  const reader = await codeReader(store, order, codes);
  const links = signals.carried.map(({ code }) => code);
  return {
    ...order,
    signals: readSignals(signals, reader),
    reports: {
      ...reports,
      backed: reports.backed
        .filter((code) => !reader.spent(code) || links.some((link) => sameCode(link, code)))
        .map(reader.ownerCode),
      others: reports.others.map((one) => ({ ...one, signals: readSignals(one.signals, reader) })),
    },
  };
}

function readSignals(signals: Signals, reader: CodeReader): Signals {
  const { typed, coupons, carried, touches, claimed = [] } = signals;
  const link = <Touch extends { readonly code: string }>(touch: Touch): Touch => ({
    ...touch,
    code: reader.ownerCode(touch.code),
  });
  const counts = (code: string) => reader.spent(code) === undefined;
  const words = [...typed, ...coupons, ...claimed.map(({ code }) => code)];
  const asides = [
    ...typed.flatMap((code) => asideOf('typed-code', code, reader)),
    ...coupons.flatMap((code) => asideOf('coupon', code, reader)),
    ...claimed.flatMap(({ code }) => asideOf('claimed-code', code, reader)),
  ];
  const singles = words.filter(reader.isSingle);
  return {
    ...signals,
    typed: typed.filter(counts).map(reader.ownerCode),
    coupons: coupons.filter(counts).map(reader.ownerCode),
    carried: carried.map(link),
    touches: touches.map(link),
    ...(claimed.length > 0 && { claimed: claimed.filter(({ code }) => counts(code)).map(link) }),
    ...(asides.length > 0 && { asides }),
    ...(singles.length > 0 && { singles }),
  };
}

/** What is to be said of a code that is not simply its owner's. */
export function asideOf(
  signal: 'typed-code' | 'coupon' | 'claimed-code',
  code: string,
  reader: CodeReader,
): readonly Evidence[] {
  const spent = reader.spent(code);
  if (spent !== undefined) {
    return [{ signal, subject: code, outcome: 'passed-over', why: spent }];
  }
  if (!reader.isSingle(code)) return [];
  const why = `The code ${code} is good for one order; it was made of ${reader.ownerCode(code)}.`;
  return [{ signal, subject: code, outcome: 'met', why }];
}
