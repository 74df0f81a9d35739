import { parseAdvocate, parseInvitation } from '../protocol/advocate.js';
import { parseProgram } from '../protocol/program.js';
import type { Result } from '../protocol/result.js';
import { parseStanding } from '../protocol/standing.js';
import type { Ask, Calls } from './backend.js';

/**
 * What popup and welcome ask of the backend: ours, in the words of docs/protocol.md, or the transport that stands in
 * for it.
 */
export function callsOf(transport: Calls | undefined, ask: Ask): Calls {
  if (transport) return transport;
  const query = encodeURIComponent;
  return {
    program: (id) => ask(`/v1/programs/${query(id)}`).then(read(parseProgram)),
    invitation: (program, code) =>
      ask(`/v1/codes/${query(code)}?program=${query(program)}`).then(read(parseInvitation)),
    register: (registration) =>
      // As a text, like events: no preflight stands before it.
      ask('/v1/advocates', { method: 'post', body: JSON.stringify(registration) }).then(
        read(parseAdvocate),
      ),
    standing: (program, visitor, before) =>
      ask(`/v1/me?program=${query(program)}${before ? `&before=${query(before)}` : ''}`, {
        headers: { authorization: `Bearer ${visitor}` },
        cache: 'no-store',
      }).then(read(parseStanding)),
  };
}

const read =
  <T>(parse: (input: unknown) => Result<T>) =>
  (answer: Result<unknown>): Result<T> =>
    answer.ok ? parse(answer.value) : answer;
