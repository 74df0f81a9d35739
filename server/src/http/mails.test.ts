import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openProgramBook } from '../ledger/program-book.js';
import { MAIL_LISTENERS } from '../mail/letter-of.js';
import { remindFriends } from '../mail/remind-friends.js';
import { openStore } from '../store/open-store.js';
import { BEN_AT, MAIL_KEY, shopWithMail } from './mails.fixture.js';
import { BEN, openShop, PROGRAM, withoutIds } from './open-shop.fixture.js';

type Shop = Awaited<ReturnType<typeof shopWithMail>>;
let shop: Shop;
afterEach(() => shop.close());
const open = async (...args: Parameters<typeof shopWithMail>) => {
  shop = await shopWithMail(...args);
  return shop;
};

/** The friend came by the link, and the shop was paid. */
async function paid(more: object = {}) {
  await shop.order(shop.touched);
  return shop.webhook('paid', { ...shop.touched, ...more });
}
const dead = async () =>
  vi.waitFor(async () => {
    const messages = await shop.outbox('dead');
    expect(messages).not.toEqual([]);
    return messages;
  });
const outcomes = async (count: number) =>
  vi.waitFor(async () => {
    const done = await shop.outbox('delivered');
    expect(done.length).toBeGreaterThanOrEqual(count);
    return Object.fromEntries(done.map(({ type, url, outcome }) => [`${type} ${url}`, outcome]));
  });
const stopLinkOf = (text = '') => new URL(/https:\S+\/mail\/stop\S+/.exec(text)?.[0] ?? '');
const pathOf = ({ pathname, search }: URL) => pathname.slice('/goodword'.length) + search;

describe('the advocate', () => {
  it('reads in her language that she has earned something, from the shop, with a way to stop it', async () => {
    await open({ rules: { holdDays: 14 }, program: { shop: 'Żółw & Söhne' } });
    await shop.order(shop.touched);
    const [mail] = await shop.mailsTo('anna@shop.example', 2);
    expect(mail?.from?.value).toEqual([{ address: 'hello@shop.example', name: 'Żółw & Söhne' }]);
    expect(mail?.subject).toMatch(/^Masz nagrodę w sklepie Żółw & Söhne: 10\sUSD/);
    expect(mail?.text).toContain('gdy tylko płatność zostanie potwierdzona');
    expect(mail?.html).toContain('lang="pl"');
    const raw = shop.mailbox.received.find(({ to }) => /^anna/i.test(to))?.raw ?? '';
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(raw.replace(/\r\n\s+/g, '')).toMatch(
      /^List-Unsubscribe:\s*<https:\/\/shop\.example\/goodword\/mail\/stop\?[^>\s]+>\r$/m,
    );
    expect(withoutIds(mail)).not.toMatch(/ben|c-ben|1001/i);
  });

  it('reads her coupon when it is given, and nothing of the order twice', async () => {
    await open({ mails: { language: 'ko' } });
    await shop.post('/v1/admin/pools/advocate?program=default', ['THANKS-1'], shop.asAdmin);
    await paid();
    const [earned, coupon] = await shop.mailsTo('anna@shop.example', 3);
    expect([earned?.subject, coupon?.subject].join(' ')).toMatch(/Masz nagrodę|Twoja nagroda/);
    expect(coupon?.text).toContain('THANKS-1');
    const told = await outcomes(4);
    expect(told['friend.ordered mail:advocate']).toBe('Not sent. It is told with the reward.');
  });

  it('reads why a reward is taken back, and which code no longer works', async () => {
    await open({ mails: { perDay: 10, perWeek: 10 } });
    await shop.post('/v1/admin/pools/advocate?program=default', ['THANKS-1'], shop.asAdmin);
    await paid();
    await shop.mailsTo('anna@shop.example', 3);
    await shop.webhook('refunded', shop.touched);
    const mails = await shop.mailsTo('anna@shop.example', 4);
    expect(mails.at(-1)?.text).toMatch(/zwrócona[\s\S]*THANKS-1 już nie działa/);
  });

  it('hears that a friend joined and that one more friend is worth more', async () => {
    const tiers = [
      { from: 2, advocate: { kind: 'credit', value: { amount: 2_500, currency: 'USD' } } },
    ];
    await open({ program: { tiers } as never, mails: { off: ['reward-earned', 'friend-thanks'] } });
    await shop.events({
      ...{ type: 'signup', id: 'signup:default:c-ben', program: 'default', visitor: BEN, ageMs: 0 },
      ...{ subject: 'c-ben', touches: [{ code: shop.anna.code, ageMs: 1_000 }] },
    });
    await paid();
    const mails = await shop.mailsTo('anna@shop.example', 2);
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      expect.stringMatching(/^Jeszcze jedna osoba, a nagroda to 25\sUSD/),
      'Zaproszona osoba zarejestrowała się w sklepie Marigold',
    ]);
    expect(await outcomes(3)).toMatchObject({
      'reward.earned mail:advocate': 'Not sent. This kind is switched off.',
    });
  });
});

describe('the friend', () => {
  it('is thanked, and gets the gift when it is ready, in the language of the order', async () => {
    await open({ program: { offers: { ...PROGRAM.offers, friend: PROGRAM.offers.advocate } } });
    await shop.post('/v1/admin/pools/friend?program=default', ['GIFT-1'], shop.asAdmin);
    await shop.webhook('paid', { customer: { ...BEN_AT, language: 'zh-TW' } as never });
    await shop.order({ ...shop.touched, customer: { id: 'c-ben' } });
    const mails = await shop.mailsTo('ben@shop.example', 3);
    const subjects = mails.map(({ subject }) => subject ?? '').sort();
    expect(subjects).toEqual(['你的禮物準備好了：Marigold US$10 購物金', '歡迎來到 Marigold']);
    expect(mails.find(({ subject }) => subject?.startsWith('你的'))?.text).toContain('GIFT-1');
  });

  it('is reminded once of a gift that waits, by the name of whoever invites, and not after an order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodword-'));
    const database = join(folder, 'shop.db');
    await open({ mails: { remindAfterDays: 2 }, options: { database } });
    const lead = (subject: string, visitor: string, email: string) => ({
      ...{
        type: 'lead',
        id: `lead:default:${subject}`,
        program: 'default',
        visitor,
        ageMs: 0,
        subject,
      },
      ...{ touches: [{ code: shop.anna.code, ageMs: 1_000 }], customer: { email } },
    });
    await shop.events(
      lead('a', BEN, 'ben@shop.example'),
      lead('b', 'visitor-of-dora-0001', 'dora@shop.example'),
    );
    await shop.webhook('paid', { id: '7', customer: { email: 'dora@shop.example' } });
    shop.later({ days: 2, minutes: 1 });
    const store = await openStore(database, () => {}, MAIL_LISTENERS);
    const book = await openProgramBook(store.programs, [shop.program], shop.now());
    for (let hour = 0; hour < 3; hour++) await remindFriends(store, book, shop.now());
    await store.close();
    const [reminder] = await shop.mailsTo('ben@shop.example', 3);
    expect(reminder?.subject).toBe('20% off is still waiting for you at Marigold');
    expect(reminder?.text).toContain('Anna invited you to Marigold.');
    expect(reminder?.text).toContain(`https://shop.example/?via=${shop.anna.code}`);
    await vi.waitFor(async () => {
      const told = [...(await shop.outbox('delivered')), ...(await shop.outbox('waiting'))];
      const reminders = told.filter(({ type }) => type === 'friend.waiting');
      expect(reminders.map(({ outcome }) => outcome)).toEqual(['Sent.']);
    });
    rmSync(folder, { recursive: true });
  });
});

describe('whoever wants no mail', () => {
  it('stops it with one click and no script, takes it back, and gets what she asks for herself', async () => {
    await open();
    await shop.order(shop.touched);
    const [mail] = await shop.mailsTo('anna@shop.example', 2);
    const path = pathOf(stopLinkOf(mail?.text));
    const page = await shop.ask(path);
    const html = await page.text();
    expect(html).toMatch(/<html lang="pl">[\s\S]*Wypisz mnie/);
    expect(html).not.toMatch(/<script|anna@/i);
    expect(page.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*form-action 'self'/,
    );
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(await (await shop.ask(path)).text()).toContain('Wypisz mnie');

    const done = await shop.ask(path, {
      method: 'POST',
      body: new URLSearchParams({ act: 'stop' }),
    });
    expect(await done.text()).toContain('Gotowe, nie będziemy pisać');
    const eva = { code: shop.anna.code, customer: { email: 'eva@shop.example' } };
    await shop.webhook('paid', { ...eva, id: '2' });
    await outcomes(6);
    const told = (await shop.outbox('delivered')).map(({ outcome }) => outcome);
    expect(told).toContain('Not sent. The person wants no mail.');
    const asked = await shop.post(
      '/v1/me/link',
      { program: 'default', email: 'anna@shop.example' },
      { authorization: 'Bearer visitor-of-somebody-1', origin: 'https://shop.example' },
    );
    expect(asked.status).toBe(202);
    await vi.waitFor(() =>
      expect(shop.mailbox.received.map(({ mail: { subject } }) => subject)).toContain(
        'Your invitations at Marigold',
      ),
    );
    const link = shop.mailbox.received.find(({ mail: { subject } }) =>
      /Your inv/.test(subject ?? ''),
    );
    expect(link?.raw).not.toMatch(/List-Unsubscribe/);
    const again = await shop.ask(path, {
      method: 'POST',
      body: new URLSearchParams({ act: 'resume' }),
    });
    expect(await again.text()).toContain('Będziemy w kontakcie');
  });

  it('is heard also when her mailbox asks in her place (RFC 8058), at every address and after erasing', async () => {
    await open();
    await shop.order(shop.touched);
    const [mail] = await shop.mailsTo('ben@shop.example', 2);
    const path = pathOf(stopLinkOf(mail?.text));
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await shop.ask(path, { method: 'POST', body })).status).toBe(200);
    await shop.post('/v1/people/erase', { email: 'ben@shop.example' }, shop.asAdmin);
    const before = shop.mailbox.received.length;
    await shop.webhook('paid', { ...shop.touched, id: '2', code: shop.anna.code });
    await outcomes(5);
    await vi.waitFor(async () => expect(await shop.outbox('waiting')).toEqual([]));
    const told = (await shop.outbox('delivered')).map(({ outcome }) => outcome);
    expect(told).toContainEqual(expect.stringMatching(/^Not sent\. /));
    expect(shop.mailbox.received.slice(before).filter(({ to }) => /ben/.test(to))).toEqual([]);
  });

  it('cannot be somebody else: a link that was changed stops nothing', async () => {
    await open();
    for (const to of ['', 'x', 'A'.repeat(200), 'x'.repeat(5_000)]) {
      const response = await shop.ask(`/mail/stop?to=${to}&lang=ko`, { method: 'POST', body: '' });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain('링크가 완전하지 않습니다');
    }
  });
});

describe('mails that do not go at once', () => {
  it('wait where a person got enough of them for a day', async () => {
    await open({ mails: { perDay: 1 }, rules: { firstOrderOnly: false } });
    for (const id of ['1', '2', '3']) {
      await shop.webhook('paid', {
        id,
        code: shop.anna.code,
        customer: { email: `${id}@shop.example` },
      });
    }
    await vi.waitFor(async () => {
      const waiting = await shop.outbox('waiting');
      expect(waiting.filter(({ type }) => type === 'reward.earned')).toHaveLength(2);
      expect(
        waiting.every(({ tries, outcome }) => tries === 0 && /waits/.test(outcome ?? '')),
      ).toBe(true);
    });
    const hers = shop.mailbox.received.filter(({ to }) => /^anna/i.test(to));
    expect(hers).toHaveLength(1);
    shop.later({ days: 1, minutes: 1 });
    await vi.waitFor(() =>
      expect(shop.mailbox.received.filter(({ to }) => /^anna/i.test(to))).toHaveLength(2),
    );
  });

  it('are tried again when the mail server is busy', async () => {
    await open({ mails: { off: ['friend-thanks'] } });
    shop.mailbox.refuses(451, 'Try again later');
    await shop.order(shop.touched);
    await vi.waitFor(async () => {
      const [waiting] = await shop.outbox('waiting');
      expect(waiting).toMatchObject({ tries: 1, outcome: expect.stringMatching(/451/) });
      expect(waiting?.dueAt).toBeGreaterThan(shop.now());
    });
    shop.mailbox.refuses();
    shop.later({ minutes: 5 });
    await shop.mailsTo('anna@shop.example', 1);
  });

  it('are dead where nobody has the address, do not tell it, and go again when the merchant says so', async () => {
    await open({ mails: { off: ['friend-thanks'] } });
    shop.mailbox.refuses(550, '5.1.1 <anna@shop.example>: no such mailbox');
    await shop.order(shop.touched);
    const [parcel] = await dead();
    expect(parcel).toMatchObject({ type: 'reward.earned', url: 'mail:advocate', tries: 1 });
    expect(parcel?.outcome).toMatch(/550/);
    expect(parcel?.outcome).not.toMatch(/anna/i);
    shop.mailbox.refuses();
    await shop.post(`/v1/admin/messages/${parcel?.id}`, {}, shop.asAdmin);
    expect(await shop.mailsTo('anna@shop.example', 1)).toHaveLength(1);
  });
});

describe('addresses', () => {
  it('are exported and erased with the person', async () => {
    await open();
    await paid();
    await shop.mailsTo('ben@shop.example', 2);
    const exported = async () => {
      const asked = await shop.ask('/v1/people/export?email=ben@shop.example', {
        headers: shop.asAdmin,
      });
      return ((await asked.json()) as { programs: { mail: unknown[] }[] }).programs[0]?.mail;
    };
    expect(await exported()).toMatchObject([
      { address: 'ben@shop.example', sent: [{ parcel: expect.any(String) }] },
    ]);
    await shop.post('/v1/people/erase', { email: 'ben@shop.example' }, shop.asAdmin);
    expect(await exported()).toMatchObject([{ sent: [] }]);
    expect(JSON.stringify(await exported())).not.toContain('ben@');
  });

  it.each([
    [{ mailKey: 'short' }, /mailKey must be/],
    [{ mail: undefined, mailKey: MAIL_KEY }, /nothing sends any/],
    [{ mail: { smtp: 'https://mail.example', from: 'a@b.example' } }, /mail\.smtp must be/],
    [{ mail: { smtp: 'smtp://mail.example', from: 'Marigold' } }, /mail\.from must be/],
    [
      { mail: { smtp: 'smtp://mail.example', from: 'a@b.example\r\nBcc: c@d.example' } },
      /mail\.from/,
    ],
    [{ publicUrl: 'shop.example' }, /publicUrl must be/],
  ])('wrong options throw at once and say how to mend them: %j', async (options, message) => {
    await open();
    await expect(openShop({}, options as never)).rejects.toThrow(message);
  });

  it('are not kept where the backend writes to nobody', async () => {
    await open({ options: { mailKey: undefined } as never });
    await paid();
    const asked = await shop.ask('/v1/people/export?email=ben@shop.example', {
      headers: shop.asAdmin,
    });
    expect(await asked.text()).not.toContain('"address"');
    expect((await shop.ask('/mail/stop?to=x')).status).toBe(404);
  });
});
