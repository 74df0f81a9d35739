/**
 * The address that the browser was asked for, fragment included, before any script could rewrite it; without it, the
 * page's own. Some documents have no entry, and Safari once called every page "document" there.
 */
export function askedAddress(clock: Performance, page: Document): URL {
  const [entry] = clock.getEntriesByType('navigation');
  return new URL(entry && entry.name !== 'document' ? entry.name : page.URL, page.URL);
}
