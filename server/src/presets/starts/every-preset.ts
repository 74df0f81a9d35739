import { airbnb } from '../airbnb.js';
import { amazonAssociates } from '../amazon-associates.js';
import { bombas } from '../bombas.js';
import { charity } from '../charity.js';
import { dropbox } from '../dropbox.js';
import { greats } from '../greats.js';
import { hellofresh } from '../hellofresh.js';
import { huckberry } from '../huckberry.js';
import { influencer } from '../influencer.js';
import { mysteryGift } from '../mystery-gift.js';
import { points } from '../points.js';
import type { Preset } from '../preset.js';
import { quip } from '../quip.js';
import { retailReceipt } from '../retail-receipt.js';
import { rothys } from '../rothys.js';
import { tiered } from '../tiered.js';
import { uber } from '../uber.js';
import { vipClub } from '../vip-club.js';

/** All of them by name. A test holds that none is missing. */
export const EVERY = {
  airbnb: airbnb,
  'amazon-associates': amazonAssociates,
  bombas: bombas,
  charity: charity,
  dropbox: dropbox,
  greats: greats,
  hellofresh: hellofresh,
  huckberry: huckberry,
  influencer: influencer,
  'mystery-gift': mysteryGift,
  points: points,
  quip: quip,
  'retail-receipt': retailReceipt,
  rothys: rothys,
  tiered: tiered,
  uber: uber,
  'vip-club': vipClub,
} satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof EVERY;
