import * as v from 'valibot';

/** A time as Shopify writes it, `2026-11-22T10:00:00-05:00`, read into milliseconds since the epoch. */
export const shopifyTime = v.pipe(v.string(), v.transform(Date.parse), v.number());
