import { afterEach, describe, expect, it, vi } from 'vitest';
import { followGoogleConsentMode } from './google-consent-mode.js';

const page = window as never as { dataLayer?: unknown[] } & Window;

/** Google's own one-liner: it pushes the arguments object itself. */
function gtag(..._command: unknown[]) {
  page.dataLayer ??= [];
  // biome-ignore lint/complexity/noArguments: gtag pushes its arguments object; an array is ignored by Google.
  page.dataLayer.push(arguments);
}

describe('Google Consent Mode', () => {
  afterEach(() => {
    delete page.dataLayer;
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
  });

  it('is heard when the shopper answered before we came', () => {
    gtag('consent', 'default', { ad_storage: 'denied' });
    gtag('consent', 'update', { ad_storage: 'granted' });
    const tell = vi.fn();
    followGoogleConsentMode(tell);
    expect(tell).toHaveBeenLastCalledWith('granted', 'google');
  });

  it('does not take the shop’s default for her yes where her browser signals Global Privacy Control', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    const tell = vi.fn();
    followGoogleConsentMode(tell);
    gtag('consent', 'default', { ad_storage: 'granted' });
    expect(tell).not.toHaveBeenCalled();
    gtag('consent', 'update', { ad_storage: 'granted' });
    expect(tell.mock.calls).toEqual([['granted', 'google']]);
  });

  it('is heard when she answers later, and once for each change', () => {
    const tell = vi.fn();
    followGoogleConsentMode(tell);
    gtag('consent', 'default', { ad_storage: 'denied' });
    expect(tell).not.toHaveBeenCalled(); // a denied default is a question that was not answered yet
    gtag('consent', 'update', { ad_storage: 'granted', analytics_storage: 'denied' });
    gtag('consent', 'update', { ad_storage: 'granted' });
    gtag('consent', 'update', { ad_storage: 'denied' });
    expect(tell.mock.calls).toEqual([
      ['granted', 'google'],
      ['denied', 'google'],
    ]);
  });

  it('keeps to her answer where a tag pushes the shop’s default after it', () => {
    gtag('consent', 'update', { ad_storage: 'denied' });
    gtag('consent', 'default', { ad_storage: 'granted' });
    const tell = vi.fn();
    followGoogleConsentMode(tell);
    gtag('consent', 'default', { ad_storage: 'granted' });
    expect(tell.mock.calls).toEqual([['denied', 'google']]);
  });

  it.each([
    ['is no list', () => ({ push: 7 })],
    ['is frozen', () => Object.freeze([])],
    [
      'throws when it is looked at',
      () => {
        throw new Error('theirs');
      },
    ],
  ])('harms no page whose data layer %s', (_, get) => {
    Object.defineProperty(page, 'dataLayer', { get, set() {}, configurable: true });
    expect(() => followGoogleConsentMode(() => {})()).not.toThrow();
  });

  it('knows that unset is neither yes nor no', () => {
    const tell = vi.fn();
    followGoogleConsentMode(tell);
    gtag('consent', 'update', { analytics_storage: 'granted' });
    gtag('consent', 'default', { ad_storage: 'granted', region: ['US'] });
    gtag('event', 'purchase', { ad_storage: 'granted' });
    page.dataLayer?.push(null, 'consent', 7, { ad_storage: 'granted' }, []);
    expect(tell).not.toHaveBeenCalled();
  });

  it('hears the signal that the shop chose', () => {
    const tell = vi.fn();
    followGoogleConsentMode(tell, 'functionality_storage');
    gtag('consent', 'update', { ad_storage: 'denied', functionality_storage: 'granted' });
    expect(tell.mock.calls).toEqual([['granted', 'google']]);
  });

  it('leaves the data layer as it was, and what others put over it', () => {
    page.dataLayer = [];
    const original = page.dataLayer.push;
    followGoogleConsentMode(() => {})();
    expect(page.dataLayer.push).toBe(original);

    const tell = vi.fn();
    const stop = followGoogleConsentMode(tell);
    const ours = page.dataLayer.push;
    const theirs = vi.fn((...entries: unknown[]) => ours(...entries));
    page.dataLayer.push = theirs;
    stop();
    gtag('consent', 'update', { ad_storage: 'granted' });
    expect(page.dataLayer.push).toBe(theirs);
    expect(page.dataLayer).toHaveLength(1);
    expect(tell).not.toHaveBeenCalled();
  });
});
