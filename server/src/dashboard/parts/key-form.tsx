import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { Role, WantedKey } from '../admin-key.js';
import { ROLES } from '../key-words.js';
import type { Making } from '../keys.js';
import { problemWords } from '../problem-words.js';

export interface KeyFormProps {
  making: Making;
  onMake: (wanted: WantedKey) => void;
}

/** Whose the new key is, and what it lets her do. */
export function KeyForm({ making, onMake }: KeyFormProps): JSX.Element {
  const id = useId();
  const busy = making.kind === 'saving';
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    const fields = new FormData(event.currentTarget);
    onMake({ label: String(fields.get('label')).trim(), role: String(fields.get('role')) as Role });
  };
  return (
    <form class="card key-form" onSubmit={submit} aria-label="A new key">
      <p>
        <label for={id}>Whose is it?</label>
        <input
          id={id}
          name="label"
          maxLength={100}
          required
          autocomplete="off"
          placeholder="Ben at the till"
        />
      </p>
      <fieldset>
        <legend>What may she do?</legend>
        {ROLES.map(([role, name, does]) => (
          <label key={role} class="role">
            <input type="radio" name="role" value={role} defaultChecked={role === 'read'} />
            <span>
              {name}
              <span class="soft small">{does}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <p class="field-problem" role="alert">
        {making.kind === 'failed' && problemWords(making.problem)}
      </p>
      <button type="submit" class="button primary" aria-disabled={busy}>
        {busy ? 'Making…' : 'Make a key'}
      </button>
    </form>
  );
}
