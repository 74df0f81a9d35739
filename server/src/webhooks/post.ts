import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.js';

/** What came of sending: the answer of the other side, or why there is none. */
export type Posted =
  | {
      readonly status: number;
      readonly retryAfter: string | undefined;
      /** The body of the answer, where it was asked for. */
      readonly body?: string;
    }
  | { readonly failed: string };

export type Post = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
) => Promise<Posted>;

const TIMEOUT_MS = 15_000;

interface Posting {
  /** Lets messages go to this machine and its network. For tests and demos. */
  readonly allowPrivate: boolean;
  /** How names become addresses. Default: the system's resolver. */
  readonly lookup?: typeof dnsLookup;
  /** Bytes of the answer's body to read; a longer one is a failure. Default: 0, it is not looked at. */
  readonly readBytes?: number;
}

/**
 * Sends a message and answers what came of it; never throws. Follows no redirect. Refuses addresses that are not
 * public: every address of the name is looked at, and the connection is made to those very addresses, so that a name
 * cannot change its mind in between.
 */
export const openPost =
  ({ allowPrivate, lookup = dnsLookup, readBytes = 0 }: Posting): Post =>
  (url, headers, body) =>
    new Promise((answer) => {
      const { protocol, hostname } = new URL(url);
      const host = hostname.replace(/^\[|\]$/g, '');
      // A literal address is never looked up.
      if (!allowPrivate && isIP(host) && !isPublicAddress(host)) return answer({ failed: PRIVATE });
      const send = protocol === 'https:' ? httpsRequest : httpRequest;
      const request = send(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        lookup: allowPrivate ? lookup : publicOnly(lookup),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      request.on('response', (response) => {
        const { statusCode: status = 0 } = response;
        const came = { status, retryAfter: response.headers['retry-after'] };
        if (readBytes > 0) return read(response, readBytes, came, answer);
        answer(came);
        // Nothing in the body matters, and it may never end.
        response.destroy();
      });
      request.on('error', (error) => answer({ failed: error.message }));
      request.end(body);
    });

function read(
  response: IncomingMessage,
  atMost: number,
  came: Extract<Posted, { status: number }>,
  answer: (posted: Posted) => void,
): void {
  const parts: Buffer[] = [];
  let bytes = 0;
  response.on('data', (part: Buffer) => {
    parts.push(part);
    bytes += part.length;
    if (bytes > atMost) response.destroy(new Error(`The answer is longer than ${atMost} bytes.`));
  });
  response.on('error', (error) => answer({ failed: error.message }));
  response.on('end', () => answer({ ...came, body: Buffer.concat(parts).toString() }));
}

const PRIVATE = 'The address is not public; messages are never sent into a private network.';

const publicOnly =
  (lookup: typeof dnsLookup): LookupFunction =>
  (hostname, options, done) =>
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses: LookupAddress[] = found ?? [];
      const [first] = addresses;
      const all = addresses.every(({ address }) => isPublicAddress(address));
      if (error || !first || !all) return done(error ?? new Error(PRIVATE), '', 4);
      return options.all ? done(null, addresses) : done(null, first.address, first.family);
    });
