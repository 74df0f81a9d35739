import { quietly } from '../page/quietly.js';
import { changes, type Stop, type Tell } from './source.js';

/** The calls of vanilla-cookieconsent 3 that are needed. github.com/orestbida/cookieconsent */
interface CookieConsent {
  validConsent(): boolean;
  acceptedCategory(category: string): boolean;
}

type Page = Window & { CookieConsent?: CookieConsent };

const EVENTS = ['cc:onConsent', 'cc:onChange'];

/**
 * Follows vanilla-cookieconsent. Granted where the shopper accepted the category, denied where she answered without it;
 * before she answers nothing is told.
 *
 * @param category The category under which the shop lists its referral cookie. Default: `'marketing'`.
 * @param api What `import * as CookieConsent` gives. Default: the global of the script build.
 */
export function followCookieConsent(
  tell: Tell,
  category = 'marketing',
  api?: CookieConsent,
  page: Page = window,
): Stop {
  const told = changes(tell, 'cookieconsent');
  const hear = () =>
    quietly(() => {
      const consent = api ?? page.CookieConsent;
      if (consent?.validConsent()) told(consent.acceptedCategory(category) ? 'granted' : 'denied');
    });
  for (const name of EVENTS) page.addEventListener(name, hear);
  hear();
  return () => {
    for (const name of EVENTS) page.removeEventListener(name, hear);
  };
}
