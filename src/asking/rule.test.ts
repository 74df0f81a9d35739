import { describe, expect, it } from 'vitest';
import { isAmong } from './pages.js';
import { nameOf, readRules } from './rule.js';
import { belongs } from './segment.js';

const DAY = 86_400_000;

describe('the occasions that a shop lists', () => {
  it('are taken as they are, each with a name', () => {
    const rules = readRules([
      { when: { seconds: 30 }, pages: ['/account*'] },
      { id: 'sidebar', when: { click: '.refer' }, for: { tags: ['vip'] } },
    ]);
    expect(rules.ok && rules.value.map(nameOf)).toEqual(['seconds', 'sidebar']);
  });

  it.each([
    ['no list', 'soon', 'asks must be a list'],
    ['no moment', [{}], 'asks[0] needs a "when"'],
    ['two moments', [{ when: { seconds: 3, leaving: true } }], 'asks[0] needs one moment'],
    ['an unknown moment', [{ when: { mood: 'good' } }], 'asks[0] needs one moment'],
    ['half the page as a share', [{ when: { scrolled: 0 } }], 'asks[0] needs one moment'],
    ['a negative time', [{ when: { seconds: 1 } }, { when: { seconds: -1 } }], 'asks[1] needs one'],
    [
      'a page that is no path',
      [{ when: { leaving: true }, pages: ['account'] }],
      'asks[0] has "pages"',
    ],
    ['whom as a text', [{ when: { leaving: true }, for: 'vip' }], 'asks[0] has a "for"'],
    [
      'a misspelt condition',
      [{ when: { leaving: true }, for: { orderFrom: 3 } }],
      'asks[0] has a "for" that has "orderFrom": 3; it knows "ordersFrom"',
    ],
    [
      'a number as a text',
      [{ when: { leaving: true }, for: { ordersFrom: '3' } }],
      'asks[0] has a "for" that has "ordersFrom": "3"; it knows',
    ],
    [
      'a misspelt key',
      [{ when: { leaving: true }, page: ['/'] }],
      'asks[0] has "page": ["/"]; it knows',
    ],
    [
      'a view that there is not',
      [{ when: { leaving: true }, view: 'npss' }],
      'asks[0] has a "view"',
    ],
    ['something inherited', [{ when: JSON.parse('{"__proto__":1}') }], 'asks[0] needs one moment'],
  ])('say what is wrong with %s', (_, input, message) => {
    const rules = readRules(input);
    expect(!rules.ok && rules.problem).toMatchObject({ code: 'bad-options' });
    expect(!rules.ok && rules.problem.message).toContain(message);
  });
});

describe('the pages of an occasion', () => {
  it.each([
    ['/account/orders', ['/account*'], true],
    ['/mugs', ['/account*'], false],
    ['/account', ['/account', '/'], true],
    ['/account/', ['/account'], false],
    ['/checkout/pay', ['!/checkout*'], false],
    ['/mugs', ['!/checkout*'], true],
    ['/shop/checkout', ['/shop*', '!/shop/checkout'], false],
    ['/anything', undefined, true],
  ])('%s among %j: %s', (path, pages, within) => expect(isAmong(path, pages)).toBe(within));
});

describe('whom to ask', () => {
  const now = 1_000 * DAY;
  const regular = { orders: 3, spent: 120, lastOrderAt: now - 10 * DAY, tags: ['vip'] };

  it('is everybody, where nothing is said', () => expect(belongs(undefined, {}, now)).toBe(true));

  it.each([
    [{ ordersFrom: 3 }, true],
    [{ ordersFrom: 4 }, false],
    [{ spentFrom: 100, tags: ['vip', 'press'] }, true],
    [{ spentFrom: 100, tags: ['press'] }, false],
    [{ orderWithinDays: 10 }, true],
    [{ orderWithinDays: 9 }, false],
  ])('a customer with three orders is among %j: %s', (segment, within) =>
    expect(belongs(segment, regular, now)).toBe(within),
  );

  it.each([
    [{ ordersFrom: 0 }],
    [{ spentFrom: 0 }],
    [{ orderWithinDays: 999 }],
    [{ tags: ['vip'] }],
  ])('is nobody of whom the shop does not say it: %j', (segment) =>
    expect(belongs(segment, {}, now)).toBe(false),
  );
});
