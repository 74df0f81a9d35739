import type { JSX, TargetedSubmitEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { PartProps } from './part-props.js';
import { TextField } from './text-field.js';

export type Told = { trouble: keyof PartProps['words']['troubles'] | undefined };

export function SignIn({ words, busy, till, trouble }: PartProps & Told): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void till.signIn(field.current?.value ?? '');
  };
  return (
    <form onSubmit={submit} novalidate>
      <h1>{words.title}</h1>
      <p class="soft">{words.keyHint}</p>
      <TextField id="key" label={words.key} trouble={trouble && words.troubles[trouble]}>
        <input
          ref={field}
          id="key"
          type="password"
          autocomplete="current-password"
          aria-invalid={trouble !== undefined}
          aria-describedby="key-trouble"
        />
      </TextField>
      <button type="submit" class="main" aria-disabled={busy}>
        {busy ? words.wait : words.signIn}
      </button>
    </form>
  );
}
