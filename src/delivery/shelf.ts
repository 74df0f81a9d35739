/** A place for short texts by key that never throws. */
export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
  /** What the browser refused to store: it lives as long as this page. */
  readonly refused: ReadonlyMap<string, string>;
}

/**
 * Opens `localStorage` as a shelf. What the browser refuses (storage is off, or full) stays in memory for the
 * life of the page. `open` may throw: in a sandboxed frame even looking at `localStorage` does.
 */
export function openShelf(open: () => Storage): Shelf {
  const refused = new Map<string, string>();
  const quietly = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(open());
    } catch {
      return undefined;
    }
  };
  return {
    refused,
    get: (key) => refused.get(key) ?? quietly((storage) => storage.getItem(key)) ?? undefined,
    set(key, text) {
      const stored = quietly((storage) => {
        storage.setItem(key, text);
        return storage.getItem(key) === text; // a page may have replaced setItem by one that does nothing
      });
      if (stored) refused.delete(key);
      else refused.set(key, text);
    },
    remove(key) {
      refused.delete(key);
      quietly((storage) => storage.removeItem(key));
    },
    keys: () => [...new Set([...refused.keys(), ...(quietly(Object.keys) ?? '')])],
  };
}
