import type { ProgramFault } from 'goodword/protocol';
import type { Context } from 'hono';
import type { TokenKeys } from '../identity/customer-tokens.js';
import type { StatusKey } from '../identity/status-key.js';
import type { LiveBook } from '../ledger/program-book.js';
import type { SendMail } from '../mail/mail.js';
import type { Sealer } from '../mail/sealer.js';
import type { IssueRules } from '../rewards/issue-by.js';
import type { Store } from '../store/store.js';
import type { WebhookListener } from '../webhooks/listeners.js';
import type { OrderSources } from '../webhooks/order-sources.js';
import type { BuiltFile } from './built-files.js';
import type { Limits } from './limits.js';

/** What every answer is made from. */
export interface Backend {
  readonly store: Store;
  /** An empty store in memory, to be closed after use. */
  readonly openScratch: () => Promise<Store>;
  readonly book: LiveBook;
  /** Of the programs in the set-up that contradict themselves. */
  readonly programFaults: readonly ProgramFault[];
  readonly now: () => number;
  readonly adminKey: string;
  readonly webhookSecret: string;
  /** With what the shop's customer tokens are checked; undefined where it makes none. */
  readonly customerTokens: TokenKeys | undefined;
  readonly statusKey: StatusKey;
  readonly mail: SendMail | undefined;
  /** Seals the addresses of people who may be written to; undefined where none are kept. */
  readonly sealer: Sealer | undefined;
  readonly orderSources: OrderSources;
  /** Who hands rewards over, by kind of offer. */
  readonly issue: IssueRules;
  /** Addresses of the shop that are told what happens; without `events`, of everything. Their secrets are not for answers. */
  readonly told: readonly Pick<WebhookListener, 'url' | 'events'>[];
  /** Where the handler is mounted, e.g. `/goodword`. */
  readonly basePath: string;
  readonly allowedOrigins: ReadonlySet<string>;
  /** How many proxies stand before us and append to X-Forwarded-For. */
  readonly trustedProxies: number;
  readonly limits: Limits;
  /** The built dashboard; undefined where it was not built. */
  readonly dashboard: () => Promise<string | undefined>;
  /** The same of the redeem page. */
  readonly redeemPage: () => Promise<string | undefined>;
  /** A file of the script tag's build, e.g. `goodword.js` or `parts/widget.js`; undefined where there is none. */
  readonly scriptFile: (file: string) => Promise<BuiltFile | undefined>;
}

/** One line of the route table: a request, and what answers it. */
export type Answer = (context: Context, backend: Backend) => Promise<Response> | Response;
