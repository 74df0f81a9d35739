import { readJson } from '../delivery/json.js';
import type { Extra, Stage } from '../loop/stage.js';
import { no, ok, type Result } from '../protocol/result.js';
import { rootOf } from '../protocol/root-of.js';

/** The extra, and the call with which a page of its own asks. */
export type ReferralStatusExtra = Extra & {
  /** What the shop's server can trust of this visitor, signed for five minutes. `nonce`: the cart or session it is for. */
  ask(nonce?: string): Promise<Result<string>>;
};

// A status holds for five minutes.
const FRESH_MS = 240_000;

/**
 * Fills `<input type="hidden" name="…" data-goodword="status" data-nonce="…">` with what the backend vouches for, when the
 * shopper begins to use its form. The shop's server reads it with `verifyStatus`.
 */
export function referralStatus(): ReferralStatusExtra {
  const stopped = async () => no('stopped', 'Goodword does not run on this page.');
  let ask: ReferralStatusExtra['ask'] = stopped;
  const filled = new WeakMap<Element, number>();

  const onFocus = async (event: Event) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null;
    const field = form?.querySelector<HTMLInputElement>('input[data-goodword="status"]');
    if (!field || Date.now() - (filled.get(field) ?? 0) < FRESH_MS) return;
    filled.set(field, Date.now());
    const answer = await ask(field.dataset['nonce']);
    if (answer.ok) field.value = answer.value;
    else filled.delete(field);
  };

  const start = (stage: Stage) => {
    const ending = new AbortController();
    const { signal } = ending;
    ask = (nonce) => askOf(stage, nonce, signal);
    for (const type of ['focusin', 'pointerdown']) {
      document.addEventListener(type, onFocus, { signal, passive: true });
    }
    return () => {
      ending.abort();
      ask = stopped;
    };
  };
  return Object.assign(start, { ask: (nonce?: string) => ask(nonce) });
}

/** `data-with="referral-status"` */
export const fromTag = (): Extra => referralStatus();

async function askOf(
  stage: Stage,
  nonce: string | undefined,
  signal: AbortSignal,
): Promise<Result<string>> {
  const { endpoint, programId } = stage.settings;
  if (stage.valve.state() !== 'granted') {
    return no('consent-pending', 'A status needs the consent of the shopper.');
  }
  const query = new URLSearchParams({ program: programId, ...(nonce && { nonce }) });
  const headers = { authorization: `Bearer ${stage.visitor()}` };
  try {
    const url = `${rootOf(endpoint)}/v1/status?${query}`;
    const response = await fetch(url, { headers, signal, cache: 'no-store' });
    const { status } = Object(readJson(await response.text()));
    return response.ok && typeof status === 'string'
      ? ok(status)
      : no('bad-answer', `The backend answered ${response.status}.`);
  } catch (error) {
    return no('unreachable', String(error));
  }
}
