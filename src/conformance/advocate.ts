import { type Advocate, parseAdvocate } from '../protocol/advocate.js';
import type { Result } from '../protocol/result.js';
import { parseStanding, type Standing } from '../protocol/standing.js';
import type { Seen } from './seen.js';
import type { Subject } from './subject.js';

export interface Registered {
  readonly visitor: string;
  readonly advocate: Result<Advocate>;
  readonly seen: Seen;
  /** Empty where the backend did not answer with an advocate. */
  readonly code: string;
}

/** Makes a browser an advocate; without a visitor, a new one. */
export async function register(
  subject: Subject,
  visitor = subject.visitor(),
  firstName = 'Anna',
): Promise<Registered> {
  const { program } = subject;
  const body = { program, visitor, customer: { firstName } };
  const seen = await subject.ask('/v1/advocates', { method: 'POST', body });
  const advocate = parseAdvocate(seen.json);
  return { visitor, advocate, seen, code: advocate.ok ? advocate.value.code : '' };
}

/** How a visitor stands. */
export async function standingOf(
  subject: Subject,
  visitor: string,
): Promise<{ seen: Seen; standing: Standing }> {
  const path = `/v1/me?program=${encodeURIComponent(subject.program)}`;
  const seen = await subject.ask(path, { headers: { authorization: `Bearer ${visitor}` } });
  const standing = parseStanding(seen.json);
  return { seen, standing: standing.ok && seen.status === 200 ? standing.value : {} };
}

/** Has a visitor forgotten. */
export const forget = (subject: Subject, visitor: string): Promise<Seen> =>
  subject.ask(`/v1/me?program=${encodeURIComponent(subject.program)}`, {
    method: 'DELETE',
    headers: { authorization: `Bearer ${visitor}` },
  });
