/** Reads an address; undefined where it is none. `URL.canParse` is younger than the browsers that we promise. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
