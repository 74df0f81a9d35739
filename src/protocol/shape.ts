/** Reading values of unknown shape: plain objects and short texts. */

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A non-empty text of at most `limit` characters, trimmed; anything else is undefined. */
export function shortText(value: unknown, limit: number): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return text && text.length <= limit ? text : undefined;
}

/** `{ [name]: text }` where the record has such a text, else `{}`: made to be spread. */
export function optionalText<N extends string>(
  record: Record<string, unknown>,
  name: N,
  limit: number,
): { [K in N]?: string } {
  const text = shortText(record[name], limit);
  return text === undefined ? {} : ({ [name]: text } as { [K in N]: string });
}
