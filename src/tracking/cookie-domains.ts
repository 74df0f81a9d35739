/**
 * The domains that a host may write to, broadest first: of `www.shop.co.uk` these are `co.uk` (browsers refuse
 * it), `shop.co.uk` and itself. None for addresses of numbers and single names. The bare top level is left
 * out: asking for it makes Firefox warn every visitor's console (PostHog/posthog-js#5034).
 */
export function domainsOf(hostname: string): string[] {
  const labels = hostname.split('.');
  if (/^[\d.]+$|:/.test(hostname)) return [];
  return labels.slice(1).map((_, nth) => labels.slice(-2 - nth).join('.'));
}
