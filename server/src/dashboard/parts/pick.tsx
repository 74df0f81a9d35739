import type { JSX } from 'preact';

export interface PickProps<Value extends string | number> {
  name: string;
  /** What is chosen, for whoever does not see it. */
  label: string;
  chosen: Value;
  options: readonly (readonly [value: Value, words: string])[];
  onPick: (value: Value) => void;
}

/** One of a few, all in sight; what is chosen holds at once. */
export function Pick<Value extends string | number>(props: PickProps<Value>): JSX.Element {
  const { name, label, chosen, options, onPick } = props;
  return (
    <fieldset class="ranges">
      <legend class="unseen">{label}</legend>
      {options.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            class="unseen"
            checked={value === chosen}
            onChange={() => onPick(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
