import { no, ok, type Result } from '../protocol/result.js';
import { isRecord } from '../protocol/shape.js';
import { isAmount, type Known, oddSetting } from './odd-setting.js';

/** How often anybody may be asked. Days may be fractions. */
export interface AskCaps {
  /** After she passed over the first ask, she is asked once more after so many days. Default: 7. */
  readonly againAfterDays?: number;
  /** After she passed over the second, she is left alone for so many. Default: 180. */
  readonly silentDays?: number;
  /** After she shared. Default: 30. */
  readonly restDays?: number;
  /** Anything else begins anew when this changes, e.g. with a new campaign: `'spring'`. */
  readonly revision?: string;
}

/** Reads caps that a page hands in. A number that is none would silence her for good. */
export function readCaps(input: unknown): Result<AskCaps> {
  const fault = isRecord(input) ? oddSetting(input, CAPS, ' (days; a text)') : 'must be an object';
  return fault ? no('bad-options', `ask-caps ${fault}.`) : ok(input as AskCaps);
}

const CAPS: Known = new Map([
  ['againAfterDays', isAmount],
  ['silentDays', isAmount],
  ['restDays', isAmount],
  ['revision', (value) => typeof value === 'string'],
]);

/** What is remembered of asking her. Times are milliseconds since the epoch. */
export interface AskRecord {
  readonly revision: string;
  /** When she was last seen: after half an hour without a page, a new session begins. */
  readonly seenAt: number;
  readonly sessionAt: number;
  /** The last ask. `open`: nothing became of it yet, or the page was left under it. */
  readonly last?: { readonly at: number; readonly became: 'open' | 'passed' | 'shared' };
  /** How many asks she has passed over since she last shared. */
  readonly passed: number;
  /** How long she has been looking, by rule, in this session. */
  readonly dwelt: Readonly<Record<string, number>>;
}

const SESSION_MS = 1_800_000;
const DAY_MS = 86_400_000;

/** Reads what was remembered, whatever it holds by now, and notes that she is here. */
export function readRecord(text: string | undefined, revision: string, now: number): AskRecord {
  const known = parsed(text);
  const fresh = { revision, seenAt: now, sessionAt: now, passed: 0, dwelt: {} };
  if (known?.['revision'] !== revision) return fresh;
  // A clock that was set back must not make anything last longer.
  const past = (value: unknown) => Math.min(typeof value === 'number' ? value : 0, now);
  const { last } = known;
  const goesOn = now - past(known['seenAt']) < SESSION_MS;
  const passed = Number(known['passed']) || 0;
  return {
    ...fresh,
    sessionAt: goesOn ? past(known['sessionAt']) : now,
    passed,
    dwelt: goesOn && isRecord(known['dwelt']) ? (known['dwelt'] as AskRecord['dwelt']) : {},
    ...(isRecord(last) && {
      last: { at: past(last['at']), became: last['became'] as 'open' | 'passed' | 'shared' },
    }),
  };
}

function parsed(text = ''): Record<string, unknown> | undefined {
  try {
    const known: unknown = JSON.parse(text);
    return isRecord(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** Until when nothing asks her by itself; the past where it may. */
export function quietUntil(record: AskRecord, caps: AskCaps): number {
  const { againAfterDays = 7, silentDays = 180, restDays = 30 } = caps;
  const { last } = record;
  if (!last) return 0;
  if (last.became === 'shared') return last.at + restDays * DAY_MS;
  return last.at + (passes(record) > 1 ? silentDays : againAfterDays) * DAY_MS;
}

/** Until when not even a purchase asks her: she has said no twice, or has just shared. */
export const silentUntil = (record: AskRecord, caps: AskCaps): number =>
  passes(record) > 1 || record.last?.became === 'shared' ? quietUntil(record, caps) : 0;

/** Whether she may be asked now: no cap holds, and she was not asked in this session. */
export const mayAsk = (record: AskRecord, caps: AskCaps, now: number): boolean =>
  now >= quietUntil(record, caps) && !(record.last && record.last.at >= record.sessionAt);

// What was left open when the page went has been passed over.
const passes = ({ last, passed }: AskRecord) => passed + (last?.became === 'open' ? 1 : 0);

export const asked = (record: AskRecord, now: number): AskRecord => ({
  ...record,
  passed: passes(record),
  last: { at: now, became: 'open' },
});

export const passedOver = (record: AskRecord): AskRecord =>
  record.last?.became === 'open'
    ? { ...record, passed: record.passed + 1, last: { ...record.last, became: 'passed' } }
    : record;

export const shared = (record: AskRecord, now: number): AskRecord => ({
  ...record,
  passed: 0,
  last: { at: now, became: 'shared' },
});
