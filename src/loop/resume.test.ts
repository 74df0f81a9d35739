import { afterEach, expect, it, vi } from 'vitest';
import { bundledParts } from './bundled-parts.js';
import { settle } from './options.js';
import type { Parts } from './stage.js';
import { wire } from './wiring.js';

let end = () => {};
afterEach(() => {
  end();
  localStorage.clear();
  vi.unstubAllGlobals();
});

/** A page on which an earlier one has left a lead, in a browser that takes its time to say whether there is a cookie. */
function openPage(looks?: () => Promise<unknown>) {
  let answer: (cookie: object | null) => void = () => {};
  const inTime = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const get = looks ?? inTime;
  vi.stubGlobal('cookieStore', { get });
  localStorage.setItem('gw.out.lead:default:q', '{}');
  const brought: string[] = [];
  const parts: Parts = (name) => {
    brought.push(name);
    return bundledParts(name);
  };
  const send = async () => ({ answers: [] });
  const goodword = wire(settle({ program: 'default', transport: { send } }), parts);
  end = () => {
    goodword.consent('denied');
    goodword.destroy();
  };
  const answered = async (cookie: object | null) => {
    answer(cookie);
    await new Promise((done) => setTimeout(done));
    return brought;
  };
  return { goodword, answered };
}

it('what an earlier page has left is delivered once the browser says that there is a cookie', async () => {
  expect(await openPage().answered({ name: 'gw' })).toContain('delivery');
});

it('what an earlier page has left is delivered where the browser does not say whether there is one', async () => {
  const get = () => Promise.reject(new DOMException('no', 'SecurityError'));
  expect(await openPage(get).answered(null)).toContain('delivery');
});

it('nothing is brought where there is none', async () => {
  expect(await openPage().answered(null)).toEqual([]);
});

it('nothing is brought for a shopper who says no while the browser still looks', async () => {
  const { goodword, answered } = openPage();
  goodword.consent('denied');
  localStorage.setItem('gw.out.lead:default:r', '{}'); // what another tab may write meanwhile
  expect(await answered({ name: 'gw' })).toEqual([]);
});

it('nothing is brought for a shop that sends us away while the browser still looks', async () => {
  const { goodword, answered } = openPage();
  goodword.destroy();
  expect(await answered({ name: 'gw' })).toEqual([]);
});
