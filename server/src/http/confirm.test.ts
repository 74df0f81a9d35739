import { afterEach, describe, expect, it, vi } from 'vitest';
import { BEN_AT, shopWithMail } from './mails.fixture.js';
import { ANNA, BEN, CARA } from './open-shop.fixture.js';

let shop: Awaited<ReturnType<typeof shopWithMail>>;
afterEach(() => shop.close());
const open = async () => {
  shop = await shopWithMail({ mails: { confirm: true, perDay: 9, perWeek: 9 } });
};

const to = (name: string) => shop.mailbox.received.filter(({ to: one }) => one.startsWith(name));
const subjects = (name: string) => to(name).map(({ mail }) => mail.subject);
const linkOf = (name: string, purpose: 'confirm' | 'stop') => {
  const [link = ''] =
    new RegExp(`https:\\S+/mail/${purpose}\\S+`).exec(to(name)[0]?.mail.text ?? '') ?? [];
  const { pathname, search } = new URL(link);
  return pathname.slice('/goodword'.length) + search;
};
const press = (path: string, act: string) =>
  shop.ask(path, { method: 'POST', body: new URLSearchParams({ act }) });
/** Nothing of what was told is still on its way, but for what waits. */
const settled = (waiting: number) =>
  vi.waitFor(async () => {
    const left = await shop.outbox('waiting');
    const postponed = (one: (typeof left)[number]) =>
      /confirmed/.test(one.outcome ?? '') && one.tries === 0 && one.dueAt > shop.now();
    expect(left.every(postponed)).toBe(true);
    expect(left).toHaveLength(waiting);
  });
const register = (email: string, visitor: string) =>
  shop.post('/v1/advocates', { program: 'default', visitor, customer: { email } });
const lead = (email: string, visitor = BEN, subject = 'a') =>
  shop.events({
    ...{ type: 'lead', id: `lead:default:${subject}`, program: 'default', visitor, ageMs: 0 },
    ...{ subject, touches: [{ code: shop.anna.code, ageMs: 1_000 }], customer: { email } },
  });

describe('an address that somebody typed', () => {
  it('gets one letter that asks whose it is, in her language, with a way to stop it, and nothing else', async () => {
    await open();
    await shop.mailbox.has(1);
    await shop.webhook('paid', { code: shop.anna.code, customer: BEN_AT });
    await settled(1);
    expect(subjects('Anna')).toEqual(['Potwierdź swój adres w sklepie Marigold']);
    const [letter] = to('Anna');
    expect(letter?.mail.text).toMatch(/Czy to Twój adres\?[\s\S]*przychodzi tylko raz/);
    expect(letter?.raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
    expect(linkOf('Anna', 'stop')).toMatch(/^\/mail\/stop\?/);
    shop.later({ minutes: 16 });
    await settled(1);
    expect(to('Anna')).toHaveLength(1);
  });

  it('is written to when its owner has said yes on a page that a mail scanner may look at', async () => {
    await open();
    await shop.mailbox.has(1);
    await shop.webhook('paid', { code: shop.anna.code, customer: BEN_AT });
    await settled(1);
    const path = linkOf('Anna', 'confirm');
    const page = await (await shop.ask(path)).text();
    expect(page).toMatch(/<html lang="pl">[\s\S]*value="confirm">Tak, to mój adres/);
    expect(page).not.toMatch(/<script|anna@/i);
    shop.later({ minutes: 16 });
    await settled(1);
    expect(await (await press(path, 'confirm')).text()).toContain('Od teraz Marigold pisze');
    expect(await (await shop.ask(path)).text()).toContain('Dziękujemy');
    shop.later({ minutes: 32 });
    await vi.waitFor(() => expect(to('Anna')).toHaveLength(2));
    expect(subjects('Anna')[1]).toMatch(/^Masz nagrodę w sklepie Marigold/);
  });

  it('is asked once, however often and by whomever it is typed', async () => {
    await open();
    await shop.mailbox.has(1);
    await register('dora@shop.example', CARA);
    for (let n = 0; n < 5; n++) {
      await register('Dora@shop.example', `visitor-of-mallory-${n}`);
      await lead('dora+x@shop.example', `visitor-of-mallory-${n}`, `${n}`);
    }
    // Anna's own letters about her friends wait until she has said yes.
    await settled(5);
    expect(subjects('dora')).toEqual(['Please confirm your address for Marigold']);
    expect(to('Dora')).toEqual([]);
  });

  it('of a friend is asked too, and never again after she wants no mail', async () => {
    await open();
    await lead('ben@shop.example');
    await shop.mailbox.has(2);
    expect(to('ben')[0]?.mail.text).toContain('Is this your address?');
    await press(linkOf('ben', 'stop'), 'stop');
    await press(linkOf('ben', 'confirm'), 'confirm');
    await shop.webhook('paid', { code: shop.anna.code, customer: BEN_AT });
    await settled(2);
    expect(to('ben')).toHaveLength(1);
  });

  it('is not waited for longer than a week', async () => {
    await open();
    await shop.mailbox.has(1);
    await shop.webhook('paid', { code: shop.anna.code, customer: BEN_AT });
    await settled(1);
    shop.later({ days: 8 });
    await settled(0);
    const done = (await shop.outbox('delivered')).map(({ outcome }) => outcome);
    expect(done).toContain('Not sent. Nobody has confirmed the address yet.');
    expect(to('Anna')).toHaveLength(1);
  });
});

describe('a letter that was lost', () => {
  const again = (visitor: string) =>
    shop.post(
      '/v1/me/confirmation',
      { program: 'default' },
      { authorization: `Bearer ${visitor}` },
    );
  const standing = async (visitor: string) => (await shop.me(visitor)).advocate;

  it('is sent again when its advocate asks for it, once in a quarter of an hour', async () => {
    await open();
    await shop.mailbox.has(1);
    expect((await standing(ANNA))?.confirmable).toBe(true);
    expect((await again(ANNA)).status).toBe(202);
    await shop.mailbox.has(2);
    expect((await again(ANNA)).status).toBe(429);
    expect(subjects('Anna')).toEqual(Array(2).fill('Potwierdź swój adres w sklepie Marigold'));
    await press(linkOf('Anna', 'confirm'), 'confirm');
    shop.later({ minutes: 16 });
    // Answered the same, so that whoever typed a stranger's address learns nothing; and nothing is sent.
    expect((await again(ANNA)).status).toBe(202);
    await settled(0);
    expect(to('Anna')).toHaveLength(2);
    shop.later({ days: 8 });
    expect(await standing(ANNA)).not.toHaveProperty('confirmable');
  });

  it('is sent again when the address is typed again after a day, three times in all', async () => {
    await open();
    await shop.mailbox.has(1);
    for (let day = 1; day <= 5; day++) {
      await register('anna@shop.example', ANNA);
      await settled(0);
      expect(to('Anna')).toHaveLength(Math.min(day, 3));
      shop.later({ days: 1 });
    }
  });

  it('cannot be asked for where nobody typed an address, nor without a visitor', async () => {
    await open();
    await shop.register(BEN);
    expect(await standing(BEN)).not.toHaveProperty('confirmable');
    expect((await again(BEN)).status).toBe(404);
    expect((await again('nobody')).status).toBe(401);
  });
});

it('an address on an order is not asked: it waits for the word of the shop, which vouches for it', async () => {
  await open();
  await shop.mailbox.has(1);
  await shop.order(shop.touched);
  await settled(2);
  expect(to('ben')).toEqual([]);
  await shop.webhook('paid', shop.touched);
  shop.later({ minutes: 16 });
  await vi.waitFor(() => expect(to('ben')).not.toEqual([]));
  expect(subjects('ben')).not.toContain('Please confirm your address for Marigold');
});

it('a link that stops mails confirms nothing, and one that confirms stops nothing', async () => {
  await open();
  await shop.mailbox.has(1);
  const swapped = (from: 'stop' | 'confirm', into: string) =>
    press(linkOf('Anna', from).replace(`/mail/${from}`, `/mail/${into}`), into);
  expect((await swapped('stop', 'confirm')).status).toBe(400);
  expect((await swapped('confirm', 'stop')).status).toBe(400);
  expect(await (await shop.ask(linkOf('Anna', 'confirm'))).text()).toContain('Tak, to mój adres');
});
