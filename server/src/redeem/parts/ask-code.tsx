import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { canScan } from '../camera.js';
import type { PartProps } from './part-props.js';
import { Scanner } from './scanner.js';
import type { Told } from './sign-in.js';
import { TextField } from './text-field.js';

type Camera = 'unknown' | 'ready' | 'on' | 'refused' | 'none';

export function AskCode({ words, busy, till, trouble }: PartProps & Told): JSX.Element {
  const field = useRef<HTMLInputElement>(null);
  const [camera, setCamera] = useState<Camera>('unknown');
  useLayoutEffect(() => {
    field.current?.focus();
    void canScan(window).then((can) => setCamera(can ? 'ready' : 'none'));
  }, []);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void till.look(field.current?.value ?? '');
  };
  const scanned = (text: string | undefined) => {
    setCamera(text === undefined ? 'refused' : 'ready');
    if (text !== undefined) void till.look(text);
  };
  return (
    <form onSubmit={submit} novalidate>
      <h1>{words.askTitle}</h1>
      {camera === 'on' && <Scanner onEnd={scanned} />}
      {camera === 'refused' && <p class="notice">{words.noCamera}</p>}
      {(camera === 'ready' || camera === 'on') && (
        <button
          type="button"
          class="second"
          onClick={() => setCamera(camera === 'on' ? 'ready' : 'on')}
        >
          {camera === 'on' ? words.stopScan : words.scan}
        </button>
      )}
      <TextField id="code" label={words.code} trouble={trouble && words.troubles[trouble]}>
        <input
          ref={field}
          id="code"
          class="code"
          autocapitalize="characters"
          autocomplete="off"
          enterkeyhint="search"
          spellcheck={false}
          aria-invalid={trouble !== undefined}
          aria-describedby="code-trouble"
        />
      </TextField>
      <button type="submit" class="main" aria-disabled={busy}>
        {busy ? words.wait : words.look}
      </button>
    </form>
  );
}
