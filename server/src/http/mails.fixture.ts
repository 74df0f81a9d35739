import type { MailRules, Program } from 'goodword/protocol';
import { openMailbox } from '../mail/mailbox.fixture.js';
import type { ServerOptions } from '../server.js';
import { ANNA, BEN, openShop, PROGRAM } from './open-shop.fixture.js';

export const MAIL_KEY = 'the key under which addresses are kept';
export const BEN_AT = { id: 'c-ben', email: 'ben@shop.example' };

interface Wanted {
  readonly rules?: Partial<Program['rules']>;
  readonly mails?: MailRules;
  readonly program?: Partial<Program>;
  readonly options?: Partial<ServerOptions>;
}

/** A shop that writes mails to a real mail server, and Anna, who shares and reads Polish. */
export async function shopWithMail({ rules, mails, program: other, options }: Wanted = {}) {
  const program = {
    ...{ ...PROGRAM, ...other, rules: { ...PROGRAM.rules, holdDays: 0, ...rules } },
    // Whom the shop does not vouch for is asked first: confirm.test.ts.
    mails: { confirm: false, ...mails },
  };
  const mailbox = await openMailbox();
  const shop = await openShop(
    {},
    {
      mail: { smtp: mailbox.url, from: 'hello@shop.example' },
      mailKey: MAIL_KEY,
      programs: [program],
      ...options,
    },
  );
  const registered = await shop.post(
    '/v1/advocates',
    {
      program: 'default',
      visitor: ANNA,
      customer: { firstName: 'Anna', email: 'Anna@Shop.example' },
    },
    { 'accept-language': 'pl-PL,pl;q=0.9' },
  );
  const anna = (await registered.json()) as { code: string };
  return {
    ...shop,
    ...{ mailbox, anna, program },
    touched: { visitor: BEN, touches: [{ code: anna.code, daysAgo: 3 }], customer: BEN_AT },
    /** Mails to one address, once so many were received altogether. */
    mailsTo: async (address: string, count: number) => {
      await mailbox.has(count);
      return mailbox.received
        .filter(({ to }) => to.toLowerCase() === address)
        .map(({ mail }) => mail);
    },
    close: async () => {
      await shop.close();
      await mailbox.close();
    },
  };
}
