import type { ReadonlySignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import type { Filing } from '../orders-file.js';
import { problemWords } from '../problem-words.js';

export interface OrdersDownloadProps {
  filing: ReadonlySignal<Filing>;
  format: Format;
  onMake: () => void;
}

/** All orders and their rewards as a file for a spreadsheet. */
export function OrdersDownload({ filing, format, onMake }: OrdersDownloadProps): JSX.Element {
  const now = filing.value;
  return (
    <>
      <button
        type="button"
        class="button small"
        aria-disabled={now.kind === 'reading'}
        onClick={onMake}
      >
        {now.kind === 'reading' ? `${format.count(now.orders)} orders read…` : 'Download as CSV'}
      </button>
      {now.kind === 'failed' && (
        <span class="field-problem" role="alert">
          {problemWords(now.problem)}
        </span>
      )}
    </>
  );
}
