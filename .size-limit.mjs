// What a shopper loads, min + brotli. Each row counts its whole graph: the file and every chunk that it imports
// statically, less what an earlier row has brought already.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

function graph(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, from] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    graph(join(dirname(file), from), seen);
  }
  return seen;
}

const delivery = graph('dist/parts/delivery.js');
const more = (file, loaded) => [...graph(file)].filter((chunk) => !loaded.has(chunk));

export default [
  { name: 'critical script', path: 'dist/goodword.js', limit: '3.5 kB' },
  { name: '+ delivery', path: [...delivery], limit: '6.5 kB' },
  { name: '+ widget', path: more('dist/parts/widget.js', delivery), limit: '16 kB' },
  ...readdirSync('dist/parts/locales').map((name) => ({
    name: `locale ${name.replace('.js', '')}`,
    path: `dist/parts/locales/${name}`,
    limit: '1.2 kB',
  })),
];
