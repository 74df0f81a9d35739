import type { Happenings } from './api.js';

type Listener = { readonly name: string; readonly hear: (detail: never) => void };

/** Who listens to what. A listener that throws harms neither the others nor us. */
export function createListeners() {
  const listeners = new Set<Listener>();
  return {
    on<Name extends keyof Happenings>(name: Name, hear: (detail: Happenings[Name]) => void) {
      const listener = { name, hear };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell<Name extends keyof Happenings>(name: Name, detail: Happenings[Name]): void {
      for (const one of [...listeners]) {
        try {
          if (one.name === name) one.hear(detail as never);
        } catch (error) {
          console.error(error);
        }
      }
    },
  };
}
