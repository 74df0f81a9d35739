import type { ReadonlySignal } from '@preact/signals';
import type { Program } from '../../protocol/program.js';
import { offerText } from '../offers.js';
import type { Phrasebook } from '../phrasebook.js';
import type { ClaimNews, ClaimState } from './state.js';
import { toldText } from './told-text.js';

export interface ClaimProps {
  readonly program: Program;
  readonly state: ClaimState;
  readonly book: ReadonlySignal<Phrasebook>;
  /** A modal dialog focuses something: the question, else it would be its close button. */
  readonly isModal: boolean;
}

/** "Did a friend send you?": takes her code or link, and says what comes of it. */
export function Claim({ program, state, book: speech, isModal }: ClaimProps) {
  const book = speech.value;
  const news = state.news.value;
  const isWrong = news.is === 'problem';
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem('code');
    if (field instanceof HTMLInputElement) void state.send(field.value);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noAutofocus: in a modal dialog, see above. */}
      <h2 id="headline" part="headline" tabIndex={-1} autoFocus={isModal}>
        {book.say('claimTitle')}
      </h2>
      <form class="copy-field" noValidate onSubmit={send} aria-busy={news.is === 'busy'}>
        <label>
          <span>{book.say('claimField')}</span>
          <input
            class="code"
            name="code"
            part="code-field"
            autoComplete="off"
            autoCapitalize="characters"
            spellcheck={false}
            dir="ltr"
            aria-invalid={isWrong}
            aria-describedby="claim-news"
            onInput={({ currentTarget }) => state.typed(currentTarget.value)}
          />
        </label>
        <button type="submit" class="main" part="send">
          {book.say('claimSend')}
        </button>
      </form>
      <p id="claim-news" class={isWrong ? 'news bad' : 'news'} part="news" role="status">
        {newsText(news, program, book)}
      </p>
    </>
  );
}

function newsText(news: ClaimNews, { shop }: Program, book: Phrasebook) {
  switch (news.is) {
    case 'nothing':
      return '';
    case 'busy':
      return book.say('loading');
    case 'problem':
      return book.say(news.key, { shop });
    case 'found': {
      const { firstName, offer } = news.invitation;
      const gift = <b>{offerText(offer, book)}</b>;
      return [
        ...(firstName
          ? book.pieces('welcome', { name: <bdi>{firstName}</bdi>, offer: gift })
          : book.pieces('welcomeUnnamed', { offer: gift })),
        <br />,
        book.say('claimFilled'),
      ];
    }
    case 'told':
      return toldText(news.claimed, book);
  }
}
