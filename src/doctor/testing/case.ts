import type { Program } from '../../protocol/program.js';
import type { DeclaredOrder, Probe } from '../facts.js';
import { type Changes, DAY_MS, factsWith, NOW } from './facts-with.js';

/** What the doctor finds on a page that is as it should be, but for `when`. */
export interface Case {
  /** The sentence of the test. */
  readonly that: string;
  readonly name: string;
  readonly when: Changes;
  /** Words of what to do, or of the text to paste. */
  readonly mend?: string;
  readonly says?: string;
}

/** A call that the page makes and nobody knows. */
export const called = (name: string): Changes => ({
  script: { calls: { there: factsWith().script.calls.there, refused: [name] } },
});
export const failed: Extract<Probe, { is: 'failed' }> = {
  is: 'failed',
  ms: 30,
  timedOut: false,
  unreadable: false,
  hostAnswers: false,
};
export const answered = (
  status: number,
  more: Partial<Extract<Probe, { is: 'answered' }>> = {},
): Probe => ({
  is: 'answered',
  ms: 30,
  status,
  html: false,
  ...more,
});
export const { program: OFFERED } = factsWith().probe as Extract<Probe, { is: 'answered' }>;
/** A backend whose program is well, but for what is said. */
export const offering = (more: object): Changes => ({
  probe: answered(200, { program: { ...OFFERED, ...more } as Program }),
});
export const over = {
  id: 'race',
  name: 'Race',
  from: '2026-01-01',
  until: '2026-02-01',
  prizes: [],
};
export const away = { settings: { endpoint: 'https://refer.example/goodword' } };
export const declared = (text: string, type = 'application/json'): { orders: DeclaredOrder[] } => {
  let input: unknown;
  let json = true;
  try {
    input = JSON.parse(text);
  } catch {
    json = false;
  }
  return { orders: [{ text, json, input, type }] };
};
export const ORDER = '{"id":"1001","total":"42.00","currency":"USD"}';
export const ID = 'purchase:default:1001';
export const touch = { code: 'ANNA42', at: NOW - 3 * DAY_MS, known: true };
export const landed = (query: string) => ({ page: { landed: `https://shop.example/?${query}` } });
export const refused = (directive: string, address: string, reportOnly = false) => ({
  refusals: [{ directive, address, reportOnly }],
});
