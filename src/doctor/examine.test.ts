import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Program } from '../protocol/program.js';
import { examine } from './examine.js';
import type { DeclaredOrder, Probe } from './facts.js';
import type { Finding, State } from './finding.js';
import { type Changes, DAY_MS, factsWith, NOW } from './testing/facts-with.js';

interface Case {
  /** The sentence of the test. */
  readonly that: string;
  readonly name: string;
  readonly when: Changes;
  /** Words of what to do, or of the text to paste. */
  readonly mend?: string;
  readonly says?: string;
}

const findings = (when: Changes): readonly Finding[] =>
  examine(factsWith(when)).flatMap((chapter) => chapter.findings);

const failed: Probe = {
  is: 'failed',
  ms: 30,
  timedOut: false,
  unreadable: false,
  hostAnswers: false,
};
const answered = (
  status: number,
  more: Partial<Extract<Probe, { is: 'answered' }>> = {},
): Probe => ({
  is: 'answered',
  ms: 30,
  status,
  html: false,
  ...more,
});
const { program: OFFERED } = factsWith().probe as Extract<Probe, { is: 'answered' }>;
/** A backend whose program is well, but for what is said. */
const offering = (more: object): Changes => ({
  probe: answered(200, { program: { ...OFFERED, ...more } as Program }),
});
const over = { id: 'race', name: 'Race', from: '2026-01-01', until: '2026-02-01', prizes: [] };
const away = { settings: { endpoint: 'https://refer.example/goodword' } };
const declared = (text: string, type = 'application/json'): { orders: DeclaredOrder[] } => {
  let input: unknown;
  let json = true;
  try {
    input = JSON.parse(text);
  } catch {
    json = false;
  }
  return { orders: [{ text, json, input, type }] };
};
const ORDER = '{"id":"1001","total":"42.00","currency":"USD"}';
const ID = 'purchase:default:1001';
const touch = { code: 'ANNA42', at: NOW - 3 * DAY_MS, known: true };
const landed = (query: string) => ({ page: { landed: `https://shop.example/?${query}` } });
const refused = (directive: string, address: string, reportOnly = false) => ({
  refusals: [{ directive, address, reportOnly }],
});

const CASES: Readonly<Record<State, readonly Case[]>> = {
  ok: [
    { that: 'one tag is as it should be', name: 'one-tag', when: {} },
    { that: 'no tag means that the shop bundles us', name: 'npm', when: { script: { tags: 0 } } },
    { that: 'a backend that answers', name: 'backend-answers', when: {}, says: '40 ms' },
    {
      that: 'a transport of the shop’s own is left alone',
      name: 'own-transport',
      when: { settings: { endpoint: '' }, probe: { is: 'none' } },
    },
    { that: 'a program and what it promises', name: 'program-found', when: {}, says: '20% off' },
    { that: 'consent that nobody asked about', name: 'granted-by-default', when: {} },
    {
      that: 'consent by the shop’s own setting',
      name: 'granted-by-shop',
      when: { settings: { consent: 'granted' } },
    },
    {
      that: 'consent that a platform told',
      name: 'granted-later',
      when: { settings: { consent: 'tcf' }, page: { platforms: ['tcf'] } },
      says: 'TCF',
    },
    {
      that: 'a shop that needs no consent',
      name: 'not-required',
      when: { settings: { consent: 'not-required' } },
    },
    {
      that: 'a cookie, its domain and the life that is left to it',
      name: 'cookie-stored',
      when: { cookie: { domain: 'shop.example', expires: NOW + 399.9 * DAY_MS } },
      says: 'shop.example, for another 400 days',
    },
    {
      that: 'a browser that does not tell how long a cookie lives',
      name: 'cookie-stored',
      when: {},
      says: 'does not tell',
    },
    {
      that: 'no cookie where there is nothing to remember',
      name: 'cookie-not-needed',
      when: { said: { cookie: 'nothing' } },
    },
    { that: 'a visitor whom nobody sent', name: 'nobody', when: {} },
    {
      that: 'who sent this visitor, and when',
      name: 'sent',
      when: { said: { touches: [touch] } },
      says: 'ANNA42, by a link, 3 days ago',
    },
    {
      that: 'the site that a fresh arrival came from',
      name: 'sent',
      when: { said: { touches: [{ ...touch, at: NOW }] }, page: { referrer: 't.co' } },
      says: 'on t.co, just now',
    },
    { that: 'an ordinary page without an order', name: 'no-order', when: {} },
    {
      that: 'an order that the backend has',
      name: 'order-stored',
      when: { ...declared(ORDER), said: { answers: [{ id: ID, result: 'duplicate' }] } },
      says: '42.00 USD',
    },
    { that: 'a page on which nothing happened yet', name: 'quiet', when: {} },
    {
      that: 'events that the backend has answered for',
      name: 'stored',
      when: { said: { answers: [{ id: 'a', result: 'ok' }] } },
      says: '1 event ',
    },
  ],
  note: [
    {
      that: 'a way of sharing that nobody knows',
      name: 'channel-unknown',
      when: offering({ channels: ['kakaotalk'] }),
      says: '“kakaotalk”',
      mend: 'whatsapp',
    },
    {
      that: 'a way of sharing without the key that it needs',
      name: 'channel-keyless',
      when: offering({ channels: ['kakao'] }),
      mend: '"kakao"',
    },
    {
      that: 'a way of sharing that leads to a script',
      name: 'channel-address',
      when: offering({ channels: [{ id: 'team', label: 'Team', address: 'javascript:alert(1)' }] }),
    },
    {
      that: 'a contest that is over',
      name: 'contest-over',
      when: offering({ contest: over }),
    },
    {
      that: 'a tag that holds up the page',
      name: 'blocking',
      when: { script: { loading: 'blocking' } },
      mend: '<script async',
    },
    {
      that: 'that the backend is being asked',
      name: 'asking',
      when: { probe: { is: 'under-way' } },
    },
    {
      that: 'a program that cannot be read before the backend answers',
      name: 'program-unread',
      when: { probe: failed },
    },
    {
      that: 'links that lead to another site',
      name: 'links-lead-elsewhere',
      when: { page: { host: 'other.example', origin: 'https://other.example' } },
      mend: '"shareUrl": "https://other.example/"',
    },
    {
      that: 'links that begin with http where the shop has https',
      name: 'links-insecure',
      when: offering({ shareUrl: 'http://shop.example/' }),
      mend: '"shareUrl": "https://shop.example/"',
    },
    {
      that: 'a policy that only reports parts',
      name: 'policy-refuses-parts',
      when: refused('script-src-elem', 'https://shop.example/parts/widget.js', true),
      mend: "script-src 'self'",
    },
    {
      that: 'consent that is waited for',
      name: 'pending',
      when: { settings: { consent: 'pending' }, said: { consent: 'pending' } },
      mend: "goodword('consent', 'granted')",
    },
    {
      that: 'a consent banner that is waited for',
      name: 'pending',
      when: {
        settings: { consent: 'shopify' },
        said: { consent: 'pending' },
        page: { platforms: ['shopify'] },
      },
      mend: 'Answer the consent banner',
    },
    {
      that: 'a browser that signals Global Privacy Control',
      name: 'denied-by-browser',
      when: { page: { privacyControl: true }, said: { consent: 'denied' } },
      mend: 'not-required',
    },
    {
      that: 'a shop that denies for its shoppers',
      name: 'denied-by-shop',
      when: { settings: { consent: 'denied' }, said: { consent: 'denied' } },
      mend: "goodword('consent', 'granted')",
    },
    {
      that: 'a shopper who said no',
      name: 'denied-later',
      when: { said: { consent: 'denied' } },
    },
    {
      that: 'a shop that overrules Global Privacy Control',
      name: 'privacy-control-overruled',
      when: { settings: { consent: 'not-required' }, page: { privacyControl: true } },
    },
    {
      that: 'a consent platform that nobody follows',
      name: 'platform-not-followed',
      when: { page: { platforms: ['tcf'] } },
      mend: 'data-consent="tcf"',
    },
    {
      that: 'a consent platform that is followed and not there',
      name: 'platform-missing',
      when: {
        settings: { consent: 'tcf' },
        said: { consent: 'pending' },
        page: { platforms: ['shopify'] },
      },
      mend: 'data-consent="shopify"',
    },
    {
      that: 'a browser that keeps cookies of scripts for a week',
      name: 'cookie-seven-days',
      when: { page: { sevenDays: 'Safari' } },
      says: 'Safari',
      mend: 'data-with="server-cookie"',
    },
    {
      that: 'a friend whose code the backend has not looked up',
      name: 'sent-unproved',
      when: { said: { touches: [{ ...touch, known: false }] } },
    },
    {
      that: 'a code that waits for consent',
      name: 'code-waits',
      when: { ...landed('via=ANNA42'), said: { consent: 'pending' } },
    },
    {
      that: 'a code under another name',
      name: 'other-parameter',
      when: landed('ref=ANNA42'),
      mend: 'data-parameter="via ref"',
    },
    {
      that: 'an order that waits for the backend',
      name: 'order-waits',
      when: { ...declared(ORDER), events: [{ id: ID, type: 'purchase', at: NOW, waits: true }] },
    },
    {
      that: 'an order that waits for consent',
      name: 'order-held',
      when: { ...declared(ORDER), said: { consent: 'pending' } },
    },
    {
      that: 'an order that came into the page too late to be read',
      name: 'order-unreported',
      when: declared(ORDER),
      mend: "goodword('purchase'",
    },
    {
      that: 'events that are held until the shopper agrees',
      name: 'held',
      when: { said: { consent: 'pending', waiting: 2 } },
      says: '2 events',
    },
    {
      that: 'events that wait for a backend that cannot be reached',
      name: 'waiting',
      when: { said: { waiting: 1, problem: { code: 'unreachable', message: 'Failed to fetch' } } },
      says: 'cannot be reached',
    },
    {
      that: 'events that an earlier page dropped, perhaps for a mistake that is mended',
      name: 'dropped',
      when: { said: { dropped: [{ id: 'a', reason: 'unknown-program' }] } },
      says: 'on an earlier page',
    },
    {
      that: 'events that nobody wished to be sent',
      name: 'dropped',
      when: { said: { dropped: [{ id: 'a', reason: 'consent-denied' }] } },
    },
  ],
  problem: [
    {
      that: 'an offer that no page can say',
      name: 'offer-unreadable',
      when: offering({ offers: { ...OFFERED?.offers, friend: { kind: 'hug' } } }),
      says: 'friends get (“hug”)',
      mend: '"currency"',
    },
    {
      that: 'a program that contradicts itself',
      name: 'program-contradicts',
      when: offering({ rules: { ...OFFERED?.rules, expiryDays: 14 } }),
      says: 'nobody ever gets one',
    },
    { that: 'two tags', name: 'two-tags', when: { script: { tags: 2 } }, mend: 'all but one' },
    {
      that: 'an attribute with a capital in place of a hyphen',
      name: 'misspelled-attribute',
      when: { script: { attributes: { cookiedomain: 'host' } } },
      mend: 'data-cookie-domain="host"',
    },
    {
      that: 'a parameter that browsers strip',
      name: 'stripped-parameter',
      when: { settings: { stripped: ['fbclid'] } },
      says: '“fbclid”',
      mend: 'data-parameter="via"',
    },
    {
      that: 'parts that were not uploaded',
      name: 'parts-missing',
      when: { script: { parts: [{ name: 'widget.js', status: 404 }] } },
      says: 'parts/widget.js answered 404',
    },
    {
      that: 'a policy that refuses parts of the script',
      name: 'policy-refuses-parts',
      when: {
        ...refused('script-src-elem', 'https://cdn.example'),
        script: { src: 'https://cdn.example/goodword.js' },
      },
      mend: 'script-src https://cdn.example',
    },
    {
      that: 'a policy that refuses the backend',
      name: 'policy-refuses-backend',
      when: {
        ...away,
        probe: failed,
        ...refused('connect-src', 'https://refer.example/goodword/v1/programs/default'),
      },
      mend: "connect-src 'self' https://refer.example",
    },
    {
      that: 'an endpoint without https',
      name: 'endpoint-insecure',
      when: { settings: { endpoint: 'http://refer.example/goodword' }, probe: failed },
      mend: 'data-endpoint="https://refer.example/goodword"',
    },
    {
      that: 'a browser without a network',
      name: 'offline',
      when: { ...away, probe: failed, page: { online: false } },
    },
    {
      that: 'a backend that does not know this shop’s address',
      name: 'origin-not-allowed',
      when: { ...away, probe: { ...failed, unreadable: true, hostAnswers: true } },
      mend: '--origin https://shop.example',
    },
    {
      that: 'a backend that never answers',
      name: 'backend-silent',
      when: { ...away, probe: { ...failed, ms: 10_004, timedOut: true } },
      says: '10 seconds',
    },
    {
      that: 'an ad blocker before another host',
      name: 'request-blocked',
      when: { ...away, probe: { ...failed, hostAnswers: true } },
      mend: 'data-endpoint="/goodword"',
    },
    {
      that: 'an ad blocker before the shop’s own host',
      name: 'request-blocked',
      when: { probe: { ...failed, hostAnswers: true } },
      mend: 'basePath',
    },
    {
      that: 'a backend that is away',
      name: 'backend-away',
      when: { ...away, probe: failed },
      mend: "curl -i 'https://refer.example/goodword/v1/programs/default'",
    },
    {
      that: 'an endpoint that has moved',
      name: 'endpoint-moved',
      when: {
        probe: {
          ...factsWith().probe,
          movedTo: 'https://www.shop.example/goodword/v1/programs/default',
        } as Probe,
      },
      mend: 'data-endpoint="https://www.shop.example/goodword"',
    },
    {
      that: 'a login before the endpoint',
      name: 'endpoint-guarded',
      when: { probe: answered(401, { html: true }) },
    },
    {
      that: 'a backend that fails',
      name: 'backend-fails',
      when: {
        probe: answered(503, { problem: { code: 'server-error', message: 'The disk is full.' } }),
      },
      says: '503. The disk is full.',
    },
    {
      that: 'a web page at the endpoint',
      name: 'endpoint-is-a-page',
      when: { probe: answered(200, { html: true }) },
      mend: 'curl',
    },
    {
      that: 'something else at the endpoint',
      name: 'endpoint-wrong',
      when: { probe: answered(404) },
    },
    {
      that: 'a program that nobody knows',
      name: 'program-unknown',
      when: { probe: answered(404, { problem: { code: 'unknown-program', message: '' } }) },
      mend: 'data-program=',
    },
    {
      that: 'a consent platform that nobody has heard of',
      name: 'consent-unknown',
      when: { settings: { consent: 'granded' }, said: { consent: 'pending' } },
      mend: 'tcf, google, shopify, cookieconsent',
    },
    {
      that: 'a browser that refuses the cookie',
      name: 'cookie-refused',
      when: { said: { cookie: 'memory' } },
      mend: '"code": "ANNA42"',
    },
    {
      that: 'a browser that refuses cookies before there is anything to remember',
      name: 'cookie-refused',
      when: { said: { cookie: 'nothing' }, cookie: { trial: { is: 'refused' } } },
    },
    {
      that: 'a sandboxed frame',
      name: 'no-origin',
      when: { said: { cookie: 'memory' }, page: { origin: 'null' } },
      mend: 'allow-same-origin',
    },
    {
      that: 'a cookie domain that is somebody else’s',
      name: 'cookie-domain-foreign',
      when: { settings: { cookieDomain: '.other.example' }, page: { host: 'www.shop.example' } },
      mend: 'data-cookie-domain="shop.example"',
    },
    {
      that: 'a code that is none',
      name: 'code-unreadable',
      when: landed('via=%3Cscript%3E'),
      says: '“<script>”',
    },
    {
      that: 'a code that nobody owns',
      name: 'code-unknown',
      when: {
        ...landed('via=MADEUP'),
        said: { answers: [{ id: 'v', result: 'drop', reason: 'unknown-code' }] },
      },
      says: 'nobody owns it',
    },
    {
      that: 'a template that was not rendered',
      name: 'order-unrendered',
      when: declared('{ "id": "{{ order.id }}", "total": "42.00", "currency": "USD" }'),
      says: '“{{ order.id }}”',
      mend: '{{ order.id | json }}',
    },
    {
      that: 'a template of PHP that was not rendered',
      name: 'order-unrendered',
      when: declared('{ "id": "<?= $order->id ?>" }'),
      mend: 'json_encode',
    },
    {
      that: 'an order that is no JSON',
      name: 'order-not-json',
      when: declared("{ id: '1001' }"),
      mend: '"id": "1001"',
    },
    {
      that: 'an order without an id',
      name: 'bad-order-id',
      when: declared('{"id":"","total":"42.00","currency":"USD"}'),
      mend: '"id": "1001"',
    },
    {
      that: 'an order in a tag that the browser runs as a script',
      name: 'order-type',
      when: declared(ORDER, ''),
      mend: 'type="application/json"',
    },
    {
      that: 'an order that was dropped',
      name: 'order-dropped',
      when: { ...declared(ORDER), said: { dropped: [{ id: ID, reason: 'too-large' }] } },
      says: 'too-large',
    },
    {
      that: 'an order by a call that was refused',
      name: 'order-refused',
      when: { said: { problem: { code: 'bad-amount', message: 'Cannot read “1,23,4”.' } } },
      says: '“1,23,4”',
      mend: "goodword('purchase'",
    },
    {
      that: 'an order of which only Google hears',
      name: 'order-only-google',
      when: { toldGoogle: ['1001'] },
      mend: 'data-with="data-layer"',
    },
    {
      that: 'a thank-you page whose order Segment may have heard before us',
      name: 'order-told-segment',
      when: { page: { path: '/thank-you', segment: true } },
      mend: 'data-goodword="order"',
    },
    {
      that: 'a thank-you page without an order',
      name: 'order-missing',
      when: { page: { path: '/checkout/thank-you/1001' } },
      mend: 'data-goodword="order"',
    },
    {
      that: 'events that were dropped for a mistake',
      name: 'dropped',
      when: {
        said: {
          dropped: [{ id: 'a', reason: 'unknown-program' }],
          answers: [{ id: 'a', result: 'drop', reason: 'unknown-program' }],
        },
      },
      mend: 'data-program',
    },
  ],
};

describe.each(Object.entries(CASES))('the doctor finds (%s)', (state, cases) => {
  it.each(cases)('$that', ({ name, when, mend = '', says = '' }) => {
    const found = findings(when).find((one) => one.name === name);
    expect(found).toMatchObject({ state });
    expect(found?.sentence).toContain(says);
    expect(`${found?.mend?.say} ${found?.mend?.code}`).toContain(mend);
  });
});

describe('the doctor', () => {
  it('calls a page healthy on which all is well', () => {
    expect(findings({}).filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('has a mend for every problem', () => {
    const problems = CASES.problem.flatMap(({ when }) => findings(when));
    const without = problems.filter(({ state, mend }) => state === 'problem' && !mend?.say);
    expect(without).toEqual([]);
  });

  it('speaks of the tag to nobody who has none', () => {
    const mends = Object.values(CASES)
      .flat()
      .flatMap(({ when }) => findings({ ...when, script: { ...when.script, tags: 0 } }))
      .flatMap(({ mend }) => (mend ? [mend.say, mend.code ?? ''] : []));
    expect(mends.length).toBeGreaterThan(40);
    const ofTheTag = mends.filter((text) =>
      /data-(?!goodword)[\w-]+=|goodword\('| the tag/.test(text),
    );
    expect(ofTheTag).toEqual([]);
  });

  it('has no finding that these tests do not know', () => {
    const folder = 'src/doctor/checks';
    const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const names = sources.flatMap((source) => [
      ...source.matchAll(/(?:fine|note|problem\)?)\(\s*(?:html\s*\?\s*)?'([\w-]+)'/g),
    ]);
    const known = Object.values(CASES).flatMap((cases) => cases.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(40);
    expect(names.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('tells what is to be mended first, the rest in its order', () => {
    const titles = examine(factsWith({ page: { path: '/thank-you' } })).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['Order on this page', 'Script', 'Backend']);
  });

  it('is not led astray by hostile texts in address, answers and storage', () => {
    const texts = [
      '__proto__',
      'constructor',
      '\u0000',
      'x'.repeat(9_000),
      '%E0%A4',
      '<img src=x>',
    ];
    for (const text of texts) {
      const judge = () =>
        findings({
          page: { landed: text, host: text },
          settings: { consent: text, cookieDomain: text, program: text },
          said: { consent: text, cookie: text, dropped: [{ id: text, reason: text }] },
          script: { src: text, attributes: { [text]: text } },
          events: [{ id: text, type: text, at: Number.NaN, waits: true }],
          refusals: [{ directive: 'script-src', address: text, reportOnly: false }],
          ...declared(text),
        });
      expect(judge).not.toThrow();
    }
  });
});
