import { followGoogleConsentMode, type Signal } from '../consent/google-consent-mode.js';
import type { Extra } from '../loop/stage.js';

/**
 * `data-consent="google"`: consent as the page's `dataLayer` tells it. `data-consent-signal` names the signal that decides.
 * Default: `ad_storage`. On npm: `consent: followGoogleConsentMode`.
 */
export const fromTag =
  ({ consentSignal }: DOMStringMap): Extra =>
  (_, goodword) =>
    followGoogleConsentMode(goodword.consent, consentSignal as Signal | undefined);
