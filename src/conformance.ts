/** Door `goodword/conformance`: does a backend keep docs/protocol.md? */
import { advocateRules } from './conformance/checks/advocates.js';
import { batchRules } from './conformance/checks/batches.js';
import { claimRules } from './conformance/checks/claims.js';
import { codeUseRules } from './conformance/checks/code-use.js';
import { cookieRules } from './conformance/checks/cookie.js';
import { eventRules } from './conformance/checks/events.js';
import { feedbackRules } from './conformance/checks/feedback.js';
import { handOverRules } from './conformance/checks/hand-over.js';
import { identityRules } from './conformance/checks/identity.js';
import { merchantRules } from './conformance/checks/merchant.js';
import { problemRules } from './conformance/checks/problems.js';
import { programRules } from './conformance/checks/programs.js';
import { visitorRules } from './conformance/checks/visitor.js';
import { webhookRules } from './conformance/checks/webhooks.js';
import { type Check, type ConformanceReport, reportOf } from './conformance/report.js';
import { failed, type Rule, skipped } from './conformance/rule.js';
import { openSubject, type Subject } from './conformance/subject.js';

export type { Check, ConformanceReport } from './conformance/report.js';
export { reportAsText } from './conformance/report.js';

export interface ConformanceOptions {
  /** Where the backend answers, e.g. `'https://shop.example/goodword'`. */
  endpoint: string;
  /** A program that it serves. The checks leave advocates, visits and orders behind: take one made for it. */
  program: string;
  /** Default: the global `fetch`. Browsers do not let a page name an `Origin`: run it in Node. */
  fetch?: typeof fetch;
  /** Opens `/v1/admin`; without it those rules are skipped. */
  adminKey?: string;
  /** `whsec_…`; without it the rules about signed orders are skipped. */
  webhookSecret?: string;
  /** An origin whose pages may read the answers. Default: that of the endpoint, which need not be allowed. */
  origin?: string;
  /** The clock of the backend, in milliseconds since the epoch. Default: `Date.now`. */
  now?: () => number;
  /** Hears of each check as it is done. */
  onCheck?: (check: Check) => void;
}

const RULES: readonly Rule[] = [
  ...programRules,
  ...advocateRules,
  ...codeUseRules,
  ...eventRules,
  ...feedbackRules,
  ...visitorRules,
  ...claimRules,
  ...cookieRules,
  ...handOverRules,
  ...identityRules,
  ...webhookRules,
  ...merchantRules,
  ...batchRules,
  ...problemRules,
];

/**
 * Looks whether the backend at an endpoint keeps every rule of docs/protocol.md that can be seen from outside. Never
 * rejects: a backend that cannot be reached fails the first rule, and the others are skipped.
 */
export async function checkBackend(options: ConformanceOptions): Promise<ConformanceReport> {
  const { endpoint, program, onCheck } = options;
  const subject = openSubject({
    ...options,
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    now: options.now ?? Date.now,
    fresh: () => crypto.randomUUID().replaceAll('-', ''),
  });
  const checks: Check[] = [];
  for (const rule of RULES) {
    const check = await examine(rule, subject, checks.length > 0 && subject.seen.length === 0);
    checks.push(check);
    onCheck?.(check);
  }
  return reportOf(endpoint, program, checks);
}

async function examine(rule: Rule, subject: Subject, unreachable: boolean): Promise<Check> {
  const { name, section } = rule;
  const finding = unreachable
    ? skipped('The backend could not be reached.')
    : await rule.look(subject).catch((error: unknown) => failed(`No answer: ${causeOf(error)}`));
  return { name, section, ...finding };
}

// fetch tells what really happened in the cause only.
function causeOf(error: unknown): string {
  const { message, cause } = error as { message?: unknown; cause?: { message?: unknown } };
  return [message, cause?.message].filter(Boolean).join(': ') || String(error);
}
