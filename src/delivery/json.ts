/** What a text says as JSON; undefined where it is missing or none, for anybody may have written it. */
export function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
}
