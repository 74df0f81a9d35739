import { claimWords } from './bundled-words-claim.js';
import { npsWords } from './bundled-words-nps.js';
import { portalWords } from './bundled-words-portal.js';
import { reminderWords } from './bundled-words-reminder.js';
import { sharingWords } from './bundled-words-sharing.js';
import type { Parts, PartsByName } from './stage.js';

/** The parts for npm: literal imports, so that the shop's bundler sees and splits them. */
export const bundledParts: Parts = (name) => BUNDLED[name]();

const BUNDLED: { [Name in keyof PartsByName]: () => Promise<PartsByName[Name]> } = {
  delivery: () => import('./engine.js'),
  conversion: () => import('./conversion.js'),
  invitation: () => import('./invitation.js'),
  // A bundler knows by itself what `widget` stands on.
  drawing: async () => ({}),
  widget: () => import('./sharing.js'),
  view: () => import('./open-view.js'),
  welcome: () => import('./welcome.js'),
  plain: () => import('./plain.js'),
  reminder: () => import('./reminder.js'),
  advocate: () => import('../widget/advocate.js'),
  letter: () => import('../widget/letter.js'),
  picture: () => import('../widget/picture.js'),
  qr: () => import('../widget/qr.js'),
  'views/bar': () => import('./views/bar.js'),
  'views/launcher': () => import('./views/launcher.js'),
  'views/claim': () => import('./views/claim.js'),
  'views/nps': () => import('./views/nps.js'),
  'views/portal': () => import('./views/portal.js'),
  'views/reminder': () => import('./views/reminder.js'),
  'views/thanks': () => import('./views/thanks.js'),
  'views/welcome': () => import('./views/welcome.js'),
  'views/share': () => import('./views/share.js'),
  'looks/auto': () => import('../widget/looks/auto.js'),
  'looks/bold': () => import('../widget/looks/bold.js'),
  'looks/editorial': () => import('../widget/looks/editorial.js'),
  'looks/plain': () => import('../widget/looks/plain.js'),
  'looks/quiet': () => import('../widget/looks/quiet.js'),
  ask: () => import('./ask-after-purchase.js'),
  consent: () => import('./revocation.js'),
  guest: () => import('./guest.js'),
  call: () => import('./late-call.js'),
  doctor: () => import('./doctor.js'),
  spelling: () => import('../doctor/checks/spelling.js'),
  'locales/ar': () => import('../widget/locales/ar.js'),
  'locales/de': () => import('../widget/locales/de.js'),
  'locales/en': () => import('../widget/locales/en.js'),
  'locales/es': () => import('../widget/locales/es.js'),
  'locales/fr': () => import('../widget/locales/fr.js'),
  'locales/he': () => import('../widget/locales/he.js'),
  'locales/it': () => import('../widget/locales/it.js'),
  'locales/ja': () => import('../widget/locales/ja.js'),
  'locales/ko': () => import('../widget/locales/ko.js'),
  'locales/nl': () => import('../widget/locales/nl.js'),
  'locales/pl': () => import('../widget/locales/pl.js'),
  'locales/pt-BR': () => import('../widget/locales/pt-BR.js'),
  'locales/tr': () => import('../widget/locales/tr.js'),
  'locales/uk': () => import('../widget/locales/uk.js'),
  'locales/zh-Hans': () => import('../widget/locales/zh-Hans.js'),
  'locales/zh-Hant': () => import('../widget/locales/zh-Hant.js'),
  ...claimWords,
  ...npsWords,
  ...portalWords,
  ...reminderWords,
  ...sharingWords,
};
