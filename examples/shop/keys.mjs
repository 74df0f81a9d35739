// @ts-check
// The demo's two secrets: made once, then kept beside its data.
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ adminKey: string, webhookSecret: string }} Keys */

/** @param {string} file @returns {Keys} */
export function keysIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const keys = {
      adminKey: randomBytes(18).toString('base64url'),
      webhookSecret: `whsec_${randomBytes(32).toString('base64')}`,
    };
    writeFileSync(file, JSON.stringify(keys), { mode: 0o600 });
    return keys;
  }
}
