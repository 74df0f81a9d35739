import type { Standing } from '../../protocol/standing.js';
import type { Phrasebook } from '../phrasebook.js';

interface LinksOnlyProps {
  readonly linksOnly: NonNullable<NonNullable<Standing['advocate']>['linksOnly']>;
  readonly book: Phrasebook;
}

/** Why her code alone counts no more, and what she can send instead. */
export const LinksOnly = ({ linksOnly: { site }, book }: LinksOnlyProps) => (
  <p class="told" part="links-only">
    {site && book.say('codeLeaked', { site })} {book.say('linksOnly')}
  </p>
);
