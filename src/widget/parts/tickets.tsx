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
    {ticket('friend', book.say('friendGets'), offerText(offers.friend, book))}
    {ticket('advocate', book.say('youGet'), offerText(offers.advocate, book))}
  </div>
);

// Nothing is no ticket.
const ticket = (side: string, label: string, value: string) =>
  value && (
    <div class={`ticket ${side}`} part="ticket">
      <div class="paper">
        <span>{label}</span>
        <b>{value}</b>
      </div>
    </div>
  );
