import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { scriptTag } from '../script-tag.js';
import { CopiedText } from './copied-text.js';
import { Stream, WORD_OF_MOUTH } from './stream.js';

export interface FirstStepProps {
  program: Program;
  onPrograms: () => void;
}

/** Nothing has happened yet: says what to do next. */
export function FirstStep({ program, onPrograms }: FirstStepProps): JSX.Element {
  const { tag, foreignOrigin } = scriptTag(program, location.href);
  return (
    <section class="card first-step" aria-labelledby="first-step-title">
      <h2 id="first-step-title">Nothing happened in these days.</h2>
      <p>Put this script tag on every page of your shop.</p>
      <CopiedText text={tag} label="The script tag" rows={4} />
      {foreignOrigin !== undefined && (
        <p class="soft small">
          Your shop is on another origin than this backend: start it with{' '}
          <code>--origin {foreignOrigin}</code>
        </p>
      )}
      <p>
        Then place an order of your own: the thank-you page asks you to share, and it shows up here.
      </p>
      <p class="buttons first-ways">
        <a class="button primary" href={program.shareUrl} target="_blank" rel="noopener">
          Visit the shop
        </a>
        <button type="button" class="button" onClick={onPrograms}>
          Start from another program
        </button>
      </p>
      <Stream counts={WORD_OF_MOUTH} />
    </section>
  );
}
