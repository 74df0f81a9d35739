import type { Phrasebook } from '../phrasebook.js';

interface EmptyStateProps {
  readonly shop: string;
  readonly book: Phrasebook;
}

/** Before the first friend: a folded letter under way, and whom to think of. */
export const EmptyState = ({ shop, book }: EmptyStateProps) => (
  <section class="empty" part="empty">
    <svg viewBox="0 0 96 56" aria-hidden="true">
      <path class="trail" d="M3 50c14 4 30 2 36-8s-4-18-10-13 1 17 22 11" />
      <path class="plane" d="M52 26L92 6 78 44 67 33z" />
      <path class="fold" d="M92 6L67 33l-2 12 7-7" />
    </svg>
    <div>
      <h3>{book.say('emptyTitle')}</h3>
      <p>{book.say('emptyText', { shop })}</p>
    </div>
  </section>
);
