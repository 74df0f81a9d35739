import { GoodwordError, type Result } from 'goodword/protocol';
import type { JWK } from 'jose';
import { type CustomerTokens, readCustomerTokens } from './identity/customer-tokens.js';
import type { Check } from './ledger/check.js';
import { type ProgramInput, sortPrograms } from './ledger/program-input.js';
import { type MailOptions, readMailOptions } from './mail/mail-options.js';
import type { IssueRules } from './rewards/issue-by.js';
import { readIssueRules } from './webhooks/issue-rules.js';
import { readListeners, type WebhookListener } from './webhooks/listeners.js';
import { type OrderSources, readOrderSources } from './webhooks/order-sources.js';
import { readCheck } from './webhooks/read-check.js';
import { isWebhookSecret } from './webhooks/verify.js';

export interface ServerOptions extends MailOptions {
  /** A file for SQLite, `:memory:`, or a `postgres://` address. */
  database: string;
  /**
   * Programs to serve. One that was changed since the last start becomes a new version; of an unchanged one the latest version is
   * served, whether it came from here or was published in the dashboard. One that contradicts itself is served as it was before: the console, the dashboard and the doctor say what is wrong with it.
   */
  programs: readonly ProgramInput[];
  /** Opens the dashboard and the admin API. 16 characters or more. */
  adminKey: string;
  /** Standard Webhooks secret, `whsec_…`, of the shop's order webhooks. */
  webhookSecret: string;
  /**
   * How the shop vouches for its signed-in customers, so that they see what is theirs on every device. Default: it does
   * not. Told in docs/identity.md.
   */
  customerTokens?: CustomerTokens;
  /**
   * A private JSON Web Key, EC P-256 or RSA, that signs what the shop's server is told of a visitor. Default: the
   * `webhookSecret` signs it.
   */
  statusKey?: JWK;
  /**
   * Platforms that send their own order webhooks: `{ shopify: { secret, program } }`. Default: none. How to set each
   * up is told in docs/orders.md.
   */
  orderSources?: OrderSources;
  /** Addresses of the shop that are told what happens, by signed webhooks. Default: none. */
  webhooks?: readonly WebhookListener[];
  /**
   * Lets webhooks go to this machine and its network, and without TLS. For tests and demos only: whoever chooses an
   * address could otherwise make the backend knock at doors that only it can reach. Default: `false`.
   */
  allowPrivateWebhooks?: boolean;
  /**
   * Who hands rewards over, by kind of offer: `{ credit: 'balance', percent: 'pool', cash: { url, secret } }`, or a function
   * that makes a coupon in the shop. See docs/rewards.md. Default: a pool of coupons where the merchant filled one, else by
   * hand in the dashboard.
   */
  issue?: IssueRules;
  /**
   * The shop's own check: a function, or an address that is asked about every order before its rewards are given, and that
   * answers that it passes, is held for a person, or is refused. Default: none. See docs/decisions-explained.md.
   */
  check?: Check;
  /** Where the handler is mounted. Default: `/goodword`. */
  basePath?: string;
  /** Origins that may call from another domain, e.g. `['https://shop.example']`. Default: the same origin only. */
  allowedOrigins?: readonly string[];
  /**
   * How many proxies of your own stand before the backend and append to `X-Forwarded-For`. Default: 0, the header is not
   * believed. A number too high lets anybody choose the address by which he is limited.
   */
  trustedProxies?: number;
  /**
   * After so many days without a word of a visitor, and after an order, nobody is known any more: counts stay, persons go.
   * Default: never. See docs/privacy.md.
   */
  retentionDays?: number;
  /** The clock, in milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number;
}

/** The options as they are used: checked, and with their defaults. */
export function settleOptions(options: ServerOptions) {
  const { database, adminKey, webhookSecret, basePath = '/goodword', now = Date.now } = options;
  if (typeof database !== 'string' || database === '') {
    throw wrong('database must be a file name, ":memory:" or "postgres://…"');
  }
  if (typeof adminKey !== 'string' || adminKey.length < 16 || /\s/.test(adminKey)) {
    throw wrong('adminKey must be 16 characters or more, without spaces');
  }
  if (typeof webhookSecret !== 'string' || !isWebhookSecret(webhookSecret)) {
    throw wrong('webhookSecret must be "whsec_" and base64, as Standard Webhooks writes it');
  }
  if (basePath !== '' && !/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath)) {
    throw wrong(`basePath must be like "/goodword", without a slash at its end; got "${basePath}"`);
  }
  const {
    allowPrivateWebhooks = false,
    webhooks = [],
    trustedProxies = 0,
    retentionDays,
  } = options;
  if (retentionDays !== undefined && !(retentionDays >= 1)) {
    throw wrong('retentionDays must be a number of days, 1 or more');
  }
  if (!Number.isInteger(trustedProxies) || trustedProxies < 0) {
    throw wrong('trustedProxies must be a whole number, 0 or more');
  }
  const { right: programs, faulty: faultyPrograms } = sortPrograms(options.programs);
  const ids = options.programs.map(({ id }) => id);
  return {
    database,
    programs,
    faultyPrograms,
    adminKey,
    webhookSecret,
    orderSources: settled(readOrderSources(options.orderSources ?? {}, ids)),
    customerTokens: options.customerTokens && settled(readCustomerTokens(options.customerTokens)),
    statusKey: options.statusKey,
    mailing: settled(readMailOptions(options)),
    webhooks: settled(readListeners(webhooks, allowPrivateWebhooks)),
    allowPrivateWebhooks,
    check: options.check && settled(readCheck(options.check, allowPrivateWebhooks)),
    issue: settled(readIssueRules(options.issue ?? {}, allowPrivateWebhooks)),
    basePath,
    allowedOrigins: new Set((options.allowedOrigins ?? []).map(readOrigin)),
    trustedProxies,
    retentionDays,
    now,
  };
}

/** The value of a setting; a mistake in it is thrown at set-up. */
export function settled<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new GoodwordError(result.problem);
}

function readOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text) return text;
  throw wrong(`allowedOrigins holds origins like "https://shop.example"; got "${text}"`);
}

const wrong = (text: string) => new GoodwordError({ code: 'bad-options', message: `${text}.` });
