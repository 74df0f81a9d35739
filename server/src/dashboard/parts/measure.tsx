import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface MeasureProps {
  name: string;
  label: string;
  /** The value of the program as it is. */
  own: string;
  unit: string;
  /** What an empty field means. */
  none?: string;
  problem: string | undefined;
}

/** A number with what it counts. */
export function Measure({ name, label, own, unit, none, problem }: MeasureProps): JSX.Element {
  const id = useId();
  return (
    <div class="measure">
      <label for={id}>{label}</label>
      <span class="measure-frame">
        <input
          id={id}
          name={name}
          inputMode="decimal"
          autocomplete="off"
          defaultValue={own}
          placeholder={none}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-unit ${id}-problem`}
        />
        <span id={`${id}-unit`} class="soft">
          {unit}
        </span>
      </span>
      <p id={`${id}-problem`} class="field-problem small">
        {problem}
      </p>
    </div>
  );
}
