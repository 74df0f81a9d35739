import type { Happenings } from './api.js';

type Listener = { readonly name: string; readonly hear: (detail: never) => void };

/** Who listens to what. A listener that throws harms neither the others nor us. */
export function createListeners() {
  let listeners: readonly Listener[] = [];
  return {
    on<Name extends keyof Happenings>(name: Name, hear: (detail: Happenings[Name]) => void) {
      const listener = { name, hear };
      listeners = [...listeners, listener];
      return () => {
        listeners = listeners.filter((one) => one !== listener);
      };
    },
    tell<Name extends keyof Happenings>(name: Name, detail: Happenings[Name]): void {
      for (const one of listeners) {
        try {
          if (one.name === name) one.hear(detail as never);
        } catch (error) {
          console.error(error);
        }
      }
    },
  };
}
