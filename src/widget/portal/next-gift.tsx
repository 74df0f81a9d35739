import type { Phrasebook } from '../phrasebook.js';

const GIFT = 'M4.5 9.5h15v4h-15zM6 13.5v6h12v-6M12 9.5v10M12 9.5s-7-1-5-4 5 4 5 4 3-7 5-4-5 4-5 4';

/** The gift for her next friend, drawn and sealed before there is an order: its seal is shown, so that it cannot be changed. */
export const NextGift = ({ seal, book }: { seal: string; book: Phrasebook }) => (
  <section class="next-gift" part="next-gift">
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={GIFT} />
    </svg>
    <div>
      <h3>{book.say('drawTitle')}</h3>
      <p class="muted">{book.say('drawSealed')}</p>
      <p class="muted seal">
        {book.say('drawSeal')} <code dir="ltr">{seal}</code>
      </p>
    </div>
  </section>
);
