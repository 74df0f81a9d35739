import {
  type Conversions,
  no,
  type OrderUnderReview,
  ok,
  type Program,
  type ProgramFault,
  parseProgram,
  type Report,
  type Result,
  type Reviews,
  type Reward,
  type Simulation,
} from 'goodword/protocol';
import type { Acts, Pass } from './access.js';
import type { AdminKey, MadeKey, RevokedKey } from './admin-key.js';
import type { Parcel } from './parcel.js';
import type { PersonFile } from './person.js';
import type { Filled, Stock } from './pool.js';
import type { Start } from './start.js';
import type { Tested, ToldAddress } from './told-address.js';
import type { UseOfCode } from './use-of-code.js';

/** Whether an answer of the backend is what was asked for; a proxy's HTML or half an object is not. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const broken = (what: string) => no('bad-answer', `The backend did not answer with ${what}.`);

/** The list that an answer holds under its name. */
const listIn = <T>(input: unknown, name: string): Result<readonly T[]> =>
  isFields(input) && Array.isArray(input[name]) ? ok(input[name]) : broken(`its ${name}`);

/** The answer, where each of these fields is a list. */
const withLists = <T>(input: unknown, what: string, ...names: string[]): Result<T> =>
  isFields(input) && names.every((name) => Array.isArray(input[name]))
    ? ok(input as T)
    : broken(what);

/** The answer, where one field of it is what it has to be. */
const withOne = <T>(
  input: unknown,
  what: string,
  name: string,
  type: 'string' | 'number',
): Result<T> =>
  isFields(input) && typeof input[name] === type ? ok(input as unknown as T) : broken(what);

/** What the backend serves, and what is wrong with what it does not. */
export interface Served {
  readonly programs: readonly Program[];
  readonly faults: readonly ProgramFault[];
}

export function readPrograms(input: unknown): Result<Served> {
  if (!isFields(input) || !Array.isArray(input['programs'])) return broken('its programs');
  const programs = input['programs'].map(parseProgram);
  const faults: unknown = input['faults'];
  return ok({
    programs: programs.flatMap((program) => (program.ok ? [program.value] : [])),
    // A backend of an older version names none.
    faults: Array.isArray(faults) ? faults : [],
  });
}

export function readPublished(input: unknown): Result<Program> {
  const program = parseProgram(isFields(input) ? input['program'] : undefined);
  return program.ok && typeof program.value.version === 'number'
    ? program
    : broken('the program that it published');
}

export const readPass = (input: unknown): Result<Pass> =>
  withOne(input, 'a session', 'csrf', 'string');

export const readActs = (input: unknown): Result<Acts> => withLists(input, 'what was done', 'acts');

export const readKeys = (input: unknown): Result<readonly AdminKey[]> => listIn(input, 'keys');

export const readMadeKey = (input: unknown): Result<MadeKey> =>
  withOne(input, 'a key', 'key', 'string');

export const readRevoked = (input: unknown): Result<RevokedKey> =>
  withOne(input, 'the key', 'revokedAt', 'number');

export const readPerson = (input: unknown): Result<PersonFile> =>
  withLists(input, 'what is kept of a person', 'programs');

export const readPools = (input: unknown): Result<Stock> => withLists(input, 'its pools', 'pools');

export const readStarts = (input: unknown): Result<readonly Start[]> => listIn(input, 'presets');

export const readCodeUses = (input: unknown): Result<readonly UseOfCode[]> =>
  listIn(input, 'codes');

export const readCodeUse = (input: unknown): Result<UseOfCode> =>
  withOne(input, 'the code', 'code', 'string');

export const readFilled = (input: unknown): Result<Filled> =>
  withOne(input, 'what was added', 'added', 'number');

export const readParcels = (input: unknown): Result<readonly Parcel[]> => listIn(input, 'messages');

export const readParcel = (input: unknown): Result<Parcel> =>
  withOne(input, 'the message', 'state', 'string');

export const readWebhooks = (input: unknown): Result<readonly ToldAddress[]> =>
  listIn(input, 'webhooks');

export const readTested = (input: unknown): Result<Tested> =>
  withOne(input, 'what was sent', 'at', 'number');

export function readReport(input: unknown): Result<Report> {
  const what = 'a report';
  return isFields(input) && isFields(input['funnel'])
    ? withLists(input, what, 'days', 'advocates')
    : broken(what);
}

export const readConversions = (input: unknown): Result<Conversions> =>
  withLists(input, 'orders', 'conversions');

export const readReviews = (input: unknown): Result<Reviews> =>
  withLists(input, 'what waits for a person', 'reviews');

export function readReview(input: unknown): Result<OrderUnderReview> {
  return isFields(input) && isFields(input['decision'])
    ? ok(input as unknown as OrderUnderReview)
    : broken('the order');
}

export function readReward(input: unknown): Result<Reward> {
  return isFields(input) && typeof input['id'] === 'string' && typeof input['state'] === 'string'
    ? ok(input as unknown as Reward)
    : broken('the reward');
}

export function readSimulation(input: unknown): Result<Simulation> {
  const what = 'what would have been different';
  return isFields(input) && isFields(input['credited'])
    ? withLists(input, what, 'rewards', 'ranks', 'advocates', 'differences')
    : broken(what);
}
