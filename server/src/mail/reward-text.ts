import type { Offer } from 'goodword/protocol';
import type { Language } from '../links/language.js';
import { offerText } from '../links/offer-text.js';
import { spoken } from '../rewards/spoken-offer.js';
import type { Letter } from './letter.js';

/** A reward in words: what it came to where that is known, else what was promised. Empty where nothing is. */
export function rewardText(reward: NonNullable<Letter['reward']>, language: Language): string {
  const { value, quantity, drawn } = reward;
  const offer: Offer = reward.offer.kind === 'mystery' && drawn?.prize ? drawn.prize : reward.offer;
  if (offer.kind === 'percent') return offerText(offer, language) ?? '';
  if (offer.kind === 'amount' || offer.kind === 'credit') {
    return offerText({ ...offer, value: value ?? offer.value }, language) ?? '';
  }
  const texts = spoken(offer, { ...(value && { value }), ...(quantity && { quantity }) }).text;
  return texts?.[language] ?? texts?.['en'] ?? '';
}
