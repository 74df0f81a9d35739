import type { Program } from '../../protocol/program.js';
import type { Standing } from '../../protocol/standing.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { ladderOf } from './ladder.js';

interface TiersProps {
  readonly program: Program;
  readonly advocate: NonNullable<Standing['advocate']>;
  readonly book: Phrasebook;
}

/** The steps of a program that pays more for more friends, and the way to the next one. */
export function Tiers({ program, advocate, book }: TiersProps) {
  const next = advocate.nextTier;
  const steps = ladderOf(program, next);
  if (steps.length === 0) return null;
  return (
    <section part="tiers">
      <h3 id="tiers">{book.say('tierTitle')}</h3>
      {next && <Way next={next} book={book} />}
      <ol class="ladder">
        {steps.map(({ from, offer, is }) => (
          <li key={from} class={is} aria-current={is === 'next' ? 'step' : undefined}>
            <b>{offerText(offer, book)}</b>
            <span>
              {from === 1 ? book.say('tierFirst') : book.say('tierFrom', { n: book.number(from) })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface WayProps {
  readonly next: NonNullable<TiersProps['advocate']['nextTier']>;
  readonly book: Phrasebook;
}

const Way = ({ next: { from, left, offer }, book }: WayProps) => {
  const said = book.say('tierLeft', {
    n: book.number(left),
    offer: offerText(offer, book),
  });
  return (
    <>
      <p class="left">{said}</p>
      <progress
        part="tier-progress"
        aria-labelledby="tiers"
        aria-valuetext={said}
        value={Math.max(from - left, 0)}
        max={from}
      />
    </>
  );
};
