import { followCookieConsent } from '../consent/cookieconsent.js';
import type { Extra } from '../loop/stage.js';

/**
 * `data-consent="cookieconsent"`: consent as vanilla-cookieconsent tells it. `data-consent-category` names the category that
 * decides. Default: `marketing`. On npm: `consent: followCookieConsent`.
 */
export const fromTag =
  ({ consentCategory }: DOMStringMap): Extra =>
  (_, goodword) =>
    followCookieConsent(goodword.consent, consentCategory);
