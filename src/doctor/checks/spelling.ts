/** The lazy part `spelling`, which the doctor brings: which words of the page does nobody know, and what was meant? */
import type { ScriptFacts } from '../facts.js';
import { type Finding, problem } from '../finding.js';
import { nearest } from '../nearest.js';

const ATTRIBUTES =
  'endpoint program parameter consent consent-category consent-signal cookie-domain domains language clean-url ask-after-purchase with launcher bar currency asks ask-caps shopper fragment customer-token reminder-days'.split(
    ' ',
  );
// Longer words are nobody's slip.
const LONGEST = 40;

/** An extra's call without its extra is told in the console, with what to add. */
const BY_EXTRAS = ['handOver'];

export const examineSpelling = ({ attributes, calls }: ScriptFacts): readonly Finding[] => [
  ...Object.keys(attributes).flatMap((name) => {
    const right = name.length < LONGEST && !ATTRIBUTES.includes(name) && nearest(name, ATTRIBUTES);
    // What has another name altogether is another script's.
    if (!right) return [];
    return problem(
      'misspelled-attribute',
      `The tag has data-${name}, which is not read.${
        right.replace(/-/g, '') === name
          ? ' HTML forgets capitals, so a hyphen stands in their place.'
          : ''
      }`,
      'Write it like this.',
      `data-${right}="${attributes[name]}"`,
    );
  }),
  ...[...new Set(calls.refused)].map((name) => {
    const right = name.length < LONGEST && nearest(name, [...calls.there, ...BY_EXTRAS]);
    return problem(
      'call-unknown',
      `The page calls goodword('${name.slice(0, LONGEST)}'), which there is not.`,
      right === name
        ? 'An extra brings it: name it in data-with.'
        : right
          ? 'Write it like this.'
          : `There are ${calls.there.join(', ')}.`,
      right === name ? 'data-with="hand-over"' : right ? `goodword('${right}', …)` : undefined,
    );
  }),
];
