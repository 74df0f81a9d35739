import type { Probe } from '../facts.js';
import {
  answered,
  away,
  type Case,
  called,
  failed,
  landed,
  OFFERED,
  offering,
  refused,
} from './case.js';
import { factsWith } from './facts-with.js';

/** What has to be mended, orders left out. */
export const PROBLEMS: readonly Case[] = [
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
    says: 'a hyphen stands in their place',
  },
  {
    that: 'an attribute with a letter too few',
    name: 'misspelled-attribute',
    when: { script: { attributes: { paramter: 'friend' } } },
    says: 'data-paramter',
    mend: 'data-parameter="friend"',
  },
  {
    that: 'an attribute with two letters in the wrong order',
    name: 'misspelled-attribute',
    when: { script: { attributes: { consnet: 'tcf' } } },
    mend: 'data-consent="tcf"',
  },
  {
    that: 'a call with a letter too few',
    name: 'call-unknown',
    when: called('purchse'),
    says: "goodword('purchse')",
    mend: "goodword('purchase', …)",
  },
  {
    that: 'a call that there is not, nor one like it',
    name: 'call-unknown',
    when: called('track'),
    says: "goodword('track')",
    mend: 'There are purchase, signup, open, on.',
  },
  {
    that: 'a call whose extra the tag does not name',
    name: 'call-unknown',
    when: called('handOver'),
    mend: 'data-with="hand-over"',
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
    that: 'a word of data-with that nobody knows',
    name: 'word-unknown',
    when: { script: { parts: [{ name: 'extras/route.js', status: 404 }] } },
    says: 'data-with says “route”',
    mend: 'routes, segment',
  },
  {
    that: 'a view that there is not',
    name: 'word-unknown',
    when: { script: { parts: [{ name: 'views/popup.js', status: 404 }] } },
    says: 'the view “popup”',
    mend: 'portal, reminder, share',
  },
  {
    that: 'an endpoint without http:// or https:// before its host',
    name: 'endpoint-no-address',
    when: { settings: { endpoint: 'localhost:8787/goodword' }, probe: failed },
    says: '“localhost:8787/goodword”',
    mend: 'data-endpoint="https://localhost:8787/goodword"',
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
    mend: '--programs programs.json --origin https://shop.example',
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
    that: 'a program that was changed to one that contradicts itself',
    name: 'program-refused',
    when: offering({ fault: 'rules.expiryDays must be more than holdDays (14)' }),
    says: 'is still served: rules.expiryDays must be more',
    mend: 'programs.json',
  },
  {
    that: 'a program that the backend does not serve, because it contradicts itself',
    name: 'program-refused',
    when: {
      probe: answered(404, {
        problem: { code: 'program-contradicts', message: 'It is not served: rules.expiryDays …' },
      }),
    },
    says: 'It is not served: rules.expiryDays',
    mend: 'programs.json',
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
];
