import type { Queries } from './database.js';
import type { Invitations, MailInvite } from './shelves/invitations.js';

export const invitationsIn = (database: Queries): Invitations => {
  const list = (texts: readonly string[]) => JSON.stringify(texts.map((text) => ({ text })));
  const anyOf = (column: string, param: string) =>
    `${column} in (select value->>'text' from ${database.eachOf(param)})`;
  const found = (program: string, column: string, texts: readonly string[]) =>
    texts.length === 0
      ? Promise.resolve([])
      : database.query<MailInvite>(
          `select program, email, code_key as code, at from mail_invitations
           where program = $1 and ${anyOf(column, '$2')} order by at, code_key, email`,
          [program, list(texts)],
        );

  return {
    async add({ program, email, code, at }) {
      await database.write(
        `insert into mail_invitations (program, email, code_key, at) values ($1, $2, $3, $4)
         on conflict do nothing`,
        [program, email, code.toLowerCase(), at],
      );
    },

    ofMails: (program, emails) => found(program, 'email', emails),

    ofCodes: (program, codes) =>
      found(
        program,
        'code_key',
        codes.map((code) => code.toLowerCase()),
      ),

    async forget(program, emails) {
      await database.write(
        `delete from mail_invitations where program = $1 and ${anyOf('email', '$2')}`,
        [program, list(emails)],
      );
    },

    async forgetBefore(at) {
      await database.write('delete from mail_invitations where at < $1', [at]);
    },
  };
};
