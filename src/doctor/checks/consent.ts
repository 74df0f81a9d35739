import type { Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';

const PLATFORMS: Readonly<Record<string, string>> = {
  tcf: 'a TCF platform (__tcfapi)',
  google: 'Google Consent Mode',
  shopify: 'Shopify’s Customer Privacy',
  cookieconsent: 'vanilla-cookieconsent',
};
const BY: Readonly<Record<string, string>> = {
  default: 'nobody: it is the default',
  option: 'the shop’s setting',
  gpc: 'this browser (Global Privacy Control)',
  call: "the page, by goodword('consent', …)",
  tab: 'the shopper, in another tab',
};
const WORDS = ['granted', 'pending', 'denied', 'not-required', 'follower'];

/** May Goodword remember and report, and who said so? */
export function examineConsent(facts: Facts): Chapter {
  const { settings, page, said, script } = facts;
  const { consent: set } = settings;
  return chapter(
    'Consent',
    [stands(facts), followed(facts), set === 'not-required' && page.privacyControl && OVERRULED],
    [
      row('State', said.consent),
      row('Said by', BY[said.consentBy] ?? PLATFORMS[said.consentBy] ?? said.consentBy),
      row('Set to', set ?? 'nothing, so granted'),
      row('Global Privacy Control', page.privacyControl ? 'yes' : 'no'),
      row(
        'On this page',
        page.platforms.map((name) => PLATFORMS[name]).join(', ') || 'no platform known',
      ),
      script.tags > 0 &&
        said.problem?.code === 'consent-pending' &&
        row('Says', said.problem.message),
    ],
  );
}

const OVERRULED = note(
  'privacy-control-overruled',
  'This browser signals Global Privacy Control, and not-required overrules it.',
  'That is the shop’s explicit word. Where consent is needed after all, follow the consent platform, e.g.:',
  'data-consent="tcf"',
);

function stands({ settings, page, said }: Facts): Finding {
  const { consent: set } = settings;
  const start =
    set === 'not-required' ? 'granted' : page.privacyControl ? 'denied' : (set ?? 'granted');
  const asSet = said.consent === start;
  const platform = PLATFORMS[set ?? ''];
  if (said.consent === 'granted') {
    if (set === 'not-required')
      return fine('not-required', 'The shop says that no consent is needed.');
    if (asSet) {
      return set
        ? fine('granted-by-shop', 'The shop’s own setting says that it is granted.')
        : fine(
            'granted-by-default',
            'Granted: nothing else was said, and this browser has no objection.',
          );
    }
    return fine('granted-later', `Granted by ${platform ?? 'the page, after it was loaded'}.`);
  }
  if (said.consent === 'denied') {
    if (page.privacyControl && set !== 'denied') {
      return note(
        'denied-by-browser',
        'Denied: this browser signals Global Privacy Control. Nothing is remembered or reported.',
        'Nothing to mend: that is the shopper’s word. To look at the rest, use a browser without the signal; where no consent is needed by law:',
        'data-consent="not-required"',
      );
    }
    return asSet
      ? note(
          'denied-by-shop',
          'Denied by the shop’s own setting. Nothing is remembered or reported.',
          'Say when the shopper agrees:',
          GRANT,
        )
      : note(
          'denied-later',
          `Denied by ${platform ?? 'the page, after it was loaded'}. What was stored is erased.`,
        );
  }
  return note(
    'pending',
    platform
      ? `Waiting for ${platform}. Until then everything stays in this page’s memory.`
      : 'Waiting for the shopper’s answer. Until then everything stays in this page’s memory.',
    platform ? 'Answer the consent banner and look again.' : 'Say when the shopper agrees:',
    platform ? undefined : GRANT,
  );
}

const GRANT = "goodword('consent', 'granted')";

/** Whether the platform that is there and the one that is followed are the same. */
function followed({ settings, page }: Facts): Finding | undefined {
  const { consent: set } = settings;
  const [there] = page.platforms;
  if (set && !WORDS.includes(set) && !PLATFORMS[set]) {
    return problem(
      'consent-unknown',
      `Nobody knows the consent platform “${set}”, so consent stays pending.`,
      `Known are ${Object.keys(PLATFORMS).join(', ')}.`,
      'data-consent="tcf"',
    );
  }
  if (set && PLATFORMS[set] && set !== 'google' && !page.platforms.includes(set)) {
    return note(
      'platform-missing',
      `The shop follows ${PLATFORMS[set]}, which is not on this page (yet).`,
      'See that the consent platform is loaded on every page. Where the shop has another one:',
      `data-consent="${there ?? 'cookieconsent'}"`,
    );
  }
  if (there && (!set || set === 'granted')) {
    return note(
      'platform-not-followed',
      `This page has ${PLATFORMS[there]}, but Goodword does not follow it.`,
      'Where the law wants consent, follow it:',
      `data-consent="${there}"`,
    );
  }
  return undefined;
}
