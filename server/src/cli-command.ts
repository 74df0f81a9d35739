import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sortPrograms } from './ledger/program-input.js';
import type { ServerOptions } from './server-options.js';
import type { WebhookListener } from './webhooks/listeners.js';
import type { OrderSources } from './webhooks/order-sources.js';

export const USAGE = `goodword-server --programs programs.json [options]

  --programs FILE    the referral programs, as JSON: [ { "id": "default", … } ]
  --port NUMBER      default: $PORT, else 8787
  --database WHERE   a SQLite file or postgres://…; default: $DATABASE_URL, else goodword.db
  --origin ORIGIN    a shop on another domain that may call; may be given several times
  --help

goodword-server key --help       tells of more admin keys, with roles
goodword-server recount --help   tells how the figures of reports are counted anew
goodword-server simulate --help  tells how a changed program is tried on past orders

Secrets come from the environment, so that no list of processes shows them. One that is missing is made and
printed once:
  GOODWORD_ADMIN_KEY        opens the dashboard
  GOODWORD_WEBHOOK_SECRET   signs the shop's order webhooks (whsec_…)

Platforms that send their own order webhooks (docs/orders.md); _PROGRAM names the program, or several by commas, where there are several:
  GOODWORD_SHOPIFY_SECRET, GOODWORD_SHOPIFY_PROGRAM
  GOODWORD_WOOCOMMERCE_SECRET, GOODWORD_WOOCOMMERCE_PROGRAM
  GOODWORD_STRIPE_SECRET, GOODWORD_STRIPE_PROGRAM

The shop's customer tokens (docs/identity.md), by a secret of 32 bytes or by public keys at an address:
  GOODWORD_CUSTOMER_AUDIENCE, GOODWORD_CUSTOMER_SECRET or GOODWORD_CUSTOMER_JWKS_URL

Mail to people (docs/messages.md); the key is made by you and kept, 32 characters or more:
  SMTP_URL                  smtp://user:password@host:587
  MAIL_FROM                 "Marigold <hello@shop.example>"
  GOODWORD_MAIL_KEY         without it only links that people ask for are sent
  GOODWORD_PUBLIC_URL       where browsers reach this server, where that is not the shop's origin

An address of the shop that is told what happens, and one that is asked about orders (docs/decisions-explained.md):
  GOODWORD_LISTENER_URL, GOODWORD_LISTENER_SECRET (whsec_…)
  GOODWORD_CHECK_URL, GOODWORD_CHECK_SECRET (whsec_…)`;

/** What the command line asks for: the server's options, its port, and the secrets made for this run. */
export type Command = ServerOptions & {
  readonly port: number;
  readonly generated: readonly (readonly [name: string, value: string])[];
};

/** Reads the command line; throws an error whose message says what to write instead. */
export function readCommand(args: string[], env: NodeJS.ProcessEnv): Command | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      programs: { type: 'string' },
      port: { type: 'string' },
      database: { type: 'string' },
      origin: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  if (values.programs === undefined) throw new Error(`--programs is missing.\n\n${USAGE}`);
  const generated: [string, string][] = [];
  const secret = (name: string, make: () => string): string => {
    const value = env[name] || make();
    if (!env[name]) generated.push([name, value]);
    return value;
  };
  const programs = readProgramFile(values.programs);
  return {
    port: readPort(values.port ?? env['PORT'] ?? '8787'),
    database: values.database ?? env['DATABASE_URL'] ?? 'goodword.db',
    programs,
    orderSources: readSources(env, programs),
    ...readTokens(env),
    ...readMail(env),
    webhooks: readListener(env),
    ...readCheck(env),
    allowedOrigins: values.origin ?? [],
    adminKey: secret('GOODWORD_ADMIN_KEY', () => randomBytes(24).toString('base64url')),
    webhookSecret: secret(
      'GOODWORD_WEBHOOK_SECRET',
      () => `whsec_${randomBytes(24).toString('base64')}`,
    ),
    generated,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`--port must be a number from 0 to 65535; got "${text}".`);
}

function readTokens(env: NodeJS.ProcessEnv): Pick<ServerOptions, 'customerTokens'> {
  const audience = env['GOODWORD_CUSTOMER_AUDIENCE'];
  const secret = env['GOODWORD_CUSTOMER_SECRET'];
  const jwksUrl = env['GOODWORD_CUSTOMER_JWKS_URL'];
  if (!audience && !secret && !jwksUrl) return {};
  const ways = { ...(secret && { secret }), ...(jwksUrl && { jwksUrl }) };
  return { customerTokens: { audience: audience ?? '', ...ways } };
}

function readMail(env: NodeJS.ProcessEnv): Pick<ServerOptions, 'mail' | 'mailKey' | 'publicUrl'> {
  const { SMTP_URL: smtp, MAIL_FROM: from } = env;
  if (!smtp !== !from) throw new Error('SMTP_URL and MAIL_FROM belong together: set both.');
  const mailKey = env['GOODWORD_MAIL_KEY'];
  const publicUrl = env['GOODWORD_PUBLIC_URL'];
  return {
    ...(smtp && from && { mail: { smtp, from } }),
    ...(mailKey && { mailKey }),
    ...(publicUrl && { publicUrl }),
  };
}

function readSources(env: NodeJS.ProcessEnv, programs: ServerOptions['programs']): OrderSources {
  const sources = (['shopify', 'woocommerce', 'stripe'] as const).flatMap((platform) => {
    const name = `GOODWORD_${platform.toUpperCase()}`;
    const secret = env[`${name}_SECRET`];
    if (!secret) return [];
    const named = env[`${name}_PROGRAM`] || (programs.length === 1 ? programs[0]?.id : undefined);
    if (named) return [[platform, { secret, programs: named.split(',') }] as const];
    throw new Error(`There are several programs: name the one of ${platform} in ${name}_PROGRAM.`);
  });
  return Object.fromEntries(sources);
}

function readCheck(env: NodeJS.ProcessEnv): Pick<ServerOptions, 'check'> {
  const url = env['GOODWORD_CHECK_URL'];
  return url ? { check: { url, secret: env['GOODWORD_CHECK_SECRET'] ?? '' } } : {};
}

function readListener(env: NodeJS.ProcessEnv): readonly WebhookListener[] {
  const url = env['GOODWORD_LISTENER_URL'];
  return url ? [{ url, secret: env['GOODWORD_LISTENER_SECRET'] ?? '' }] : [];
}

function readProgramFile(file: string) {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`Cannot read the programs from ${file}: ${(error as Error).message}`);
  }
  try {
    const { right, faulty } = sortPrograms(JSON.parse(text));
    return [...right, ...faulty.map(({ program }) => program)];
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}
