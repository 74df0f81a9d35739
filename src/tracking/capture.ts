import { isCode } from '../protocol/code.js';
import { URL_LENGTH } from '../protocol/limits.js';
import { no, ok, type Result } from '../protocol/result.js';

/** Somebody came by a link that carries a code. */
export interface Arrival {
  readonly code: string;
  /** Origin and path of the page, no query: queries carry other people's secrets. */
  readonly landing: string;
  /** Host of the site that the link was on, where the browser tells. It may be the shop's own. */
  readonly referrer?: string;
}

/**
 * Answers who sent this page load: nothing where no parameter carries a code, `bad-code` where one carries
 * something else. The first parameter that is there decides, in the order given; of a repeated one, the first.
 */
export function capture(
  url: URL | Location,
  referrer: string,
  parameters: readonly string[],
): Result<Arrival> | undefined {
  const query = new URLSearchParams(url.search);
  const text = parameters.map((name) => query.get(name)).find((one) => one);
  if (!text) return undefined;
  // What stands in a URL is a stranger's text: it is named in the diagnostic, cut, and goes nowhere else.
  if (!isCode(text)) return no('bad-code', `"${(text as string).slice(0, 40)}" is no code`);
  const from = referrer.split('/')[2]?.slice(0, URL_LENGTH); // browsers write it as scheme://host/…
  return ok({
    code: text,
    landing: pageOf(url),
    ...(from && { referrer: from }),
  });
}

/** Origin and path of a page, as events carry it. */
export const pageOf = (url: URL | Location): string =>
  (url.origin + url.pathname).slice(0, URL_LENGTH);
