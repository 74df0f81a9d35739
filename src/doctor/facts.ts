import type { Answer } from '../protocol/batch.js';
import type { Problem } from '../protocol/problem.js';
import type { Program } from '../protocol/program.js';

/** Everything that the doctor looked at, before anything is judged. Texts of pages, cookies and answers are hostile. */
export interface Facts {
  /** Of the doctor's own part, which comes from the same folder as the script. */
  readonly version: string;
  readonly page: PageFacts;
  readonly script: ScriptFacts;
  readonly settings: SettingsFacts;
  readonly said: Said;
  readonly cookie: CookieFacts;
  readonly events: readonly SeenEvent[];
  readonly orders: readonly DeclaredOrder[];
  /** Ids of orders that the page tells Google through its data layer. */
  readonly toldGoogle: readonly string[];
  readonly probe: Probe;
  readonly refusals: readonly Refusal[];
}

export interface PageFacts {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** When this page load began. Milliseconds since the epoch. */
  readonly began: number;
  /** Where this page load began, query and fragment included: read for codes, never shown. */
  readonly landed: string;
  /** Host of the site that linked here; empty where the browser does not tell. */
  readonly referrer: string;
  readonly origin: string;
  readonly host: string;
  readonly path: string;
  readonly online: boolean;
  /** Global Privacy Control. */
  readonly privacyControl: boolean;
  /** A browser that keeps cookies of scripts for seven days at most. */
  readonly sevenDays?: string | undefined;
  /** Somebody has put a `fetch` of their own over the browser's. */
  readonly fetchReplaced: boolean;
  /** Consent platforms that the page has, by the word that `data-consent` has for them. */
  readonly platforms: readonly string[];
  /** Segment's library is there: what it was told before our part came, nobody can read back. */
  readonly segment: boolean;
}

export interface ScriptFacts {
  /** How many tags with our attributes the page has. None: it came by npm. */
  readonly tags: number;
  readonly src?: string | undefined;
  readonly loading?: 'async' | 'deferred' | 'module' | 'blocking' | undefined;
  /** Its `data-` attributes, as they are spelled in the page. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parts: readonly { readonly name: string; readonly status: number }[];
  /** The calls that there are, and those that the page made and nobody knows. */
  readonly calls: { readonly there: readonly string[]; readonly refused: readonly string[] };
}

export interface SettingsFacts {
  /** Absolute; empty where the shop has a transport of its own. */
  readonly endpoint: string;
  readonly program: string;
  readonly parameters: readonly string[];
  /** Those of them that browsers and filter lists take out of addresses. */
  readonly stripped: readonly string[];
  /** `tcf`, `granted` … as the shop set it; `follower` for a function. */
  readonly consent?: string | undefined;
  readonly cookieDomain?: string | undefined;
}

/** What Goodword says of itself. */
export interface Said {
  readonly consent: string;
  readonly consentBy: string;
  readonly cookie: string;
  /** Shortened. */
  readonly visitor?: string | undefined;
  readonly touches: readonly {
    readonly code: string;
    readonly at: number;
    readonly known: boolean;
  }[];
  readonly waiting: number;
  readonly dropped: readonly { readonly id: string; readonly reason: string }[];
  readonly answers: readonly Answer[];
  readonly problem?: Problem | undefined;
}

export interface CookieFacts {
  /** What became of a test cookie: the domain that took it (this host alone: its name), or that none did. */
  readonly trial:
    | { readonly is: 'not-made' | 'refused' }
    | { readonly is: 'taken'; readonly on: string };
  /** What the browser's Cookie Store says of ours, where it has one that tells. */
  readonly domain?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly expires?: number | undefined;
}

/** An event that was seen on disk since the doctor came. */
export interface SeenEvent {
  readonly id: string;
  readonly type: string;
  readonly at: number;
  readonly waits: boolean;
}

/** `<script type="application/json" data-goodword="order">`. */
export interface DeclaredOrder {
  /** As it stands in the page, cut. */
  readonly text: string;
  readonly json: boolean;
  readonly input: unknown;
  /** The tag's `type`. */
  readonly type: string;
}

/** What came of asking the backend for the program. */
export type Probe =
  | { readonly is: 'under-way' }
  | { readonly is: 'none' }
  | {
      readonly is: 'answered';
      readonly ms: number;
      readonly status: number;
      readonly html: boolean;
      readonly program?: Program | undefined;
      /** The backend's own problem, where the answer has one. */
      readonly problem?: { readonly code: string; readonly message: string } | undefined;
      /** The address that answered, where it was another than the asked one. */
      readonly movedTo?: string | undefined;
    }
  | {
      readonly is: 'failed';
      readonly ms: number;
      readonly timedOut: boolean;
      /** An answer came that this page was not allowed to read. */
      readonly unreadable: boolean;
      /** The same host answers at another address. */
      readonly hostAnswers: boolean;
    };

/** What the page's Content-Security-Policy refused. */
export interface Refusal {
  readonly directive: string;
  readonly address: string;
  /** Only reported, not enforced. */
  readonly reportOnly: boolean;
}
