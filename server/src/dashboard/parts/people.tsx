import { useSignal } from '@preact/signals';
import type { Program } from 'goodword/protocol';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Format } from '../format.js';
import type { People as Persons } from '../people.js';
import type { NameKind } from '../person.js';
import { PersonView } from './person-view.js';
import { Pick } from './pick.js';

export interface PeopleProps {
  people: Persons;
  programs: readonly Program[];
  format: Format;
}

const NAMES: Readonly<Record<NameKind, string>> = {
  email: 'E-mail address',
  customer: 'Customer id',
};
const KINDS = Object.entries(NAMES) as [NameKind, string][];

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
  const byMail = by.value === 'email';
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
        <Pick
          name="by"
          label="By what to look for her"
          chosen={by.value}
          options={KINDS}
          onPick={(kind) => {
            by.value = kind;
          }}
        />
        <label class="unseen" for={id}>
          {NAMES[by.value]}
        </label>
        <input
          id={id}
          value={name.value}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
          maxLength={320}
          inputMode={byMail ? 'email' : 'text'}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          placeholder={byMail ? 'ben@mail.example' : '4711'}
        />
        <button type="submit" class="button primary" aria-disabled={busy}>
          {looked.kind === 'looking' ? 'Looking…' : 'Look up'}
        </button>
      </form>
      <PersonView looked={looked} people={people} programs={programs} format={format} />
    </main>
  );
}
