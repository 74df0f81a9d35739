// `npm run demo`: makes the clone ready, opens the demo shop and says how to play both people.
//   --seed [N]            first plays N people through the shop (300)
//   --fresh               forgets all earlier orders
//   --port N              another port (4600)
//   --webhook-delay MS    the shop confirms an order so much later, so that "pending" can be seen
//   --look NAME           plain, auto, quiet, bold or editorial: Goodword's finished looks
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, installDependencies, root, say } from './set-up.mjs';

const DATA = join(root, '.data');
const PORTS_TO_TRY = 20;
const LOOKS = ['plain', 'auto', 'quiet', 'bold', 'editorial'];
const HELP = `npm run demo -- [--seed [people]] [--fresh] [--port 4600] [--webhook-delay milliseconds] [--look ${LOOKS.join('|')}]`;

const options = readOptions(process.argv.slice(2));
installDependencies();
await build();

// Only now: these need what was just installed and built.
const { startShop } = await import('../examples/shop/shop.mjs');
const { keysIn } = await import('../examples/shop/keys.mjs');

mkdirSync(DATA, { recursive: true });
if (options.fresh) forget();
const keys = keysIn(join(DATA, 'keys.json'));
const shop = await open(options.port);
stopWithCtrlC();
if (options.seed > 0) await seed(options.seed);
console.log(guide());

function readOptions(args) {
  try {
    // `--seed` alone means 300.
    const spelled = args.flatMap((arg, at) =>
      arg === '--seed' && !/^\d+$/.test(args[at + 1] ?? '') ? ['--seed', '300'] : [arg],
    );
    const { values } = parseArgs({
      args: spelled,
      options: {
        seed: { type: 'string', default: '0' },
        fresh: { type: 'boolean', default: false },
        port: { type: 'string', default: '4600' },
        look: { type: 'string', default: 'plain' },
        'webhook-delay': { type: 'string', default: process.env['SHOP_WEBHOOK_DELAY_MS'] ?? '0' },
      },
    });
    return {
      fresh: values.fresh,
      seed: whole('seed', values.seed, 100_000),
      port: whole('port', values.port, 65_535),
      delayMs: whole('webhook-delay', values['webhook-delay'], 3_600_000),
      theme: look(values.look),
    };
  } catch (error) {
    console.error(`${error.message}\n${HELP}`);
    process.exit(1);
  }
}

function whole(name, text, most) {
  if (/^\d+$/.test(text) && Number(text) <= most) return Number(text);
  throw new Error(`--${name} must be a whole number up to ${most}, not "${text}".`);
}

function look(name) {
  if (LOOKS.includes(name)) return name;
  throw new Error(`--look must be one of ${LOOKS.join(', ')}, not "${name}".`);
}

/** Forgets people and orders; the keys stay, so that bookmarks do. */
function forget() {
  for (const name of ['goodword.db', 'goodword.db-wal', 'goodword.db-shm', 'shop.json']) {
    rmSync(join(DATA, name), { force: true });
  }
}

async function open(first) {
  say('Opening the shop');
  for (let port = first; ; port += 1) {
    try {
      return await startShop({
        ...keys,
        port,
        database: join(DATA, 'goodword.db'),
        archive: join(DATA, 'shop.json'),
        shortLinks: true,
        coupons: true,
        program: { look: { theme: options.theme } },
        webhook: options.delayMs > 0 ? options.delayMs : 'on',
      });
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS_TO_TRY) throw error;
      console.log(`  Port ${port} is taken; trying ${port + 1}.`);
    }
  }
}

async function seed(people) {
  const { playCrowd } = await import('../examples/shop/seed/play.mjs');
  const { progressBar } = await import('../examples/shop/seed/progress.mjs');
  say(`Playing ${people} people over the last 30 days`);
  const { endpoint } = shop;
  const onProgress = progressBar(process.stdout);
  const counts = await playCrowd({
    endpoint,
    webhookSecret: keys.webhookSecret,
    people,
    onProgress,
  });
  console.log(
    `  ${Object.entries(counts)
      .map(([what, times]) => `${times} ${what}`)
      .join(' · ')}`,
  );
}

function stopWithCtrlC() {
  const stop = async () => {
    console.log('\n  Closing the shop. Everything is kept in .data/');
    await shop.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function guide() {
  const bold = (text) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text);
  const dim = (text) => (process.stdout.isTTY ? `\x1b[2m${text}\x1b[0m` : text);
  return `
  ${bold('Oddkin is open.')}

  Shop         ${bold(shop.url)}
  Dashboard    ${shop.url}/goodword/dashboard#key=${keys.adminKey}
  Back office  ${shop.url}/backoffice
  Till         ${shop.url}/goodword/redeem   with the key of the dashboard

  ${bold('Play both people')}
  1  Anna, in this browser   Take a pot home and pay. The popup opens by itself: copy the link.
  2  Ben, in a private one   Open the link, see what Anna gives him, buy; the code is filled in.
  3  Anna again              Account: her own page with one friend, one order, and a coupon to spend.
  4  You                     Dashboard: who is credited, and why. Refund the order in the back office.

  ${dim(`Pending first   npm run demo -- --webhook-delay 15000
  A full house    npm run demo -- --seed 300
  Another look    npm run demo -- --look editorial
  From nothing    npm run demo -- --fresh
  Stop            Ctrl-C. Orders and keys stay in .data/`)}
`;
}
