import { describe, expect, it } from 'vitest';
import { parseEvent } from './event.js';

const base = { id: 'e-1', program: 'default', visitor: 'v'.repeat(22), ageMs: 10 };
const visit = { ...base, type: 'visit', touch: { code: 'ANNA42', ageMs: 10 } };
const purchase = {
  ...base,
  id: 'purchase:default:1001',
  type: 'purchase',
  order: { id: '1001', total: { amount: 4200, currency: 'USD' } },
  touches: [{ code: 'ANNA42', ageMs: 86_400_000 }],
};

describe('an event from the wire', () => {
  it.each([
    [visit],
    [{ ...base, type: 'open', surface: 'purchase' }],
    [{ ...base, type: 'share', code: 'ANNA42', channel: 'email', outcome: 'handed-over' }],
    [{ ...base, id: 'signup:default:u-1', type: 'signup', subject: 'u-1', touches: [] }],
    [{ ...base, id: 'lead:default:f-1', type: 'lead', subject: 'f-1' }],
    [purchase],
    [{ ...base, type: 'feedback', score: 0 }],
    [{ ...base, type: 'feedback', score: 10, comment: 'ą'.repeat(1000) }],
  ])('is read when it is a good %j', (input) => {
    expect(parseEvent(input)).toMatchObject({ ok: true, value: { type: input.type } });
  });

  it('leaves fields behind that nobody knows', () => {
    const read = parseEvent({ ...visit, extra: 1, touch: { ...visit.touch, extra: 1 } });
    expect(JSON.stringify(read)).not.toContain('extra');
  });

  it('is not fooled by a prototype', () => {
    const read = parseEvent(JSON.parse(`{"__proto__":{"type":"visit"},"id":"x"}`));
    expect(read.ok).toBe(false);
    expect(({} as Record<string, unknown>)['type']).toBeUndefined();
  });

  it('keeps the order when one of its touches cannot be read', () => {
    const touches = [{ code: '<script>', ageMs: 1 }, null, { code: 'ANNA42', ageMs: 5 }];
    const read = parseEvent({ ...purchase, touches });
    expect(read).toMatchObject({ value: { touches: [{ code: 'ANNA42', ageMs: 5 }] } });
  });

  it.each([
    [null, 'bad-event'],
    [{ ...visit, id: '' }, 'bad-event'],
    [{ ...visit, id: 'x'.repeat(1000) }, 'bad-event'],
    [{ ...visit, program: 7 }, 'bad-event'],
    [{ ...visit, visitor: 'short' }, 'bad-event'],
    [{ ...visit, ageMs: -1 }, 'bad-event'],
    [{ ...visit, ageMs: '10' }, 'bad-event'],
    [{ ...visit, touch: { code: 'a; Max-Age=1', ageMs: 1 } }, 'bad-code'],
    [{ ...visit, touch: { code: 'x'.repeat(5000), ageMs: 1 } }, 'bad-code'],
    [{ ...visit, type: 'mystery' }, 'bad-event'],
    [{ ...base, type: 'share', code: 'ANNA42', channel: 'x', outcome: 'maybe' }, 'bad-event'],
    [{ ...purchase, id: 'something-else' }, 'bad-event'],
    [{ ...purchase, order: { ...purchase.order, id: '' } }, 'bad-order-id'],
    [{ ...purchase, touches: 'ANNA42' }, 'bad-event'],
    [{ ...base, type: 'feedback', score: 11 }, 'bad-event'],
    [{ ...base, type: 'feedback', score: 7.5 }, 'bad-event'],
    [{ ...base, type: 'feedback', score: '9' }, 'bad-event'],
    [{ ...base, type: 'feedback', score: 3, comment: 'x'.repeat(1001) }, 'bad-event'],
  ])('is refused with a reason when it is %j', (input, code) => {
    expect(parseEvent(input)).toMatchObject({ ok: false, problem: { code } });
  });
});
