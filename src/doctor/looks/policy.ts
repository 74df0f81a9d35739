import type { Refusal } from '../facts.js';

/** What a report of a violation holds (w3.org/TR/CSP3, 5.5). */
interface Violation {
  readonly effectiveDirective?: string;
  readonly blockedURL?: string;
  readonly disposition?: string;
}

/**
 * Listens to what the page's policy refuses, from now on; in browsers that keep reports, what it has refused before too.
 * Answers the undo.
 */
export function watchPolicy(hear: (refusal: Refusal) => void): () => void {
  const tell = (directive = '', address = '', disposition = '') =>
    hear({ directive, address, reportOnly: disposition === 'report' });
  const listener = (event: SecurityPolicyViolationEvent) =>
    tell(event.effectiveDirective, event.blockedURI, event.disposition);
  document.addEventListener('securitypolicyviolation', listener);
  const observer =
    'ReportingObserver' in window
      ? new ReportingObserver(
          (reports) => {
            for (const { body } of reports) {
              const { effectiveDirective, blockedURL, disposition } = Object(body) as Violation;
              tell(effectiveDirective, blockedURL, disposition);
            }
          },
          { types: ['csp-violation'], buffered: true },
        )
      : undefined;
  observer?.observe();
  return () => {
    document.removeEventListener('securitypolicyviolation', listener);
    observer?.disconnect();
  };
}
