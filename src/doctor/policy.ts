import type { Facts, Refusal } from './facts.js';

/**
 * What the page's policy refused at this address, the enforced before the reported. Policies tell the whole address or
 * only its origin, so the origin decides.
 */
export function refusalOf(
  { refusals, page }: Facts,
  address: string,
  kind: 'connect' | 'script',
): Refusal | undefined {
  const origin = originOf(address, page.origin);
  const ours = refusals.filter(
    (one) => one.directive.startsWith(kind) && originOf(one.address, page.origin) === origin,
  );
  return ours.find(({ reportOnly }) => !reportOnly) ?? ours[0];
}

/** The origin of an address, which may be relative; empty where it is none. */
export function originOf(address: string, base: string): string {
  try {
    return new URL(address, base).origin;
  } catch {
    return '';
  }
}
