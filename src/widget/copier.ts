import { type ReadonlySignal, signal } from '@preact/signals';
import { type Copy, copyFrom, type Field } from './copy.js';

/** One thing that can be copied, and whether it was. */
export interface Copier {
  readonly copied: ReadonlySignal<Copy>;
  /** Copies the text of the field, or `text`. Must be called inside the click. */
  copy(field: Field, text?: string): Promise<void>;
  reset(): void;
}

export function createCopier(onCopied: () => void = () => {}): Copier {
  const copied = signal<Copy>('idle');
  return {
    copied,
    async copy(field, text) {
      copied.value = 'idle'; // so that copying again is announced again
      copied.value = await copyFrom(field, text);
      if (copied.value === 'copied') onCopied();
    },
    reset() {
      copied.value = 'idle';
    },
  };
}
