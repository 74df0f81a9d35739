import { describe, expect, it } from 'vitest';
import { parseEvent } from '../protocol/event.js';
import { ok } from '../protocol/result.js';
import { readConversion } from './conversion.js';
import { baseOf, createEvent } from './event.js';
import { isConversion, type Note, noteId } from './note.js';

const note = (type: Note['type'], input: unknown): Note => ({
  id: noteId(type, 'default', input, () => 'fresh-id'),
  type,
  at: 10_000,
  program: 'default',
  visitor: 'visitor-0123456789',
  page: 'https://shop.example/thanks',
  touches: [{ code: 'ANNA42', at: 4_000, known: true }],
  input,
});
const order = { id: '1001', total: '42.00', currency: 'USD', coupon: 'SPRING' };

/** The event that a note becomes, by the part that reads its kind. */
const eventOf = (one: Note, now: number) =>
  isConversion(one)
    ? readConversion(one, baseOf(one, now))
    : ok(createEvent(one, now, (from) => from === 'paypal.com'));

describe('a note that is sent', () => {
  it.each([
    ['purchase', order],
    ['lead', { subject: 'newsletter-7', code: 'ANNA42', customer: { email: 'a@b.c' } }],
    ['signup', { subject: 'account-7' }],
    ['visit', { code: 'ANNA42', landing: 'https://shop.example/', referrer: 't.co' }],
    ['open', { surface: 'purchase' }],
    ['share', { code: 'BEN123', channel: 'copy', outcome: 'copied' }],
  ] as const)('writes a %s as the backend reads it', (type, input) => {
    const made = eventOf(note(type, input), 11_000);
    expect(made.ok && parseEvent(JSON.parse(JSON.stringify(made.value)))).toEqual(made);
  });

  it('tells times as ages, which grow while the event waits', () => {
    const made = eventOf(note('purchase', order), 70_000);
    expect(made.ok && made.value).toMatchObject({
      ageMs: 60_000,
      touches: [{ code: 'ANNA42', ageMs: 66_000 }],
    });
  });

  it('lets nothing happen in the future when a clock is set back', () => {
    const early = {
      ...note('purchase', order),
      touches: [{ code: 'ANNA42', at: 99_000, known: true }],
    };
    const made = eventOf(early, 0);
    expect(made.ok && made.value).toMatchObject({ ageMs: 0, touches: [{ ageMs: 0 }] });
  });

  it('names the site that a friend’s link was on, and none where nobody there sent him', () => {
    const visit = (referrer: string) =>
      eventOf(note('visit', { code: 'ANNA42', landing: 'https://shop.example/', referrer }), 0);
    expect(visit('t.co')).toMatchObject({ value: { touch: { referrer: 't.co' } } });
    const made = visit('paypal.com');
    expect(made.ok && made.value.type === 'visit' && Object.keys(made.value.touch)).toEqual([
      'code',
      'landing',
      'ageMs',
    ]);
  });

  it('makes one conversion of one order, however its page writes the id', () => {
    const idOf = (id: unknown) => {
      const made = eventOf(note('purchase', { ...order, id }), 11_000);
      return made.ok && made.value.id;
    };
    expect(idOf('1001')).toBe('purchase:default:1001');
    expect(idOf(1001)).toBe('purchase:default:1001');
    expect(idOf(' 1001 ')).toBe('purchase:default:1001');
  });

  it.each([
    [{ ...order, id: undefined }, 'bad-order-id'],
    [{ ...order, id: 'undefined' }, 'bad-order-id'],
    [{ ...order, id: '{{ order.id }}' }, 'bad-order-id'],
    [{ ...order, total: '-1' }, 'bad-amount'],
    [{ ...order, total: '1,234' }, 'bad-amount'],
    [{ ...order, currency: undefined }, 'bad-currency'],
    ['1001', 'bad-order'],
    [null, 'bad-order'],
  ])('refuses the order %j as %s', (input, code) => {
    const made = eventOf(note('purchase', input), 11_000);
    expect(made).toMatchObject({ ok: false, problem: { code } });
  });

  it('refuses a sign-up without a subject, and leaves out a code that is none', () => {
    expect(eventOf(note('signup', {}), 11_000)).toMatchObject({ ok: false });
    const made = eventOf(note('lead', { subject: 'x', code: 'no code!' }), 11_000);
    expect(made.ok && made.value).not.toHaveProperty('code');
  });
});

describe('noteId', () => {
  it('is the same for a repeated call and differs between shops, kinds and orders', () => {
    const id = (type: Note['type'], program: string, input: unknown) =>
      noteId(type, program, input, () => 'fresh');
    expect(id('purchase', 'a', { id: 7 })).toBe(id('purchase', 'a', { id: '7' }));
    const ids = [
      id('purchase', 'a', { id: 7 }),
      id('purchase', 'b', { id: 7 }),
      id('purchase', 'a', { id: 8 }),
      id('signup', 'a', { subject: 7 }),
      id('lead', 'a', { subject: 7 }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a fresh one where the call has no id of its own', () => {
    for (const input of [undefined, null, {}, { id: {} }, 'text']) {
      expect(noteId('open', 'a', input, () => 'fresh')).toBe('fresh');
    }
  });
});
