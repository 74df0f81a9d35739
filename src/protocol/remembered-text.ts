/** The name of the cookie in which a browser remembers its person. */
export const COOKIE_NAME = 'gw';

/** Browsers keep a cookie for 400 days at most (RFC 6265bis). */
export const COOKIE_SECONDS = 400 * 86_400;

//   1~VISITOR~CODE.TIME.k~CODE.TIME.u
const REMEMBERED = /^1~([\w-]{16,64})?(~[\w-]{3,32}\.[0-9a-z]{1,9}\.[ku]){0,12}$/;

/** Whether a text is exactly what a browser remembers, as `tracking/remembered.ts` writes it: below 650 characters. */
export const isRememberedText = (text: unknown): text is string =>
  typeof text === 'string' && text.length < 650 && REMEMBERED.test(text);

/**
 * The text as the backend sets it: with its own mark and the day. Whoever reads the cookie leaves the mark out; whoever
 * writes it anew by script writes it without. So a page can see who wrote the cookie that it has, and when.
 */
export const setByBackend = (text: string, now: number): string =>
  `${text}~s${Math.floor(now / 86_400_000).toString(36)}`;

/** When the backend set this text, to the day; undefined where a script has written it. Milliseconds since the epoch. */
export function backendSetAt(text: string | undefined): number | undefined {
  const [, day] = /~s([0-9a-z]{3,4})$/.exec(text ?? '') ?? [];
  return day === undefined ? undefined : Number.parseInt(day, 36) * 86_400_000;
}
