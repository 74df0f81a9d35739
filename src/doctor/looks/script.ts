import type { ScriptFacts } from '../facts.js';

/** Our tag in the page, and the parts that it has brought. */
export function lookAtScript(page: Document, clock: Performance): Omit<ScriptFacts, 'calls'> {
  const tags = [...page.querySelectorAll<HTMLScriptElement>('script[data-endpoint][data-program]')];
  const [tag] = tags;
  const base = tag?.src && new URL('parts/', tag.src).href;
  const brought = (clock.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(
    ({ name }) => base && name.startsWith(base),
  );
  return {
    tags: tags.length,
    src: tag?.src || undefined,
    loading: tag && loadingOf(tag),
    attributes: Object.fromEntries(
      [...(tag?.attributes ?? [])]
        .filter(({ name }) => name.startsWith('data-'))
        .map(({ name, value }) => [name.slice(5), value.slice(0, 200)]),
    ),
    parts: brought.map(({ name, responseStatus }) => ({
      name: name.slice(base?.length).replace(/\?.*$/, ''),
      status: responseStatus || 0,
    })),
  };
}

function loadingOf(tag: HTMLScriptElement): NonNullable<ScriptFacts['loading']> {
  if (tag.type === 'module') return 'module';
  // A tag that a script has put in is async without the attribute.
  if (tag.async) return 'async';
  return tag.defer ? 'deferred' : 'blocking';
}
