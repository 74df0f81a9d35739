import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword, type GoodwordOptions } from '../goodword.js';
import type { Registration } from '../protocol/advocate.js';
import type { Program } from '../protocol/program.js';
import { no, ok } from '../protocol/result.js';
import { type CustomerOptions, customer, fromTag } from './customer.js';
import { mailLink } from './mail-link.js';
import { referralStatus } from './referral-status.js';

const program: Program = {
  id: 'default',
  version: 1,
  shop: 'Marigold',
  shareUrl: 'https://shop.example/',
  offers: {
    advocate: { kind: 'percent', percent: 10 },
    friend: { kind: 'percent', percent: 10 },
  },
  rules: { windowDays: 30, credit: 'last', firstOrderOnly: false, holdDays: 14 },
};

let goodword: Goodword | undefined;
const start = (options: Partial<GoodwordOptions>) => {
  goodword = createGoodword({ endpoint: '/goodword', program, ...options });
  return goodword;
};
beforeEach(() => {
  history.replaceState(null, '', '/');
  document.documentElement.lang = 'ko';
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
  document.body.innerHTML = '';
  document.documentElement.lang = '';
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a customer who is signed in to the shop', () => {
  /** A backend that takes one token, and writes down who asked. */
  const backend = () => {
    const asked: string[] = [];
    const register = async (registration: Registration) => {
      asked.push(`register ${registration.customerToken ?? 'nobody'}`);
      const { customerToken = 'good' } = registration;
      if (customerToken !== 'good') return no('unauthorised', 'The token has expired.');
      return ok({ code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' });
    };
    const standing = async (_: string, bearer: string) => {
      asked.push(`standing ${bearer === 'good' ? bearer : 'visitor'}`);
      return ok({});
    };
    const send = async () => ({ answers: [] });
    return { asked, transport: { send, register, standing } };
  };
  const asks = async (extra: ReturnType<typeof customer>) => {
    const { asked, transport } = backend();
    expect((await start({ transport, with: [extra] }).open()).ok).toBe(true);
    await vi.waitFor(() => expect(asked.some((one) => one.startsWith('standing'))).toBe(true));
    return asked;
  };

  it('is named when she shares and when she looks at her numbers', async () => {
    expect(await asks(customer({ token: 'good' }))).toEqual(['register good', 'standing good']);
  });

  it('is named by the token that the script tag holds', async () => {
    const extra = fromTag({ customerToken: 'good' });
    expect(await asks(extra)).toEqual(['register good', 'standing good']);
  });

  it.each<[string, CustomerOptions['token']]>([
    ['is signed out', () => undefined],
    ['has an empty token', ''],
    [
      'has a shop whose function throws',
      () => {
        throw new Error('no session');
      },
    ],
  ])('shares as anybody may when she %s', async (_, token) => {
    expect(await asks(customer({ token }))).toEqual(['register nobody', 'standing visitor']);
  });

  it('shares as anybody may when her token has expired, and the shop can read why', async () => {
    const asked = await asks(customer({ token: async () => 'old' }));
    expect(asked.slice(0, 2)).toEqual(['register old', 'register nobody']);
    expect(goodword?.status().problem).toMatchObject({ code: 'unauthorised' });
  });
});

describe('somebody who proves her address by mail', () => {
  const answerWith = (status: number, body = '{}') => {
    const requests: { url: string; bearer: string | null; body: unknown }[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const bearer = new Headers(init.headers).get('authorization');
      requests.push({ url, bearer, body: init.body && JSON.parse(String(init.body)) });
      return new Response(status === 204 ? null : body, { status });
    });
    return requests;
  };
  const form = async (address: string) => {
    document.body.innerHTML = `<form data-goodword="mail-link"><input type="email" value="${address}"></form>`;
    const made = document.querySelector('form') as HTMLFormElement;
    // Extras join a moment after the start.
    await vi.waitFor(() => {
      const sent = new Event('submit', { bubbles: true, cancelable: true });
      made.dispatchEvent(sent);
      expect(sent.defaultPrevented).toBe(true);
    });
    return made;
  };

  it('gets the link by the shop’s own form, in the language of the page and back to it', async () => {
    const requests = answerWith(202);
    history.replaceState(null, '', '/account?tab=1');
    start({ with: [mailLink()] });
    const made = await form('anna@shop.example');
    await vi.waitFor(() => expect(made.dataset['goodwordState']).toBe('sent'));
    expect(requests).toEqual([
      {
        url: '/goodword/v1/me/link',
        bearer: expect.stringMatching(/^Bearer [\w-]{16,64}$/),
        body: {
          program: 'default',
          email: 'anna@shop.example',
          page: `${location.origin}/account`,
          language: 'ko',
        },
      },
    ]);
  });

  it('is told what went wrong', async () => {
    answerWith(429, '{"code":"rate-limited","message":"Wait."}');
    start({ with: [mailLink()] });
    const made = await form('anna@shop.example');
    await vi.waitFor(() => expect(made.dataset['goodwordState']).toBe('rate-limited'));
  });

  it('comes back by it: the token is redeemed and leaves the address, the rest of it stays', async () => {
    const requests = answerWith(204);
    history.replaceState(null, '', '/account?tab=1&gw_me=a.b.c#top');
    start({ with: [mailLink()] });
    await vi.waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).toMatchObject({
      url: '/goodword/v1/me/link/redeem',
      body: { program: 'default', token: 'a.b.c' },
    });
    expect(location.pathname + location.search + location.hash).toBe('/account?tab=1#top');
  });

  it('waits with it until she consents, and nothing is asked before', async () => {
    const requests = answerWith(204);
    history.replaceState(null, '', '/?gw_me=a.b.c');
    const mine = mailLink();
    const page = start({ with: [mine], consent: 'pending' });
    expect(await mine.send('anna@shop.example')).toMatchObject({ ok: false });
    expect(requests).toEqual([]);
    page.consent('granted');
    await vi.waitFor(() => expect(requests).toHaveLength(1));
  });

  it('asks nothing any more on a page from which Goodword was removed', async () => {
    const requests = answerWith(202);
    const mine = mailLink();
    const page = start({ with: [mine] });
    await vi.waitFor(async () =>
      expect(await mine.send('a@b.example')).toMatchObject({ ok: true }),
    );
    requests.length = 0;
    page.destroy();
    expect(await mine.send('a@b.example')).toMatchObject({ problem: { code: 'stopped' } });
    expect(requests).toEqual([]);
  });

  it('hands the shop’s server a signed status with the form that she fills in', async () => {
    const requests = answerWith(200, '{"status":"head.body.seal"}');
    start({ with: [referralStatus()] });
    document.body.innerHTML = `<form><input name="city">
      <input type="hidden" name="goodword" data-goodword="status" data-nonce="cart-7"></form>`;
    const [city, hidden] = [...document.querySelectorAll('input')];
    await vi.waitFor(() => {
      for (const _twice of [1, 2]) city?.dispatchEvent(new Event('focusin', { bubbles: true }));
      expect(hidden?.value).toBe('head.body.seal');
    });
    expect(requests.map(({ url }) => url)).toEqual([
      '/goodword/v1/status?program=default&nonce=cart-7',
    ]);
  });
});
