// Names under which services sign a whole address: with another parameter the signature would be wrong. Amazon's
// `X-Amz-Signature`, Google's `X-Goog-Signature`, CloudFront's `Signature`, Azure's `sig`, Shopify's `hmac` …
const SIGNED = /(^|[-_.])(sig|sign|signature|hmac|hash|checksum)$/i;

/** Whether an address bears a signature, which any change would break. */
export const isSigned = (address: URL): boolean =>
  [...address.searchParams.keys()].some((name) => SIGNED.test(name));

/**
 * The address, as text, with one more query parameter before its fragment, in the place of one of the same name. All else stays as
 * it is written, letter by letter: `URLSearchParams` would spell the other shop's parameters anew.
 */
export function withParameter(address: string, name: string, value: string): string {
  const [front = '', ...fragment] = address.split('#');
  const [page = '', ...query] = front.split('?');
  const key = encodeURIComponent(name);
  const others = query
    .join('?')
    .split('&')
    .filter((pair) => pair && pair.split('=', 1)[0] !== key);
  const pairs = [...others, `${key}=${encodeURIComponent(value)}`].join('&');
  return [`${page}?${pairs}`, ...fragment].join('#');
}
