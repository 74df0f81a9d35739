import { answers, halfHeard, notYet, retold, takesAtMost } from '../faults.js';
import type { NamedFault } from './buying.js';

const HTML = '<!doctype html><title>Welcome to the hotel</title>';
const JSON_TYPE = { 'content-type': 'application/json' };
const seconds = (later: number) => new Date(Date.now() + later * 1_000);
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

// RFC 9110, 5.6.7: three ways to write a date, all of them to be understood.
const imfDate = () => seconds(1).toUTCString();
const rfc850 = () => {
  const [, day, month, year, time] = imfDate().split(/[ ,]+/);
  return `${DAYS[new Date().getUTCDay()]}, ${day}-${month}-${year?.slice(2)} ${time} GMT`;
};
const asctime = () => {
  const [name, day, month, year, time] = imfDate().split(/[ ,]+/);
  return `${name} ${month} ${day?.replace(/^0/, ' ')} ${time} ${year}`;
};
const NONE: readonly (() => string)[] = [];
const NONSENSE = ['soon', '-5', '0', '1e3x', 'NaN', ''].map((text) => () => text);
const wrong = (id: string) => [null, 7, [id], { id, result: { ok: true } }];

/** What is answered in the backend's place, or by a backend that is not well. */
export const ANSWERS: readonly NamedFault[] = [
  ['HTML with 200 (captive portal)', () => answers(200, HTML)],
  ['HTML with 200 that claims to be JSON', () => answers(200, HTML, JSON_TYPE)],
  ['redirect to a login page', () => answers(302, '', { location: '/shop/login' })],
  ['500', () => answers(500, HTML)],
  ['204 without a body', () => answers(204, '', {})],
  ['401', () => answers(401, '{"code":"unauthorised"}', JSON_TYPE)],
  ['503 without Retry-After', () => notYet(503, NONE)],
  ['503, Retry-After in seconds', () => notYet(503, [() => '1'])],
  ['429, Retry-After in seconds', () => notYet(429, [() => '1'])],
  ['503, Retry-After as a date', () => notYet(503, [imfDate])],
  ['503, Retry-After as a date of RFC 850', () => notYet(503, [rfc850])],
  ['503, Retry-After as a date of asctime', () => notYet(503, [asctime])],
  ['429, Retry-After that is none', () => notYet(429, NONSENSE)],
  ['half of the batch is heard', () => halfHeard],
  ['half of the answers are missing', () => retold((told) => told.filter((_, n) => n % 2))],
  ['answers doubled, in another order', () => retold((told) => [...told, ...told].reverse())],
  ['answers of other ids', () => retold((told) => told.map((one) => ({ ...one, id: 'x' })))],
  ['answers of wrong types', () => retold((told) => told.flatMap(({ id }) => wrong(id)))],
  ['answers that are no list', () => retold(() => ({ length: 3 }))],
  ['5 MB of answers', () => answers(200, `{"answers":["${'x'.repeat(5e6)}"]}`, JSON_TYPE)],
  ['batches of more than one are refused', () => takesAtMost(1)],
];
