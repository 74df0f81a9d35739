// Consent banners by the marks that their makers document or ship: OneTrust, Cookiebot, vanilla-cookieconsent (3 and 2), Osano,
// Usercentrics, iubenda, Didomi, TrustArc, Quantcast/InMobi, Complianz, CookieYes, Klaro, Termly, Shopify's own.
const BANNERS = [
  '#onetrust-banner-sdk',
  '#CybotCookiebotDialog',
  '#cc-main .cm',
  '#cm',
  '.cc-window',
  '.osano-cm-dialog',
  '#usercentrics-root',
  '#iubenda-cs-banner',
  '#didomi-notice',
  '#truste-consent-track',
  '#qc-cmp2-container',
  '.cmplz-cookiebanner',
  '.cky-consent-container',
  '.klaro .cookie-notice',
  '#termly-code-snippet-support',
  '#shopify-pc__banner',
  '[data-goodword-wait]',
].join();
const MODALS = 'dialog[open], [aria-modal="true"]';
// In a frame may be the fields of a card: what is typed there, no page is told.
const TYPING =
  'iframe, input:not([type=button], [type=submit], [type=checkbox], [type=radio]), textarea, select';

/** Whether the shopper is at something that asking would disturb: a banner, another dialog, a field. */
export function isBusy(page: Document): boolean {
  if (page.hidden) return true;
  let focus = page.activeElement as HTMLElement | null;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement as HTMLElement;
  if (focus?.matches(TYPING) || focus?.isContentEditable) return true;
  const all = [...page.querySelectorAll<HTMLElement>(`${BANNERS}, ${MODALS}`)];
  for (const { shadowRoot } of page.querySelectorAll('goodword-root')) {
    all.push(...(shadowRoot?.querySelectorAll<HTMLElement>('dialog[open]') ?? []));
  }
  return all.some(isSeen);
}

// The element of a banner that lives in a shadow root is often a point; what is seen is inside.
const isSeen = (element: HTMLElement): boolean =>
  isVisible(element) ||
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])].some(isVisible);

// A dialog that was closed often stays in the page; so does a banner.
function isVisible(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility, opacity } = getComputedStyle(element);
  return width * height > 0 && visibility !== 'hidden' && opacity !== '0';
}
