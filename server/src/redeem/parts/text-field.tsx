import type { ComponentChildren, JSX } from 'preact';

export interface TextFieldProps {
  /** Of the input. What is wrong with it has the id `…-trouble`. */
  id: string;
  label: string;
  hint?: string;
  trouble?: string | undefined;
  /** The input. */
  children: ComponentChildren;
}

/** A labelled field with what is wrong below it, which screen readers hear as it appears. */
export function TextField({ id, label, hint, trouble, children }: TextFieldProps): JSX.Element {
  return (
    <div class="field">
      <label for={id}>
        {label} {hint && <span class="soft">({hint})</span>}
      </label>
      {children}
      <p id={`${id}-trouble`} class="trouble" role="alert">
        {trouble}
      </p>
    </div>
  );
}
