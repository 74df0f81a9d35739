import { type ReadonlySignal, signal } from '@preact/signals';
import type { Invitation } from '../../protocol/advocate.js';
import type { Claimed, ClaimOutcome } from '../../protocol/claim.js';
import { codeIn } from '../../protocol/code-in.js';
import type { Result } from '../../protocol/result.js';
import type { TextKey } from '../all-words.js';

/** What is said of the code that somebody typed. */
export type ClaimNews =
  | { readonly is: 'nothing' }
  | { readonly is: 'busy' }
  /** Whose code it is, before the order. */
  | { readonly is: 'found'; readonly invitation: Invitation }
  /** What became of it, after the order. */
  | { readonly is: 'told'; readonly claimed: Claimed }
  | { readonly is: 'problem'; readonly key: TextKey };

export interface ClaimState {
  readonly news: ReadonlySignal<ClaimNews>;
  /** Somebody types: before the order, the code is looked up when she pauses. */
  typed(text: string): void;
  send(text: string): Promise<void>;
}

export interface ClaimSources {
  readonly look: (code: string) => Promise<Result<Invitation>>;
  /** After the order. Left out before it. */
  readonly claim: ((code: string) => Promise<Result<Claimed>>) | undefined;
  readonly onDone: (code: string, outcome: ClaimOutcome | 'checked') => void;
  /** Runs something later; answers how to call it off. */
  readonly later: (act: () => void, ms: number) => () => void;
}

/** A pause in typing. */
const PAUSE_MS = 500;

const PROBLEMS: Readonly<Record<string, TextKey>> = {
  'unknown-code': 'claimUnknown',
  'bad-code': 'claimBad',
  'rate-limited': 'claimTooOften',
  'not-allowed': 'refused',
};

export function createClaimState({ look, claim, onDone, later }: ClaimSources): ClaimState {
  const news = signal<ClaimNews>({ is: 'nothing' });
  let latest = 0;
  let live = true;
  let callOff = () => {};

  async function ask(code: string): Promise<void> {
    const number = ++latest;
    news.value = { is: 'busy' };
    const said = await answer(code);
    if (number !== latest) return; // she has typed on
    news.value = said;
    if (said.is === 'found') onDone(said.invitation.code, 'checked');
    if (said.is === 'told') onDone(said.claimed.code, said.claimed.outcome);
  }

  async function answer(code: string): Promise<ClaimNews> {
    const asked = claim ? await claim(code) : await look(code);
    if (!asked.ok) {
      // Whoever was asked to slow down is not asked again at every letter.
      if (asked.problem.code === 'rate-limited') live = false;
      return { is: 'problem', key: PROBLEMS[asked.problem.code] ?? 'away' };
    }
    return 'outcome' in asked.value
      ? { is: 'told', claimed: asked.value }
      : { is: 'found', invitation: asked.value };
  }

  return {
    news,
    typed(text) {
      callOff();
      latest++;
      news.value = { is: 'nothing' };
      const code = codeIn(text);
      if (!claim && live && code !== undefined) callOff = later(() => void ask(code), PAUSE_MS);
    },
    async send(text) {
      callOff();
      const code = codeIn(text);
      if (code === undefined) news.value = { is: 'problem', key: 'claimBad' };
      else await ask(code);
    },
  };
}
