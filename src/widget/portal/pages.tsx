import type { ComponentChildren } from 'preact';
import type { Phrasebook } from '../phrasebook.js';
import type { EarlierPages } from './earlier.js';
import { focusOnce } from './focus-once.js';

interface PagesProps<T> {
  readonly earlier: EarlierPages<T>;
  /** What is on them. */
  readonly title: string;
  readonly book: Phrasebook;
  readonly children: (page: readonly T[]) => ComponentChildren;
}

/** What she asked to see of earlier times, and the button that brings more. */
export function Pages<T>({ earlier, title, book, children }: PagesProps<T>) {
  const { pages, next, is } = earlier.now.value;
  return (
    <>
      {pages.map((page, nth) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
        <div key={nth} role="group" aria-label={title} tabIndex={-1} ref={focusOnce(page)}>
          {children(page)}
        </div>
      ))}
      {next && (
        <button
          type="button"
          class="linklike"
          part="earlier"
          aria-busy={is === 'busy'}
          onClick={() => void earlier.more()}
        >
          {book.say('showEarlier')}
        </button>
      )}
      <p class="why" role="status">
        {is === 'busy' && book.say('loading')}
        {is === 'failed' && book.say('numbersAway')}
      </p>
    </>
  );
}
