import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface CopiedTextProps {
  text: string;
  /** What it is, for whoever does not see it. */
  label: string;
  rows: number;
  /** Left out where it is only read. */
  onEdit?: (text: string) => void;
  wrong?: boolean;
}

/** A text that is taken along, by a button or by hand. */
export function CopiedText({ text, label, rows, onEdit, wrong }: CopiedTextProps): JSX.Element {
  const copied = useSignal<string | undefined>(undefined);
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      copied.value = text;
    } catch {
      // Not allowed here, or not on https: then by hand.
      field.current?.focus();
      field.current?.select();
    }
  };
  const done = copied.value === text;
  return (
    <>
      <textarea
        class="copied-text"
        ref={field}
        readOnly={!onEdit}
        rows={rows}
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => onEdit?.(currentTarget.value)}
        value={text}
      />
      <div class="buttons">
        <button type="button" class="button" onClick={copy}>
          {done ? 'Copied' : 'Copy'}
        </button>
      </div>
      <p class="unseen" role="status">
        {done && 'Copied.'}
      </p>
    </>
  );
}
