/** What a text says as JSON; undefined where it is missing or none, for anybody may have written it. */
export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}

/**
 * A value as JSON, whatever the page has done to its arrays: Prototype.js before 1.7 gives them a `toJSON` that makes texts
 * of them. What a holder holds is what is meant, not what its `toJSON` says (ECMA-262, SerializeJSONProperty).
 */
export const toJson = (value: unknown): string =>
  JSON.stringify(
    value,
    'toJSON' in []
      ? function (this: Record<string, unknown>, key, said) {
          const held = this[key];
          return Array.isArray(held) ? held : said;
        }
      : undefined,
  );
