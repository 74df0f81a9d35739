import { expect, it } from 'vitest';
import { parseMailInvitation, textOfMailbox } from './mail-invitation.js';

const INVITATION = {
  program: 'default',
  visitor: 'visitor-of-anna-0001',
  emailHash: 'ab'.repeat(32),
};

it('reads an invitation by mail, which holds no address', () => {
  expect(parseMailInvitation({ ...INVITATION, email: 'ben@example.com' })).toEqual({
    ok: true,
    value: INVITATION,
  });
});

it.each([
  { emailHash: 'ben@example.com' },
  { emailHash: 'AB'.repeat(32) },
  { emailHash: undefined },
  { visitor: 'short' },
  { program: '' },
])('refuses one that says %j', (part) => {
  expect(parseMailInvitation({ ...INVITATION, ...part })).toMatchObject({
    ok: false,
    problem: { code: 'bad-request' },
  });
});

it('hashes one mailbox to one text, however it is spelled', () => {
  expect(textOfMailbox(' Ben.Ox+shop@GoogleMail.com')).toBe('email:benox@gmail.com');
});
