import type { Invitation } from '../../protocol/advocate.js';
import type { Copier } from '../copier.js';
import type { Phrasebook } from '../phrasebook.js';
import { CopyField } from './copy-field.js';

export interface CodeFieldProps {
  readonly invitation: Invitation;
  readonly copier: Copier;
  readonly copyKeys: string;
  readonly book: Phrasebook;
}

/** The code to take along, and that it was taken for those who cannot see the button change. */
export const CodeField = ({ invitation, copier, copyKeys, book }: CodeFieldProps) => (
  <>
    <CopyField
      kind="code"
      label={book.say('welcomeHint')}
      value={invitation.code}
      copier={copier}
      copyKeys={copyKeys}
      book={book}
    />
    <p class="unseen" role="status">
      {copier.copied.value === 'copied' && book.say('copied')}
    </p>
  </>
);
