/**
 * Reads a body as JSON whatever its content type says: browsers send text/plain, so that no preflight stands
 * before it. Answers undefined where it is no JSON.
 */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text, /\\u/.test(text) ? storable : undefined);
  } catch {
    return undefined;
  }
}

// PostgreSQL stores neither U+0000 nor half a surrogate pair: an event with one would be sent again for ever.
const storable = (_key: string, value: unknown) =>
  typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value;
