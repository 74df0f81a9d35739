// Names under which services sign a whole address: with another parameter the signature would be wrong. Amazon's
// `X-Amz-Signature`, Google's `X-Goog-Signature`, CloudFront's `Signature`, Azure's `sig`, Shopify's `hmac` …
const SIGNED = /(^|[-_.])(sig|sign|signature|hmac|hash|checksum)$/i;

/** Whether an address bears a signature, which any change would break. */
export const isSigned = (address: URL): boolean =>
  [...address.searchParams.keys()].some((name) => SIGNED.test(name));

/**
 * The address, as text, with one more query parameter. Everything that is there stays as it is written, letter by
 * letter: `URLSearchParams` would spell the other shop's parameters anew.
 */
export function withParameter(address: string, name: string, value: string): string {
  const [front = '', ...fragment] = address.split('#');
  const joint = !front.includes('?') ? '?' : /[?&]$/.test(front) ? '' : '&';
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  return [front + joint + pair, ...fragment].join('#');
}
