import { expect, it } from 'vitest';
import type { Store } from './store.js';

/** What every database has to do about invitations by mail. */
export function invitationsContract(store: () => Store) {
  const invite = (email: string, code: string, at: number, program = 'default') => ({
    ...{ program, email, code, at },
  });

  it('finds who wrote to a mailbox, oldest first, and to whom somebody wrote', async () => {
    const { invitations } = store();
    await invitations.add(invite('hash-ben', 'BOB23', 2));
    await invitations.add(invite('hash-ben', 'ANNA42', 1));
    await invitations.add(invite('hash-ben', 'ANNA42', 1));
    await invitations.add(invite('hash-cara', 'ANNA42', 3));
    await invitations.add(invite('hash-ben', 'ANNA42', 1, 'other'));
    expect(await invitations.ofMails('default', ['hash-ben'])).toEqual([
      invite('hash-ben', 'anna42', 1),
      invite('hash-ben', 'bob23', 2),
    ]);
    expect(await invitations.ofCodes('default', ['Anna42'])).toEqual([
      invite('hash-ben', 'anna42', 1),
      invite('hash-cara', 'anna42', 3),
    ]);
    expect(await invitations.ofMails('default', [])).toEqual([]);
  });

  it('forgets a mailbox, and everything that is too old', async () => {
    const { invitations } = store();
    await invitations.add(invite('hash-ben', 'ANNA42', 1));
    await invitations.add(invite('hash-cara', 'ANNA42', 2));
    await invitations.add(invite('hash-dora', 'ANNA42', 3));
    await invitations.forget('default', ['hash-cara']);
    await invitations.forgetBefore(3);
    expect(await invitations.ofCodes('default', ['ANNA42'])).toEqual([
      invite('hash-dora', 'anna42', 3),
    ]);
  });
}
