import * as CookieConsent from 'vanilla-cookieconsent';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followCookieConsent } from './cookieconsent.js';

/** The real banner, with the category under which a shop would list its referral cookie. */
const showBanner = () =>
  CookieConsent.run({
    categories: { necessary: { enabled: true, readOnly: true }, marketing: {} },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: { title: 'Cookies', acceptAllBtn: 'Yes', acceptNecessaryBtn: 'No' },
          preferencesModal: { sections: [] },
        },
      },
    },
  });

describe('vanilla-cookieconsent, the real one', () => {
  afterEach(() => CookieConsent.reset(true));

  it('is heard when the shopper says yes, and when she takes it back', async () => {
    const tell = vi.fn();
    const stop = followCookieConsent(tell, 'marketing', CookieConsent);
    await showBanner();
    expect(tell).not.toHaveBeenCalled();
    CookieConsent.acceptCategory('all');
    CookieConsent.acceptCategory([]);
    expect(tell.mock.calls).toEqual([
      ['granted', 'cookieconsent'],
      ['denied', 'cookieconsent'],
    ]);
    stop();
    CookieConsent.acceptCategory('all');
    expect(tell).toHaveBeenCalledTimes(2);
  });

  it('harms no page where it is broken', () => {
    const tell = vi.fn();
    const validConsent = () => {
      throw new Error('theirs');
    };
    followCookieConsent(tell, 'marketing', { ...CookieConsent, validConsent })();
    expect(tell).not.toHaveBeenCalled();
  });

  it('is heard when she answered on an earlier page', async () => {
    await showBanner();
    CookieConsent.acceptCategory('all');
    const tell = vi.fn();
    followCookieConsent(tell, 'marketing', CookieConsent)();
    expect(tell.mock.calls).toEqual([['granted', 'cookieconsent']]);
  });
});
