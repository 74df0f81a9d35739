import type { Program } from '../../protocol/program.js';
import type { ContestStanding } from '../../protocol/standing.js';
import { labelText } from '../label-text.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import { Badge } from './badge.js';
import { prizesOf } from './prizes.js';

interface ContestProps {
  readonly program: Program;
  readonly contest: ContestStanding;
  readonly book: Phrasebook;
}

/** The first five of a contest with their badges, how long it lasts, and what there is to win. */
export function Contest({ program, contest, book }: ContestProps) {
  const { name, until, leaders, own } = contest;
  const date = book.date(until);
  return (
    <section part="contest">
      <h3 id="contest">{labelText(name, book)}</h3>
      <p class="muted">{book.say(until > Date.now() ? 'contestEnds' : 'contestOver', { date })}</p>
      {leaders.length === 0 && <p class="left">{book.say('contestEmpty')}</p>}
      <ol class="leaders" aria-labelledby="contest">
        {leaders.map((leader) => (
          <Leader key={leader.place} leader={leader} book={book} />
        ))}
      </ol>
      {own && !leaders.some(({ you }) => you) && (
        <p class="left">{book.say('contestOwn', { n: book.number(own.place) })}</p>
      )}
      {program.contest && (
        <dl class="prizes" part="prizes">
          {prizesOf(program.contest).map(({ from, until: last, offer }) => (
            <div key={from}>
              <dt>
                {from === last
                  ? book.say('contestPlace', { n: book.number(from) })
                  : book.say('contestPlaces', {
                      from: book.number(from),
                      until: book.number(last),
                    })}
              </dt>
              <dd>{offerText(offer, book)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

interface LeaderProps {
  readonly leader: ContestStanding['leaders'][number];
  readonly book: Phrasebook;
}

const Leader = ({ leader: { place, firstName, orders, you }, book }: LeaderProps) => (
  <li class={you ? 'you' : undefined} aria-current={you || undefined}>
    <Badge place={place} label={book.say('contestPlace', { n: book.number(place) })} />
    <b>{you ? book.say('contestYou') : <bdi>{firstName ?? book.say('contestSomebody')}</bdi>}</b>
    <span>{book.count('contestOrders', orders)}</span>
  </li>
);
