import type { Facts } from '../facts.js';
import { type Finding, problem } from '../finding.js';

/** The words that bring a part of their own: each is a file of `src/extras` or `src/loop/views`. */
const WORDS: Readonly<Record<string, string>> = {
  extras:
    'asking bar cart customer data-layer elements hand-over launcher leads links mail-link referral-status reminder routes segment server-cookie slots woocommerce',
  views: 'bar claim launcher nps portal reminder share thanks welcome',
};
const PLATFORMS = 'cookieconsent google shopify tcf';

/** Parts that were asked for by a word that nobody knows, in place of one that was not uploaded. */
export function unknownWords({ script }: Facts, failed: readonly string[]): readonly Finding[] {
  return failed.flatMap((part) => {
    const [kind = '', word = ''] = unknownWord(part) ?? [];
    // The chapter of consent tells of that one.
    if (!kind || word === script.attributes['consent']) return [];
    return problem(
      'word-unknown',
      kind === 'views'
        ? `The page opens the view “${word}”, which there is not.`
        : `The tag’s data-with says “${word}”, which nobody knows.`,
      `Take one of these: ${WORDS[kind]?.replace(/ /g, ', ')}.`,
    );
  });
}

/** `extras/route.js` -> `['extras', 'route']`; nothing for a part that there is. */
export function unknownWord(part: string): readonly string[] | undefined {
  const [, kind = '', word = ''] = /^(extras|views)\/(.*)\.js$/.exec(part) ?? [];
  return kind && !`${WORDS[kind]} ${PLATFORMS}`.split(' ').includes(word)
    ? [kind, word]
    : undefined;
}
