import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { Icon } from './icon.js';

interface LaterProps<Part> {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly load: () => Promise<Part>;
  readonly draw: (part: Part) => JSX.Element;
}

/** Something behind a button: whoever never opens it never loads what draws it. */
export function Later<Part>({ name, label, icon, load, draw }: LaterProps<Part>) {
  const part = useSignal<Part | undefined>(undefined);
  return (
    <details
      class="later"
      part={name}
      onToggle={({ currentTarget: box }) => {
        if (!box.open || part.value) return;
        load()
          .then((brought) => {
            part.value = brought;
          })
          .catch(() => {
            box.open = false; // it is asked for again with the next click
          });
      }}
    >
      <summary part={`${name}-button`}>
        <Icon path={icon} />
        {label}
      </summary>
      {part.value ? draw(part.value) : <div class="bone" />}
    </details>
  );
}
