// The backend serves the script tag to shops, so its package has a copy of that build: dist/goodword.js and dist/parts.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const browser = join(root, 'server/dist/browser');

// A part that a build no longer has would be served beside those of the new one.
rmSync(browser, { recursive: true, force: true });
for (const name of ['goodword.js', 'parts']) {
  cpSync(join(root, 'dist', name), join(browser, name), { recursive: true });
}
