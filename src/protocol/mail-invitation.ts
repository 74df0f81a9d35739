import { isVisitor } from './event.js';
import { WORD_LENGTH } from './limits.js';
import { mailbox } from './mailbox.js';
import { no, ok, type Result } from './result.js';
import { isRecord, shortText } from './shape.js';

/**
 * What a browser posts to `{endpoint}/v1/invitations` when its advocate writes to a friend by mail: answered 204, whoever
 * the address belongs to. An order of that mailbox within the window is hers where nothing stronger names anybody.
 */
export interface MailInvitation {
  readonly program: string;
  readonly visitor: string;
  /** SHA-256 of `textOfMailbox(email)` in UTF-8, 64 digits of lower-case hex. The address itself stays in the browser. */
  readonly emailHash: string;
  /** As `Registration` has it. */
  readonly customerToken?: string;
}

/** What is hashed of an address: the mailbox that it reaches, after a prefix, so that no table of plain hashes fits. */
export const textOfMailbox = (email: string): string => `email:${mailbox(email)}`;

/** Reads an invitation from the wire. */
export function parseMailInvitation(input: unknown): Result<MailInvitation> {
  if (!isRecord(input)) return UNREADABLE;
  const program = shortText(input['program'], WORD_LENGTH);
  const { visitor, emailHash, customerToken: token } = input;
  if (program === undefined || !isVisitor(visitor)) return UNREADABLE;
  if (typeof emailHash !== 'string' || !/^[0-9a-f]{64}$/.test(emailHash)) return UNREADABLE;
  return ok({
    program,
    visitor,
    emailHash,
    ...(typeof token === 'string' && { customerToken: token }),
  });
}

const UNREADABLE = no(
  'bad-request',
  'Send { "program", "visitor", "emailHash" } as JSON; emailHash is the SHA-256 of "email:" and the mailbox, in lower-case hex.',
);
