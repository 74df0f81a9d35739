import { describe, expect, it } from 'vitest';
import { parseClaim, parseClaimed } from './claim.js';

const CLAIM = {
  program: 'default',
  visitor: 'visitor-of-ben-00001',
  orderId: '0001001',
  code: 'ANNA42',
};

describe('a claim', () => {
  it('is read as it is, with an order id that keeps its zeros', () => {
    expect(parseClaim({ ...CLAIM, extra: 1 })).toEqual({ ok: true, value: CLAIM });
  });

  it.each([
    'https://shop.example/?via=ANNA42',
    ' shop.example/r/ANNA42 ',
    `https://shop.example/${'pots/'.repeat(200)}?via=ANNA42&fbclid=${'x'.repeat(300)}`,
  ])('may be the whole link that the friend sent: %s', (code) => {
    expect(parseClaim({ ...CLAIM, code })).toMatchObject({ ok: true, value: { code: 'ANNA42' } });
  });

  it.each([
    [{ code: 'Anna Müller' }, 'bad-code'],
    [{ code: 'x'.repeat(3_000) }, 'bad-code'],
    [{ code: 42 }, 'bad-code'],
    [{ orderId: '{{ order.id }}' }, 'bad-order-id'],
    [{ orderId: '' }, 'bad-order-id'],
    [{ visitor: 'short' }, 'bad-request'],
    [{ program: null }, 'bad-request'],
  ])('is refused where it says %j', (part, code) => {
    expect(parseClaim({ ...CLAIM, ...part })).toMatchObject({ ok: false, problem: { code } });
  });

  it.each([null, [], 'ANNA42', {}])('is no claim: %j', (input) => {
    expect(parseClaim(input)).toMatchObject({ ok: false, problem: { code: 'bad-request' } });
  });
});

describe('the answer to a claim', () => {
  it('is read where its outcome is one of ours', () => {
    const answer = { outcome: 'credited', code: 'ANNA42' };
    expect(parseClaimed(answer)).toEqual({ ok: true, value: answer });
  });

  it.each([{ outcome: 'paid', code: 'ANNA42' }, { outcome: 'held' }, null, '<html>'])(
    'is none where it is %j',
    (input) => {
      expect(parseClaimed(input)).toMatchObject({ ok: false, problem: { code: 'bad-answer' } });
    },
  );
});
