import { disposableEmailBlocklistSet } from 'disposable-email-domains-js';

/** Whether an e-mail address belongs to a service that gives them away to be thrown away, or to a part of one. */
export function isDisposable(email: string): boolean {
  const domains = disposableEmailBlocklistSet();
  const parts = email.trim().toLowerCase().split('@').at(-1)?.split('.') ?? [];
  return parts.some((_, index) => domains.has(parts.slice(index).join('.')));
}
