import { useSignal } from '@preact/signals';
import type { Phrasebook } from '../phrasebook.js';

interface ConfirmProps {
  /** Has the letter sent again; answers whether that was taken. */
  readonly send: () => Promise<boolean>;
  readonly book: Phrasebook;
}

/** The letter that asks whose a typed address is may be lost: once more, please. */
export function Confirm({ send, book }: ConfirmProps) {
  const news = useSignal<'confirmSent' | 'proveFailed' | undefined>(undefined);
  const ask = async () => {
    news.value = undefined;
    news.value = (await send()) ? 'confirmSent' : 'proveFailed';
  };
  return (
    <section part="confirm">
      <h3>{book.say('confirmTitle')}</h3>
      <p class="muted">{book.say('confirmText')}</p>
      <button type="button" class="linklike" part="confirm-send" onClick={() => void ask()}>
        {book.say('confirmSend')}
      </button>
      <p class="why" role="status">
        {news.value && book.say(news.value)}
      </p>
    </section>
  );
}
