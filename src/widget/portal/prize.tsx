import { useSignal } from '@preact/signals';
import type { Program } from '../../protocol/program.js';
import type { Reward } from '../../protocol/reward.js';
import type { Phrasebook } from '../phrasebook.js';
import { focusOnce, wantFocus } from './focus-once.js';
import { sealHolds } from './seal.js';
import { Worth } from './worth.js';

/** Which gifts she has opened in this browser: a gift is wrapped once. */
export interface Keepsake {
  has(id: string): boolean;
  add(id: string): void;
}

interface PrizeProps {
  readonly reward: Reward;
  readonly program: Program;
  readonly opened: Keepsake;
  readonly book: Phrasebook;
}

/** A gift that was drawn: wrapped until she opens it, then what it is and how to check that nobody chose it. */
export function Prize({ reward, program, opened, book }: PrizeProps) {
  const isOpen = useSignal(opened.has(reward.id));
  const holds = useSignal<boolean | undefined>(undefined);
  const drawn = reward.drawn;
  if (!drawn) return null;
  if (!isOpen.value) {
    return (
      <button
        type="button"
        class="main"
        part="reveal"
        onClick={() => {
          opened.add(reward.id);
          wantFocus(reward);
          isOpen.value = true;
        }}
      >
        {book.say('drawReveal')}
      </button>
    );
  }
  const check = async () => {
    holds.value ??= await sealHolds(drawn);
  };
  return (
    // The button that opened it is gone, and the focus with it.
    <div class="prize" part="prize" role="status" tabIndex={-1} ref={focusOnce(reward)}>
      <Worth reward={reward} book={book} />
      <details onToggle={() => void check()}>
        <summary>{book.say('drawCheck')}</summary>
        <p>{book.say('drawProof')}</p>
        <dl class="proof">
          <dt>{book.say('drawSeal')}</dt>
          <dd dir="ltr">{drawn.commitment}</dd>
          <dt>{book.say('drawSeed')}</dt>
          <dd dir="ltr">{drawn.seed}</dd>
        </dl>
        {holds.value !== undefined && (
          <p class="why">
            {holds.value ? book.say('drawTrue') : book.say('drawFalse', { shop: program.shop })}
          </p>
        )}
      </details>
    </div>
  );
}
