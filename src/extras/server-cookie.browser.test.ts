import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { serverCookie } from './server-cookie.js';

const cookies = () => document.cookie.split('; ').filter((pair) => pair.startsWith('gw='));
// A backend as far as a page can be one: it sets the cookie while it answers.
const DAY = Math.floor(Date.now() / 86_400_000).toString(36);
let asked: { remembered: string; domain?: string }[] = [];
let answer: (remembered: string) => Promise<Response> | Response;
const setCookie = (pair: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: as an answer's Set-Cookie would.
  document.cookie = `${pair}; Max-Age=34560000; Path=/`;
};

let goodword: Goodword | undefined;
const start = (endpoint = '/goodword') => {
  goodword = createGoodword({ endpoint, program: 'default', with: [serverCookie()] });
  return goodword;
};

beforeEach(() => {
  asked = [];
  answer = (remembered) => {
    setCookie(`gw=${remembered}~s${DAY}`);
    return new Response(null, { status: 204 });
  };
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.spyOn(window, 'fetch').mockImplementation(async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.endsWith('/v1/cookie')) return new Response('{}', { status: 404 });
    const body = JSON.parse(String(init?.body));
    asked.push(body);
    return answer(body.remembered);
  });
  history.replaceState(null, '', '?via=ANNA42');
});
afterEach(() => {
  goodword?.consent('denied');
  goodword?.destroy();
  history.replaceState(null, '', location.pathname);
  vi.restoreAllMocks();
});

describe('the cookie that the backend sets', () => {
  it('takes the place of the one that the script has written, and status says so', async () => {
    const shop = start();
    expect(shop.status().cookie).toBe('stored');
    await vi.waitFor(() => expect(shop.status().cookie).toBe('server'));
    expect(shop.status().touches).toMatchObject([{ code: 'ANNA42' }]);
    expect(cookies()).toEqual([`gw=${asked.at(-1)?.remembered}~s${DAY}`]);
  });

  it('is not asked for again on the next page', async () => {
    const first = start();
    await vi.waitFor(() => expect(first.status().cookie).toBe('server'));
    first.destroy();
    asked = [];
    const next = start();
    // Twice the calm that it waits for.
    await new Promise((calm) => setTimeout(calm, 1_000));
    expect([asked, next.status().cookie]).toEqual([[], 'server']);
  });

  it('does not undo what the page has written while the backend was busy', async () => {
    const shop = start();
    let busy = () => {};
    answer = (remembered) =>
      new Promise((resolve) => {
        busy = () => {
          setCookie(`gw=${remembered}~s${DAY}`);
          resolve(new Response(null, { status: 204 }));
        };
      });
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    shop.consent('denied');
    busy();
    await vi.waitFor(() => expect(cookies()).toEqual([]));
    expect(shop.status()).toMatchObject({ cookie: 'nothing', touches: [] });
  });

  it('leaves alone who came after a refusal, though the backend’s answer to the one before is late', async () => {
    let late = () => {};
    answer = (remembered) => {
      setCookie(`gw=${remembered}~s${DAY}`);
      return new Promise((resolve) => {
        late = () => resolve(new Response(null, { status: 204 }));
      });
    };
    const refused = start();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    refused.consent('denied');
    refused.destroy();
    history.replaceState(null, '', '?via=ANNA42');
    const next = start();
    late();
    // Longer than an answer takes to be read, shorter than the calm before the next one is asked for.
    await new Promise((read) => setTimeout(read, 200));
    expect(next.status()).toMatchObject({ cookie: 'stored', touches: [{ code: 'ANNA42' }] });
  });

  it.each([
    ['answers 404', async () => new Response('<h1>404</h1>', { status: 404 }), 'server-error'],
    [
      'cannot be reached',
      async () => {
        throw new TypeError('Failed to fetch');
      },
      'unreachable',
    ],
    [
      'sets none that becomes visible',
      async () => new Response(null, { status: 204 }),
      'not-allowed',
    ],
  ])('is done without where the address %s: the script’s own stays', async (_, broken, code) => {
    answer = broken;
    const shop = start();
    // Told among others: of a backend that answers nothing else either.
    const told = expect.stringContaining(`goodword: ${code}`);
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalledWith(told));
    expect(shop.status()).toMatchObject({ cookie: 'stored', touches: [{ code: 'ANNA42' }] });
  });

  it('is not waited for: with an address that never answers everything goes on', async () => {
    answer = () => new Promise(() => {});
    const shop = start();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    await shop.purchase({ id: '1001', total: '42.00', currency: 'USD' });
    expect(shop.status()).toMatchObject({ cookie: 'stored', touches: [{ code: 'ANNA42' }] });
  });

  it('is not asked for from another site, which could not set it', async () => {
    start('https://backend.example/goodword');
    const told = expect.stringContaining('bad-options: server-cookie: mount the endpoint on');
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalledWith(told));
    expect(asked).toEqual([]);
  });
});
