import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Mail } from '../server.js';
import { openCustomerShop } from './customer-shop.fixture.js';
import { ANNA, BEN, CARA, NASTY } from './open-shop.fixture.js';
import { problem, refusal } from './refusal.fixture.js';

const EMAIL = 'anna@shop.example';
const LAPTOP = ANNA;
const PHONE = 'visitor-of-annas-phone';

let shop: Awaited<ReturnType<typeof openCustomerShop>>;
let mails: Mail[];
let sending: (mail: Mail) => Promise<void>;
beforeEach(async () => {
  mails = [];
  sending = async (mail) => {
    mails.push(mail);
  };
  shop = await openCustomerShop({ mail: (mail) => sending(mail) });
});
afterEach(() => shop.close());

const by = (visitor: string) => ({ authorization: `Bearer ${visitor}` });
const ask = (visitor: string, email: unknown = EMAIL, more: object = {}) =>
  shop.post('/v1/me/link', { program: 'default', email, ...more }, by(visitor));
const linkOf = (mail: Mail | undefined) => new URL(/https:\S+/.exec(mail?.text ?? '')?.[0] ?? '');
const tokenOf = (mail: Mail | undefined) => linkOf(mail).searchParams.get('token') ?? '';
const redeem = (token: unknown, visitor: string, program = 'default') =>
  shop.post('/v1/me/link/redeem', { program, token }, by(visitor));
/** A link for this browser, out of the mail. */
const link = async (visitor: string) => {
  await ask(visitor);
  return tokenOf(mails.at(-1));
};

describe('somebody without an account who typed her address', () => {
  let code: string;
  beforeEach(async () => {
    ({ code } = await shop.register(LAPTOP, { email: EMAIL, firstName: 'Anna' }));
    await shop.visit(BEN, code);
  });

  it('proves by a link that it is hers, and sees all that is hers on another device', async () => {
    expect((await redeem(await link(LAPTOP), LAPTOP)).status).toBe(204);
    expect(await shop.me(PHONE)).toEqual({});
    expect((await redeem(await link(PHONE), PHONE)).status).toBe(204);
    expect((await shop.me(PHONE)).advocate).toMatchObject({ code, visits: 1, firstName: 'Anna' });
    expect((await shop.register(PHONE)).code).toBe(code);
  });

  it('is led back to the shop’s page; to look at the link uses nothing up', async () => {
    await ask(LAPTOP, ' Anna@Shop.Example ', { page: 'https://shop.example/me?a=1' });
    const { pathname, search } = linkOf(mails[0]);
    const path = (pathname + search).replace('/goodword', '');
    for (const method of ['HEAD', 'GET', 'GET']) {
      const looked = await shop.ask(path, { method });
      expect([looked.status, looked.headers.get('referrer-policy')]).toEqual([303, 'no-referrer']);
      const page = new URL(looked.headers.get('location') ?? '');
      expect(page.origin + page.pathname).toBe('https://shop.example/me');
      expect(page.searchParams.get('gw_me')).toBe(tokenOf(mails[0]));
    }
    expect((await redeem(tokenOf(mails[0]), LAPTOP)).status).toBe(204);
  });

  it('gets a link that works once, for a quarter of an hour, and in her browser only', async () => {
    const token = await link(LAPTOP);
    expect(await problem(await redeem(token, CARA))).toEqual(refusal(403, 'not-allowed'));
    expect(await problem(await redeem(token, LAPTOP, 'other'))).toEqual(
      refusal(403, 'not-allowed'),
    );
    expect((await redeem(token, LAPTOP)).status).toBe(204);
    expect(await problem(await redeem(token, LAPTOP))).toEqual(refusal(409, 'replayed'));
    const late = await link(LAPTOP);
    shop.later({ minutes: 16 });
    expect(await problem(await redeem(late, LAPTOP))).toEqual(refusal(410, 'too-old'));
  });

  it('is let in by one of two who redeem at once', async () => {
    const token = await link(LAPTOP);
    const answers = await Promise.all([1, 2, 3, 4].map(() => redeem(token, LAPTOP)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
  });

  it('is asked again after thirty days in a browser that saw more than its own', async () => {
    await redeem(await link(LAPTOP), LAPTOP);
    await redeem(await link(PHONE), PHONE);
    shop.later({ days: 31 });
    expect(await shop.me(PHONE)).toEqual({});
    expect((await shop.me(LAPTOP)).advocate).toMatchObject({ code });
  });

  it('is one with the account that the shop vouches for later', async () => {
    await redeem(await link(LAPTOP), LAPTOP);
    const claims = { email: EMAIL, email_verified: true };
    shop.later({ minutes: 1 });
    const phones = await shop.signIn(PHONE);
    expect(phones.code).not.toBe(code);
    expect((await shop.signIn(PHONE, claims)).code).toBe(code);
    expect((await shop.standing()).advocate).toMatchObject({ code, visits: 1 });
    expect((await shop.register(PHONE)).code).toBe(code);
  });

  it('cannot be let into somebody else’s by a stranger who asks for her', async () => {
    await ask(CARA);
    const token = tokenOf(mails[0]);
    // She clicks; the browser that asked learns nothing.
    expect((await redeem(token, LAPTOP)).status).toBe(403);
    expect(await shop.me(CARA)).toEqual({});
  });

  it('is told of a wrong token and no more', async () => {
    const token = await link(LAPTOP);
    const wrong = [
      ...NASTY,
      '',
      7,
      null,
      'a.b.c',
      `${token}x`,
      token.slice(0, -5),
      'A'.repeat(9_000),
    ];
    for (const one of wrong) {
      const { status, code } = await problem(await redeem(one, LAPTOP));
      expect([`400 bad-request`, `401 bad-signature`]).toContain(`${status} ${code}`);
    }
    const path = `/v1/me/link?token=${encodeURIComponent(`${token}x`)}`;
    expect(await problem(await shop.ask(path))).toEqual(refusal(401, 'bad-signature'));
    expect(await problem(await shop.ask('/v1/me/link'))).toEqual(refusal(401, 'bad-signature'));
  });
});

describe('an address that is asked for', () => {
  beforeEach(async () => {
    await shop.register(LAPTOP, { email: EMAIL });
  });

  it('gets the same answer whether anybody knows it or not, and a mail only where one does', async () => {
    const answers = [await ask(CARA, 'nobody@shop.example'), await ask(CARA, EMAIL)];
    const said = answers.map(async (one) => [one.status, [...one.headers], await one.text()]);
    const [unknown, known] = await Promise.all(said);
    expect(unknown).toEqual(known);
    expect(unknown?.[0]).toBe(202);
    expect(mails.map(({ to }) => to)).toEqual([EMAIL]);
  });

  it('is known by an order too', async () => {
    await shop.webhook('paid', { customer: { email: 'ben@shop.example' } });
    await ask(BEN, 'ben@shop.example');
    expect(mails).toHaveLength(1);
  });

  it('gets three mails in a quarter of an hour at most, whoever asks', async () => {
    const asking = ['a', 'b', 'c', 'd'].map((one) => ask(`visitor-of-stranger-${one}`));
    const answers = await Promise.all(asking);
    expect(answers.map(({ status }) => status).sort()).toEqual([202, 202, 202, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(mails).toHaveLength(3);
    shop.later({ minutes: 15 });
    expect((await ask(LAPTOP)).status).toBe(202);
  });

  it('is as limited where nobody knows it, so that the limit tells nothing', async () => {
    const statuses: number[] = [];
    for (const one of ['a', 'b', 'c', 'd']) {
      statuses.push((await ask(`visitor-of-stranger-${one}`, 'nobody@shop.example')).status);
    }
    expect(statuses).toEqual([202, 202, 202, 429]);
  });

  it('is not one of many that one browser may go through', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 6; n++) statuses.push((await ask(CARA, `a${n}@shop.example`)).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });

  it('is answered at once where the mail server is slow or broken', async () => {
    sending = () => new Promise(() => {});
    expect((await ask(LAPTOP)).status).toBe(202);
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    sending = async () => {
      throw new Error('no route to the mail server');
    };
    expect((await ask(LAPTOP)).status).toBe(202);
    await vi.waitFor(() => expect(log).toHaveBeenCalled());
    log.mockRestore();
  });

  it('is written to in the language that is asked for, else in English, and nothing in it is HTML', async () => {
    const wanted = { ko: 'ko', 'zh-TW': 'zh-Hant', 'pl-PL': 'pl', fr: 'en', __proto__x: 'en' };
    for (const [index, [language, spoken]] of Object.entries(wanted).entries()) {
      const email = `reader-${index}@shop.example`;
      await shop.register(`visitor-of-reader-${index}`, { email });
      await ask(`visitor-of-reader-${index}`, email, { language });
      expect(mails.at(-1)).toMatchObject({ to: email, language: spoken });
    }
    expect(
      mails.every(({ subject, text }) => /Marigold/.test(subject) && /Marigold/.test(text)),
    ).toBe(true);
  });

  it.each([
    [{ email: 'anna' }, 400, 'bad-request'],
    [{ email: 'a@b.example\r\nBcc: all@shop.example' }, 400, 'bad-request'],
    [{ email: `${'x'.repeat(300)}@b.example` }, 400, 'bad-request'],
    [{ email: { a: 1 } }, 400, 'bad-request'],
    [{ program: 'other' }, 404, 'unknown-program'],
    [{ page: 'https://evil.example/' }, 403, 'not-allowed'],
    [{ page: 'javascript:alert(1)' }, 403, 'not-allowed'],
    [{ page: '//evil.example' }, 400, 'bad-request'],
  ])('%j is refused', async (body, status, code) => {
    const answer = await shop.post(
      '/v1/me/link',
      { program: 'default', email: EMAIL, ...body },
      by(LAPTOP),
    );
    expect(await problem(answer)).toEqual(refusal(status as number, code as string));
    expect(mails).toEqual([]);
  });

  it('is not asked for without a visitor, or where no mail is sent', async () => {
    expect(await problem(await ask('short'))).toEqual(refusal(401, 'unauthorised'));
    expect(await problem(await redeem('x', 'short'))).toEqual(refusal(401, 'unauthorised'));
    await shop.close();
    shop = await openCustomerShop();
    expect(await problem(await ask(LAPTOP))).toEqual(refusal(404, 'not-found'));
  });
});
