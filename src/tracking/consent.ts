/** Whether the shopper lets us remember and report. */
export type Consent = 'granted' | 'pending' | 'denied';

/** What the shop says at set-up. `not-required`: no consent is needed here, whatever the browser signals. */
export type ConsentOption = Consent | 'not-required';

/** Whether a text is one of the words above, or there is none. */
export const isConsentOption = (text: string | undefined): text is ConsentOption | undefined =>
  // No pattern: the first one that a page runs costs more than all else that is read from the tag.
  ['granted', 'pending', 'denied', 'not-required', undefined].includes(text);

/** What was decided, and by whom: `default`, `option`, `gpc`, `call`, or the name of a platform that is followed. */
export type Decided = readonly [state: Consent, by: string];

/**
 * Where the valve stands at the start. A browser that signals Global Privacy Control has said no to whoever asks nobody; only
 * `not-required`, or an explicit grant, opens it. Where the shop asks, it is waited for her answer: she may have given one on the
 * page before, and a no would erase it.
 */
export const startingConsent = (
  option: ConsentOption | undefined,
  privacyControl: boolean,
): Decided =>
  privacyControl && (!option || option === 'granted')
    ? ['denied', 'gpc']
    : [!option || option === 'not-required' ? 'granted' : option, option ? 'option' : 'default'];

/** The one place that asks for consent: acts go through it, wait before it, or fall. */
export interface Valve {
  state(): Consent;
  /** Runs `act` now, on a later grant, or never; `refuse` is told where it is never. */
  pass(act: () => void, refuse?: () => void): void;
  set(state: Consent): void;
  /** How many acts wait. */
  held(): number;
}

/** Makes the valve. `erase` is called when consent is denied: it forgets all that was stored before. */
export function createValve(state: Consent, erase: () => void): Valve {
  let held: (() => void)[] = [];
  return {
    state: () => state,
    held: () => held.length,
    pass(act, refuse) {
      const go = () => {
        if (state === 'granted') act();
        else if (state === 'pending') held.push(go);
        else refuse?.();
      };
      go();
    },
    set(next) {
      state = next;
      if (next === 'denied') erase();
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
  };
}
