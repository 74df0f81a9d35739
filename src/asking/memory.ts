import { type Notes, SILENT } from '../tracking/asked.js';
import { type AskCaps, type AskRecord, mayAsk, readRecord, silentUntil } from './record.js';

const KEY = 'gw.asks';

/** Where it is remembered that she was asked: for all tabs of the shop. */
export interface AskMemory {
  read(): AskRecord;
  change(how: (record: AskRecord) => AskRecord): void;
  /** Whether she may be asked now: no cap holds. */
  may(): boolean;
}

/** @param notes Where short texts are kept: `localStorage`, or this page's memory where the browser refuses that. */
export function openAskMemory(notes: Notes, caps: AskCaps, now: () => number): AskMemory {
  const read = () => readRecord(notes.get(KEY), caps.revision ?? '', now());
  const write = (record: AskRecord) => {
    notes.set(KEY, JSON.stringify(record));
    notes.set(SILENT, String(silentUntil(record, caps)));
  };
  return {
    read,
    change: (how) => write(how(read())),
    may: () => mayAsk(read(), caps, now()),
  };
}
