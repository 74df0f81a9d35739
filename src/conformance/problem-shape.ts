import { isRecord } from '../protocol/shape.js';
import type { Seen } from './seen.js';

/** Whether an answer is a problem with this code, as RFC 9457 and the protocol want it. */
export const isProblem = (seen: Seen, status: number, code: string): boolean =>
  seen.status === status && problemFault(seen) === undefined && codeOf(seen) === code;

const codeOf = ({ json }: Seen) => (isRecord(json) ? json['code'] : undefined);

/** What is wrong with the shape of a problem; undefined where nothing is. */
export function problemFault({ status, headers, json }: Seen): string | undefined {
  const type = headers.get('content-type') ?? '';
  if (!/^application\/problem\+json\b/i.test(type)) return `its content type is "${type}"`;
  if (!isRecord(json)) return 'its body is no JSON object';
  const { code, type: urn, title, message } = json;
  if (typeof code !== 'string' || !/^[a-z]+(-[a-z]+)*$/.test(code)) return 'it has no code';
  if (urn !== `urn:goodword:${code}`) return `its type is not urn:goodword:${code}`;
  if (json['status'] !== status) return 'its status differs from that of the answer';
  if (typeof title !== 'string' || !title) return 'it has no title';
  return typeof message === 'string' && message ? undefined : 'it has no message';
}
