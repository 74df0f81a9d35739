import type { Consent } from '../tracking/consent.js';

/** Hears what the shopper decided, each time that it changes, and from whom: `goodword.consent` is one. */
export type Tell = (state: Consent, by: string) => void;

/** Ends what was started. Twice is harmless. */
export type Stop = () => void;

/** Where no law asks for consent, a browser that signals Global Privacy Control has said no all the same. */
export const objects = (page: Window): boolean =>
  (page.navigator as (Navigator & { globalPrivacyControl?: boolean }) | undefined)
    ?.globalPrivacyControl === true;

/** Tells only what has changed: consent platforms call back far more often than anybody decides. */
export function changes(tell: Tell, by: string): (state: Consent, who?: string) => void {
  let last: Consent | undefined;
  return (state, who = by) => {
    if (state === last) return;
    last = state;
    tell(state, who);
  };
}
