import { type ReadonlySignal, signal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { Api } from './api.js';
import type { AskedAnyway } from './asked.js';
import type { PersonAsked, PersonFile } from './person.js';

/** Where the question of one person stands. */
export type Looked =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly who: PersonAsked }
  | { readonly kind: 'failed'; readonly who: PersonAsked; readonly problem: Problem }
  /** With a problem where she could not be erased. */
  | {
      readonly kind: 'found';
      readonly who: PersonAsked;
      readonly file: PersonFile;
      readonly problem?: Problem;
    }
  | { readonly kind: 'erasing'; readonly who: PersonAsked; readonly file: PersonFile }
  | { readonly kind: 'erased'; readonly who: PersonAsked };

/** What is kept of one person, in all programs. */
export interface People {
  readonly looked: ReadonlySignal<Looked>;
  look(who: PersonAsked): Promise<void>;
  /** Hands over all that was found. */
  save(): void;
  /** Erases whom was found. */
  erase(): Promise<void>;
  clear(): void;
}

export interface PeopleRim {
  /** Gives a file to whoever sits before the page. */
  readonly save: (name: string, text: string) => void;
  /** Called when somebody is erased: her name may be in sight elsewhere. */
  readonly onErased: () => void;
}

export function createPeople(api: Api, asked: AskedAnyway, { save, onErased }: PeopleRim): People {
  const looked = signal<Looked>({ kind: 'none' });
  return {
    looked,
    async look(who) {
      if (looked.peek().kind === 'erasing') return;
      const mine: Looked = { kind: 'looking', who };
      looked.value = mine;
      const result = await asked((pass) => api.person(pass, who));
      if (looked.peek() !== mine) return;
      looked.value = result.ok
        ? { kind: 'found', who, file: result.value }
        : { kind: 'failed', who, problem: result.problem };
    },
    save() {
      const current = looked.peek();
      if ('file' in current) save('person.json', JSON.stringify(current.file, null, 2));
    },
    async erase() {
      const current = looked.peek();
      if (current.kind !== 'found') return;
      const { who, file } = current;
      const mine: Looked = { kind: 'erasing', who, file };
      looked.value = mine;
      const result = await asked((pass) => api.erase(pass, who));
      if (looked.peek() === mine) {
        looked.value = result.ok
          ? { kind: 'erased', who }
          : { kind: 'found', who, file, problem: result.problem };
      }
      if (result.ok) onErased();
    },
    clear() {
      looked.value = { kind: 'none' };
    },
  };
}
