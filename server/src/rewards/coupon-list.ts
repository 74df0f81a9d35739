import { no, ok, type Result } from 'goodword/protocol';
import type { Coupon } from '../store/shelves/coupons.js';

const LONGEST = 100;
const AT_MOST = 50_000;
// Without 0, O, 1, I and L, which people confuse.
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ';
const DIGITS = '23456789';

/**
 * Reads a list of coupons: JSON, `["A1", { "code": "A2", "expiresAt": 1795000000000 }]`, or lines of CSV, the code and, where
 * it ends, a date (ISO 8601). A heading, empty lines and quotes are no harm. All or nothing: a wrong line is named.
 */
export function readCouponList(text: string, now: number): Result<readonly Coupon[]> {
  const rows = /^\s*\[/.test(text) ? fromJson(text) : fromCsv(text);
  if (!rows)
    return no('bad-request', 'The list cannot be read: write one code a line, or a JSON list.');
  if (rows.length === 0) return no('bad-request', 'The list is empty.');
  if (rows.length > AT_MOST) return no('too-large', `A list holds ${AT_MOST} coupons at most.`);
  for (const [index, { code, ends }] of rows.entries()) {
    const wrong = faultOf(code, ends, now);
    if (wrong) return no('bad-request', `Coupon ${index + 1}, "${code.slice(0, 40)}": ${wrong}`);
  }
  return ok(
    rows.map(({ code, ends }) => ({ code, ...(ends !== undefined && { expiresAt: ends }) })),
  );
}

interface Line {
  readonly code: string;
  readonly ends: number | undefined;
}

function faultOf(code: string, ends: number | undefined, now: number): string | undefined {
  if (code.length > LONGEST || !/^[\p{L}\p{N}._%+-]+$/u.test(code)) {
    return `a code has letters, digits and . _ % + - only, ${LONGEST} at most.`;
  }
  if (ends === undefined) return undefined;
  if (!Number.isSafeInteger(ends)) return 'its end must be a date such as 2027-01-31.';
  return ends <= now ? 'it has ended already.' : undefined;
}

function fromJson(text: string): Line[] | undefined {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(lineOf) : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(item: unknown): Line {
  if (typeof item === 'string') return { code: item.trim(), ends: undefined };
  const { code, expiresAt } = (item ?? {}) as Record<string, unknown>;
  const ends = typeof expiresAt === 'string' ? Date.parse(expiresAt) : expiresAt;
  return { code: String(code ?? '').trim(), ends: ends as number | undefined };
}

function fromCsv(text: string): Line[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const rows = lines.map((line) =>
    line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')),
  );
  return rows
    .filter(([code]) => code)
    .filter(
      ([code = ''], index) =>
        index > 0 || !/^(code|coupon|coupon code|discount code|kod)$/i.test(code),
    )
    .map(([code = '', ends]) => ({ code, ends: ends ? Date.parse(ends) : undefined }));
}

/**
 * Makes coupons by a pattern: `#` becomes a digit, `?` a letter. Refuses a pattern of so few that one in a thousand guesses
 * would be right.
 */
export function generateCoupons(
  pattern: string,
  count: number,
  random: (below: number) => number,
): Result<readonly string[]> {
  const places = [...pattern];
  const all = places.reduce(
    (product, place) =>
      product * (place === '#' ? DIGITS.length : place === '?' ? LETTERS.length : 1),
    1,
  );
  if (all < count * 1_000) {
    return no(
      'bad-request',
      `The pattern "${pattern}" has ${all} codes: too easy to guess. Add # or ?.`,
    );
  }
  const pick = (from: string) => from.charAt(random(from.length));
  const made = new Set<string>();
  while (made.size < count) {
    made.add(
      places
        .map((place) => (place === '#' ? pick(DIGITS) : place === '?' ? pick(LETTERS) : place))
        .join(''),
    );
  }
  return ok([...made]);
}
