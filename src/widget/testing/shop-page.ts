import type { Advocate, Invitation } from '../../protocol/advocate.js';
import type { Program } from '../../protocol/program.js';
import { ok, type Result } from '../../protocol/result.js';
import type { Reward } from '../../protocol/reward.js';
import type { Standing } from '../../protocol/standing.js';
import { showCard } from '../card.js';
import type { Scene } from '../scene.js';
import type { LoadPart, WidgetParts } from '../state.js';
import { createWidget, type Widget } from '../widget.js';
import type { WidgetOptions } from '../widget-options.js';

export const LINK = 'https://kiln.example/?via=ANNA42';

export const program: Program = {
  id: 'default',
  version: 1,
  shop: 'Kiln & Clay',
  shareUrl: 'https://kiln.example/',
  offers: {
    advocate: { kind: 'credit', value: { amount: 1000, currency: 'USD' } },
    friend: { kind: 'amount', value: { amount: 1000, currency: 'USD' } },
  },
  rules: {
    windowDays: 30,
    credit: 'last',
    firstOrderOnly: true,
    minimumOrder: { amount: 5000, currency: 'USD' },
    holdDays: 14,
  },
  look: { accent: '#b5492f', scheme: 'light' },
};

export const anna: Advocate = { code: 'ANNA42', link: LINK, firstName: 'Anna' };

const reward = (id: string, state: Reward['state'], reason: Reward['reason']): Reward => ({
  id,
  side: 'advocate',
  offer: program.offers.advocate,
  state,
  reason,
  until: new Date(2026, 11, 4, 12).getTime(),
  orderedAt: 0,
  changedAt: 0,
});

export const busy: Standing = {
  advocate: {
    ...anna,
    visits: 12,
    orders: 5,
    earned: [{ amount: 2000, currency: 'USD' }],
    rewards: [
      reward('1', 'pending', 'in-return-window'),
      { ...reward('2', 'issued', 'handed-over'), coupon: 'THANKS-10' },
      reward('3', 'rejected', 'self-referral'),
      reward('4', 'reversed', 'order-refunded'),
    ],
  },
};

export type ShopOptions = Scene & Omit<WidgetOptions, 'scene'>;

const PARTS: { [Name in keyof WidgetParts]: () => Promise<WidgetParts[Name]> } = {
  advocate: () => import('../advocate.js'),
  letter: () => import('../letter.js'),
  picture: () => import('../picture.js'),
  qr: () => import('../qr.js'),
};

/** Brings a part from the sources. */
export const bundledPart: LoadPart = (name) => PARTS[name]();

export interface ShopPage {
  /** Popup and card, which share nothing but the page. */
  readonly widget: Widget & { welcome(invitation: Invitation): void };
  /** What the page was told, in order. */
  readonly told: unknown[];
  root(): ShadowRoot;
  dialog(): HTMLDialogElement;
  /** Finds what is in the widget. Throws where it is not. */
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
}

/** A widget in a page, with answers that come at once. */
export function openShop(options: Partial<ShopOptions> = {}): ShopPage {
  const told: unknown[] = [];
  const scene: Scene = {
    program,
    languages: ['en'],
    loadWords: (locale) => import(`../locales/${locale}.ts`).then((module) => module.default),
    ...options,
  };
  const popup = createWidget({
    scene,
    loadPart: bundledPart,
    moreWords: (locale) => import(`../words/sharing/${locale}.ts`).then((module) => module.default),
    advocate: async (): Promise<Result<Advocate>> => ok(anna),
    standing: async (): Promise<Result<Standing>> => ok(busy),
    remembered: () => undefined,
    onShare: (share) => told.push(share),
    onOpen: (surface) => told.push(`open ${surface}`),
    onClose: () => told.push('close'),
    ...options,
  });
  let closeCard = () => {};
  const widget: ShopPage['widget'] = {
    ...popup,
    welcome(invitation) {
      closeCard = showCard(scene, invitation);
    },
    destroy() {
      closeCard();
      popup.destroy();
    },
  };
  const root = () => {
    const host = document.querySelector('goodword-root');
    if (!host?.shadowRoot) throw new Error('There is no widget in the page.');
    return host.shadowRoot;
  };
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = root().querySelector<E>(selector);
    if (!found) throw new Error(`There is no ${selector} in the widget.`);
    return found;
  };
  return { widget, told, root, find, dialog: () => find<HTMLDialogElement>('dialog') };
}
