/** Door of `@goodword/server`: the reference backend as a web-standard fetch handler. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Backend } from './http/backend.js';
import { builtFiles } from './http/built-files.js';
import type { From } from './http/caller.js';
import { openLimits } from './http/limits.js';
import { faultWords, replacedWords } from './http/program-answers.js';
import { routes } from './http/routes.js';
import type { CustomerTokens } from './identity/customer-tokens.js';
import { readStatusKey, sharedSecret } from './identity/status-key.js';
import { type StatusCheck, verifyStatus } from './identity/verify-status.js';
import type {
  Check,
  CheckAddress,
  CheckAnswer,
  CheckCallback,
  OrderToCheck,
} from './ledger/check.js';
import {
  type CheckFailed,
  type CodeLeaked,
  type FriendJoined,
  type FriendOrdered,
  type IssueFailed,
  MESSAGE_TYPES,
  type MessageType,
  type PoolDry,
  type RefundUnknown,
  type RewardTold,
  TEST_TYPE,
  type TierNear,
  type WebhookMessage,
  type WebhookTest,
} from './ledger/message.js';
import { openPrograms } from './ledger/open-programs.js';
import { defineProgram, type ProgramInput } from './ledger/program-input.js';
import { MAIL_LISTENERS } from './mail/letter-of.js';
import type { Mail, SendMail } from './mail/mail.js';
import type { SmtpMail } from './mail/smtp.js';
import { startMailing } from './mail/start-mailing.js';
import { startChecker } from './orders/checker.js';
import { startIssuer } from './orders/issuer.js';
import { releaseUnchecked } from './orders/release-unchecked.js';
import { retain } from './orders/retain.js';
import { sweep } from './orders/sweep.js';
import type {
  IssueAddress,
  IssueBy,
  IssueCallback,
  IssuedAs,
  IssueRules,
  RewardToIssue,
} from './rewards/issue-by.js';
import { type ServerOptions, settled, settleOptions } from './server-options.js';
import { openStore } from './store/open-store.js';
import { openChecking } from './webhooks/ask-check.js';
import { openAsking } from './webhooks/ask-shop.js';
import { startCourier } from './webhooks/courier.js';
import type { WebhookListener } from './webhooks/listeners.js';
import {
  type OrderSource,
  type OrderSources,
  unreachedMilestones,
} from './webhooks/order-sources.js';
import { pauseAfter } from './webhooks/pause.js';
import { openPost } from './webhooks/post.js';

export type {
  Check,
  CheckAddress,
  CheckAnswer,
  CheckCallback,
  CheckFailed,
  CodeLeaked,
  CustomerTokens,
  FriendJoined,
  FriendOrdered,
  From,
  IssueAddress,
  IssueBy,
  IssueCallback,
  IssuedAs,
  IssueFailed,
  IssueRules,
  Mail,
  MessageType,
  OrderSource,
  OrderSources,
  OrderToCheck,
  PoolDry,
  ProgramInput,
  RefundUnknown,
  RewardToIssue,
  RewardTold,
  SendMail,
  ServerOptions,
  SmtpMail,
  StatusCheck,
  TierNear,
  WebhookListener,
  WebhookMessage,
  WebhookTest,
};

export interface GoodwordServer {
  /**
   * Answers a request. Never throws: what breaks is a problem with status 500. Without `from` the limits that count by
   * address count everybody together.
   */
  fetch(request: Request, from?: From): Promise<Response>;
  /** Stops the timers and closes the database. Twice is harmless. */
  close(): Promise<void>;
}

export { defineProgram, verifyStatus };

const SWEEP_MS = 60_000;
const RETAIN_MS = 3_600_000;
const DAY_MS = 86_400_000;

/**
 * Opens the database, publishes the programs and answers a fetch handler that mounts into any server.
 * Throws `GoodwordError` where an option is wrong, and says how to mend it.
 */
export async function createServer(options: ServerOptions): Promise<GoodwordServer> {
  const {
    database,
    programs,
    faultyPrograms,
    webhooks,
    allowPrivateWebhooks,
    retentionDays,
    statusKey,
    issue,
    check,
    mailing: { mailer, sealer, publicUrl },
    ...settings
  } = settleOptions(options);
  const signing = statusKey
    ? settled(await readStatusKey(statusKey))
    : sharedSecret(settings.webhookSecret);
  const listeners = [
    ...webhooks.map(({ url, events = MESSAGE_TYPES }) => ({ url, types: [...events, TEST_TYPE] })),
    ...(sealer ? MAIL_LISTENERS : []),
  ];
  const store = await openStore(database, console.warn, listeners);
  const { book, programFaults } = await openPrograms(store.programs, {
    ...{ programs, faultyPrograms, checks: check !== undefined },
    now: settings.now(),
  }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  for (const fault of programFaults) console.warn(`goodword: ${faultWords(fault)}`);
  for (const one of book.replaced) console.warn(`goodword: ${replacedWords(one)}`);
  for (const text of unreachedMilestones(settings.orderSources, programs)) console.warn(text);
  const backend: Backend = {
    ...settings,
    issue,
    told: webhooks.map(({ url, events }) => ({ url, ...(events && { events }) })),
    store,
    book,
    programFaults,
    openScratch: () => openStore(':memory:'),
    limits: openLimits(store.allowances),
    statusKey: signing,
    mail: mailer?.send,
    sealer,
    dashboard: () => builtScript('dashboard'),
    redeemPage: () => builtScript('redeem'),
    scriptFile: builtFiles(new URL('./browser/', import.meta.url)),
  };
  const app = routes(backend);

  const sweeping = setInterval(() => {
    // Another process may have published.
    book
      .refresh(store.programs)
      .then(() => sweep(store, book, settings.now()))
      .catch((error) => console.error('goodword:', error));
  }, SWEEP_MS);
  sweeping.unref();

  const retaining =
    retentionDays === undefined
      ? undefined
      : setInterval(() => {
          const now = settings.now();
          const forgetting = { book, now, fresh: randomUUID };
          retain(store, now - retentionDays * DAY_MS, forgetting).catch((error) =>
            console.error('goodword:', error),
          );
        }, RETAIN_MS);
  retaining?.unref();

  const people =
    mailer && sealer
      ? startMailing({
          ...{ store, book, sealer, send: mailer.send, now: settings.now },
          publicUrl: ({ shareUrl }) => publicUrl ?? new URL(shareUrl).origin + settings.basePath,
        })
      : undefined;
  const courier =
    listeners.length === 0
      ? undefined
      : startCourier(store.outbox, {
          secrets: new Map(webhooks.map(({ url, secret }) => [url, secret])),
          post: openPost({ allowPrivate: allowPrivateWebhooks }),
          ...(people && { mail: people.deliver }),
          now: settings.now,
          random: Math.random,
        });

  const post = openPost({ allowPrivate: allowPrivateWebhooks, readBytes: 16_384 });
  const asking = {
    ...{ book, now: settings.now, fresh: randomUUID },
    pauseAfter: (tries: number) => pauseAfter(tries, Math.random(), undefined, settings.now()),
  };
  const ask = openAsking({ post, now: settings.now });
  const issuer = startIssuer(store, { ...asking, rules: issue, ask });
  if (!check) await releaseUnchecked(store, book, settings.now());
  const checker =
    check &&
    startChecker(store, { ...asking, check, ask: openChecking({ post, now: settings.now }) });

  let closed: Promise<void> | undefined;
  const close = async () => {
    clearInterval(sweeping);
    clearInterval(retaining);
    await Promise.all([courier?.stop(), issuer.stop(), checker?.stop(), people?.stop()]);
    mailer?.close();
    await store.close();
  };
  return {
    fetch: async (request, from) => app.fetch(request, from),
    close: () => (closed ??= close()),
  };
}

// Read once per request so that a rebuilt dashboard needs no restart.
const builtText = (file: string) =>
  readFile(new URL(`./${file}`, import.meta.url), 'utf8').catch(() => undefined);

const builtScript = (name: string) => builtText(`${name}/${name}.js`);
