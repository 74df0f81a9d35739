import * as v from 'valibot';
import { apps, channels } from './program-channels.js';
import { name, shape, text } from './program-fields.js';
import { address, links } from './program-links.js';
import { look } from './program-look.js';
import { mails } from './program-mails.js';
import { offer } from './program-offers.js';
import { club, contest, rules, tiers } from './program-rules.js';

const forms = shape({
  other: text,
  ...Object.fromEntries(
    (['zero', 'one', 'two', 'few', 'many'] as const).map((form) => [form, v.exactOptional(text)]),
  ),
});
const words = v.record(
  v.string(),
  v.union([text, forms], 'must be a text, or { "one": "…", "other": "…" } for what is counted'),
);

/** The shape of a program as a merchant writes it. `program.schema.json` of the package is made from it. */
export const programSchema = shape({
  id: name,
  shop: text,
  shareUrl: address,
  links: v.exactOptional(links),
  offers: shape({ advocate: offer, friend: offer }),
  rules,
  tiers: v.exactOptional(tiers),
  contest: v.exactOptional(contest),
  club: v.exactOptional(club),
  channels: v.exactOptional(channels),
  apps: v.exactOptional(apps),
  look: v.exactOptional(look),
  friends: v.exactOptional(
    v.picklist(['hidden', 'numbered', 'named'], 'must be "hidden", "numbered" or "named"'),
  ),
  words: v.exactOptional(v.record(v.string(), words, 'must be texts by language')),
  mails: v.exactOptional(mails),
});
