import { useSignal } from '@preact/signals';
import type { Phrasebook } from '../phrasebook.js';

interface ProveProps {
  /** Sends a link to an address; answers whether it was sent. */
  readonly send: (email: string) => Promise<boolean>;
  readonly book: Phrasebook;
}

type News = 'proveSent' | 'proveBad' | 'proveFailed' | undefined;

/** For shops without accounts: a link by mail brings together what she invited on several devices. */
export function Prove({ send, book }: ProveProps) {
  const news = useSignal<News>(undefined);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('email');
    if (!(field instanceof HTMLInputElement)) return;
    news.value = undefined;
    if (!field.value.trim() || !field.checkValidity()) {
      news.value = 'proveBad';
      field.focus();
      return;
    }
    news.value = (await send(field.value.trim())) ? 'proveSent' : 'proveFailed';
  };
  const isBad = news.value === 'proveBad';
  return (
    <section part="prove">
      <h3>{book.say('proveTitle')}</h3>
      <p class="muted">{book.say('proveText')}</p>
      <form class="copy-field" noValidate onSubmit={(event) => void submit(event)}>
        <label>
          <span>{book.say('proveAddress')}</span>
          <input
            type="email"
            name="email"
            autoComplete="email"
            dir="ltr"
            aria-invalid={isBad}
            aria-describedby="prove-news"
          />
        </label>
        <button type="submit" class="main">
          {book.say('proveSend')}
        </button>
      </form>
      <p class={isBad ? 'why bad' : 'why'} id="prove-news" role="status">
        {news.value && book.say(news.value)}
      </p>
    </section>
  );
}
