import type { JSX } from 'preact';

export interface ChoiceProps {
  name: string;
  label: string;
  /** Chosen to begin with. */
  own: string;
  options: readonly (readonly [value: string, words: string])[];
}

/** One of a few, all in sight. */
export function Choice({ name, label, own, options }: ChoiceProps): JSX.Element {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      <div class="ranges">
        {options.map(([value, words]) => (
          <label key={value}>
            <input
              type="radio"
              class="unseen"
              name={name}
              value={value}
              defaultChecked={value === own}
            />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
