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

const loaded = new Set();
/** What a part brings that no part above it has brought. */
function part(name, limit) {
  const path = [...graph(`dist/parts/${name}.js`)].filter((chunk) => !loaded.has(chunk));
  for (const chunk of path) loaded.add(chunk);
  return { name: `+ ${name}`, path, limit };
}

export default [
  { name: 'critical script', path: 'dist/goodword.js', limit: '3.5 kB' },
  part('delivery', '6.5 kB'),
  part('conversion', '1.8 kB'),
  part('invitation', '1.8 kB'),
  part('widget', '16 kB'),
  // Every way of sharing with its address and mark, the message, the numbers, and what is before her.
  part('advocate', '7.4 kB'),
  part('plain', '0.8 kB'),
  part('view', '1 kB'),
  part('letter', '2 kB'),
  part('picture', '4 kB'),
  part('qr', '3 kB'),
  // A program names one of them, or none.
  ...readdirSync('dist/parts/looks').map((name) => ({
    name: `look ${name.replace('.js', '')}`,
    path: `dist/parts/looks/${name}`,
    limit: '2.2 kB',
  })),
  // What is opened besides the popup, each without what the popup has brought.
  ...readdirSync('dist/parts/views').map((file) =>
    part(
      `views/${file.replace('.js', '')}`,
      {
        'claim.js': '4.5 kB',
        'nps.js': '3 kB',
        'portal.js': '7.7 kB',
        'reminder.js': '3.2 kB',
        'share.js': '0.5 kB',
        'thanks.js': '1.6 kB',
        'welcome.js': '2 kB',
      }[file] ?? '6 kB',
    ),
  ),
  // A friend's. Counted whole: the popup, with which it shares its library, is not loaded for it.
  { name: '+ welcome', path: [...graph('dist/parts/welcome.js')], limit: '13 kB' },
  part('ask', '1.6 kB'),
  part('consent', '1 kB'),
  part('reminder', '2.2 kB'),
  part('guest', '1.2 kB'),
  part('call', '0.5 kB'),
  { name: '+ doctor', path: [...graph('dist/parts/doctor.js')], limit: '21.5 kB' },
  part('spelling', '1 kB'),
  ...readdirSync('dist/parts/extras').map((name) => ({
    name: `extra ${name.replace('.js', '')}`,
    path: `dist/parts/extras/${name}`,
    // A hand-over is two in one: leaving for the other domain, and arriving from it.
    limit:
      { 'asking.js': '3.7 kB', 'hand-over.js': '2.5 kB', 'routes.js': '2 kB' }[name] ?? '1.5 kB',
  })),
  ...readdirSync('dist/parts/locales').map((name) => ({
    name: `locale ${name.replace('.js', '')}`,
    path: `dist/parts/locales/${name}`,
    limit: '1.25 kB',
  })),
  // Nothing that a page of the shop loads: it runs in Shopify's own frame.
  { name: 'Shopify pixel', path: 'dist/shopify-pixel.js', limit: '2.5 kB' },
  // Of the words of a view, one language is loaded.
  ...readdirSync('dist/parts/words').flatMap((view) =>
    readdirSync(`dist/parts/words/${view}`).map((name) => ({
      name: `words ${view} ${name.replace('.js', '')}`,
      path: `dist/parts/words/${view}/${name}`,
      limit: '2.5 kB',
    })),
  ),
];
