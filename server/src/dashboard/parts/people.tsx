import { useSignal } from '@preact/signals';
import type { Program } from 'goodword/protocol';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Format } from '../format.js';
import type { People as Persons } from '../people.js';
import type { NameKind } from '../person.js';
import { PersonView } from './person-view.js';

export interface PeopleProps {
  people: Persons;
  programs: readonly Program[];
  format: Format;
}

const KINDS: readonly (readonly [NameKind, string, string])[] = [
  ['email', 'E-mail address', 'ben@mail.example'],
  ['customer', 'Customer id', '4711'],
];

/** What is kept of one person, for whoever asks the shop for it: as a file, or to be taken out. */
export function People({ people, programs, format }: PeopleProps): JSX.Element {
  const by = useSignal<NameKind>('email');
  const name = useSignal('');
  const id = useId();
  const looked = people.looked.value;
  const busy = looked.kind === 'looking' || looked.kind === 'erasing';
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = name.value.trim();
    if (!busy && typed !== '') void people.look({ by: by.value, name: typed });
  };
  const [, label, example] = KINDS.find(([kind]) => kind === by.value) ?? KINDS[0] ?? [];
  return (
    <main class="numbers people">
      <header>
        <h1>People</h1>
        <p class="soft">
          Somebody asks what you keep of her, or wants to be forgotten: look her up here, in all
          programs at once.
        </p>
      </header>
      <form class="card person-form" onSubmit={submit}>
        <fieldset class="ranges">
          <legend class="unseen">By what to look for her</legend>
          {KINDS.map(([kind, words]) => (
            <label key={kind}>
              <input
                type="radio"
                name="by"
                class="unseen"
                checked={kind === by.value}
                onChange={() => {
                  by.value = kind;
                }}
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <label class="unseen" for={id}>
          {label}
        </label>
        <input
          id={id}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
          maxLength={320}
          inputMode={by.value === 'email' ? 'email' : 'text'}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={example}
        />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {looked.kind === 'looking' ? 'Looking…' : 'Look up'}
        </button>
      </form>
      <PersonView looked={looked} people={people} programs={programs} format={format} />
    </main>
  );
}
