import {
  type Conversions,
  no,
  type OrderUnderReview,
  ok,
  type Program,
  parseProgram,
  type Report,
  type Result,
  type Reviews,
  type Reward,
  type Simulation,
} from 'goodword/protocol';
import type { Acts, Pass } from './access.js';
import type { Parcel } from './parcel.js';
import type { Filled, Pool } from './pool.js';

/** Whether an answer of the backend is what was asked for; a proxy's HTML or half an object is not. */

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const broken = (what: string) => no('bad-answer', `The backend did not answer with ${what}.`);

export function readPrograms(input: unknown): Result<readonly Program[]> {
  if (!isFields(input) || !Array.isArray(input['programs'])) return broken('its programs');
  const programs = input['programs'].map(parseProgram);
  return ok(programs.flatMap((program) => (program.ok ? [program.value] : [])));
}

export function readPass(input: unknown): Result<Pass> {
  return isFields(input) && typeof input['csrf'] === 'string'
    ? ok(input as unknown as Pass)
    : broken('a session');
}

export function readActs(input: unknown): Result<Acts> {
  return isFields(input) && Array.isArray(input['acts'])
    ? ok(input as unknown as Acts)
    : broken('what was done');
}

export function readPools(input: unknown): Result<readonly Pool[]> {
  return isFields(input) && Array.isArray(input['pools'])
    ? ok(input['pools'] as Pool[])
    : broken('its pools');
}

export function readFilled(input: unknown): Result<Filled> {
  return isFields(input) && typeof input['added'] === 'number'
    ? ok(input as unknown as Filled)
    : broken('what was added');
}

export function readParcels(input: unknown): Result<readonly Parcel[]> {
  return isFields(input) && Array.isArray(input['messages'])
    ? ok(input['messages'] as Parcel[])
    : broken('its messages');
}

export function readParcel(input: unknown): Result<Parcel> {
  return isFields(input) && typeof input['state'] === 'string'
    ? ok(input as unknown as Parcel)
    : broken('the message');
}

export function readReport(input: unknown): Result<Report> {
  const whole =
    isFields(input) &&
    isFields(input['funnel']) &&
    Array.isArray(input['days']) &&
    Array.isArray(input['advocates']);
  return whole ? ok(input as unknown as Report) : broken('a report');
}

export function readConversions(input: unknown): Result<Conversions> {
  return isFields(input) && Array.isArray(input['conversions'])
    ? ok(input as unknown as Conversions)
    : broken('orders');
}

export function readReviews(input: unknown): Result<Reviews> {
  return isFields(input) && Array.isArray(input['reviews'])
    ? ok(input as unknown as Reviews)
    : broken('what waits for a person');
}

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
  const whole =
    isFields(input) &&
    isFields(input['credited']) &&
    Array.isArray(input['rewards']) &&
    Array.isArray(input['differences']);
  return whole ? ok(input as unknown as Simulation) : broken('what would have been different');
}
