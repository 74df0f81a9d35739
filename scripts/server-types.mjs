// The backend is published with the protocol inside it, so its declarations must not name another package:
// `goodword/protocol` becomes the path of the declarations that were written beside it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './set-up.mjs';

const types = join(root, 'server/dist/types');
const protocol = join(types, 'src/protocol.js');

for (const name of readdirSync(types, { recursive: true, encoding: 'utf8' })) {
  if (!name.endsWith('.d.ts')) continue;
  const file = join(types, name);
  const path = relative(dirname(file), protocol);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll("'goodword/protocol'", `'${path}'`));
}
