/** One answer of the backend, read to its end. */
export interface Seen {
  /** What was asked, e.g. `POST /v1/events`. */
  readonly asked: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly json: unknown;
}

const SHOWN = 200;

/** An answer in one line, for people. */
export const inWords = ({ asked, status, headers, text }: Seen): string =>
  [`${asked} answered ${status}`, headers.get('content-type'), text.slice(0, SHOWN)]
    .filter(Boolean)
    .join(' ');

/** A field of an answer's body, however the body looks. */
export const field = (seen: Seen, name: string): unknown =>
  typeof seen.json === 'object' && seen.json !== null
    ? (seen.json as Record<string, unknown>)[name]
    : undefined;
