/** A place for short texts by key that never throws. */
export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, text: string): void;
  remove(key: string): void;
  keys(): string[];
}

/**
 * Opens `localStorage` as a shelf. What the browser refuses (storage is off, or full) stays in memory for the
 * life of the page. `open` may throw: in a sandboxed frame even looking at `localStorage` does.
 */
export function openShelf(open: () => Storage): Shelf {
  const memory = new Map<string, string>();
  const quietly = <T>(act: (storage: Storage) => T): T | undefined => {
    try {
      return act(open());
    } catch {
      return undefined;
    }
  };
  return {
    get: (key) => memory.get(key) ?? quietly((storage) => storage.getItem(key)) ?? undefined,
    set(key, text) {
      const stored = quietly((storage) => {
        storage.setItem(key, text);
        return true;
      });
      if (stored) memory.delete(key);
      else memory.set(key, text);
    },
    remove(key) {
      memory.delete(key);
      quietly((storage) => storage.removeItem(key));
    },
    keys: () => [...new Set([...memory.keys(), ...(quietly(Object.keys) ?? [])])],
  };
}
