import type { Program } from '../../protocol/program.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';

interface TicketsProps {
  readonly offers: Program['offers'];
  readonly book: Phrasebook;
}

/** Both offers as the tickets that they are. A picture: the headline below says the same in words. */
export const Tickets = ({ offers, book }: TicketsProps) => (
  <div class="hero" part="hero" aria-hidden="true">
    <Ticket side="friend" label={book.say('friendGets')} value={offerText(offers.friend, book)} />
    <Ticket side="advocate" label={book.say('youGet')} value={offerText(offers.advocate, book)} />
  </div>
);

const Ticket = ({ side, label, value }: { side: string; label: string; value: string }) => (
  <div class={`ticket ${side}`} part="ticket">
    <div class="paper">
      <span>{label}</span>
      <b>{value}</b>
    </div>
  </div>
);
