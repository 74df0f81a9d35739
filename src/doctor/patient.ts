import type { examineSpelling } from './checks/spelling.js';
import type { Said, ScriptFacts, SettingsFacts } from './facts.js';

/** What Goodword tells the doctor of itself. All else the doctor sees by looking at page and browser. */
export interface Patient {
  readonly settings: SettingsFacts;
  /** The domains on which the cookie may be, broadest first. */
  readonly domains: readonly string[];
  readonly privacyControl: boolean;
  status(): Omit<Said, 'visitor'>;
  /** The whole id, where there is one; only its beginning is shown. */
  visitor(): string | undefined;
  /** The events on disk, in whatever shape they were written. */
  notes(): readonly unknown[];
  /** Ids of the orders that the page tells Google. */
  toldGoogle(): readonly string[];
  /** The calls that there are, and those that the page made and nobody knows. */
  calls(): ScriptFacts['calls'];
  /** Brings who judges the words of the page. */
  readonly spelling: Promise<typeof examineSpelling>;
  /** Hears that something has changed; answers the undo. */
  listen(hear: () => void): () => void;
}
