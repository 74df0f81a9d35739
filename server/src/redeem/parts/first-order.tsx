import type { JSX } from 'preact';
import type { TillWords } from '../till-words.js';

export interface FirstOrderProps {
  words: TillWords;
  first: boolean;
  onChange: (first: boolean) => void;
}

export function FirstOrder({ words, first, onChange }: FirstOrderProps): JSX.Element {
  const choice = (value: boolean, text: string) => (
    <label>
      <input
        type="radio"
        name="first-order"
        checked={first === value}
        onChange={() => onChange(value)}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <fieldset>
      <legend>{words.firstQuestion}</legend>
      <div class="choice">
        {choice(true, words.yes)}
        {choice(false, words.no)}
      </div>
    </fieldset>
  );
}
