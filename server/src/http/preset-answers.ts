import { no } from 'goodword/protocol';
import type { Preset } from '../presets/preset.js';
import { EVERY } from '../presets/starts/every-preset.js';
import { TITLES } from '../presets/starts/titles.js';
import { sidesInWords } from '../rewards/sides-in-words.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';

const UNREADABLE = no('bad-request', 'currency must be three capital letters, like EUR.').problem;

/** `GET /v1/admin/presets?currency=`: programs to start from, by need, with their sums in that currency. Default: USD. */
export const getPresets: Answer = ({ req }) => {
  const currency = req.query('currency') ?? 'USD';
  if (!/^[A-Z]{3}$/.test(currency)) return problemResponse(UNREADABLE);
  const presets = TITLES.map(({ need, title, name }) => {
    const program = inCurrency(EVERY[name], currency);
    return { name, need, title, ...sidesInWords(program), program };
  });
  return jsonResponse({ presets });
};

/** As many of the smallest unit: ¥2000 stands nearer to $20.00 than ¥20 does. The merchant sets them anyway. */
const inCurrency = (preset: Preset, currency: string): Preset =>
  JSON.parse(JSON.stringify(preset), (key, value: unknown) =>
    key === 'currency' ? currency : value,
  ) as Preset;
