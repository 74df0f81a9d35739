import { expect, it } from 'vitest';
import { readCommand } from './cli-command.js';
import { asGiven } from './cli-names.js';
import { commandFiles } from './command-files.fixture.js';
import { createServer } from './server.js';

const { programs } = commandFiles();

const MAIL = { SMTP_URL: 'smtp://localhost:2525', MAIL_FROM: 'hello@shop.example' };
const SIGNED = `whsec_${Buffer.from('a secret of the shop').toString('base64')}`;

it.each<[string, string[], NodeJS.ProcessEnv]>([
  ['--origin holds origins', ['--origin', 'shop.example'], {}],
  ['GOODWORD_ADMIN_KEY must be 16', [], { GOODWORD_ADMIN_KEY: 'short' }],
  ['GOODWORD_WEBHOOK_SECRET must be "whsec_"', [], { GOODWORD_WEBHOOK_SECRET: 'plain' }],
  [
    'GOODWORD_LISTENER_URL must begin with https://',
    [],
    { GOODWORD_LISTENER_URL: 'http://hooks.example', GOODWORD_LISTENER_SECRET: SIGNED },
  ],
  [
    'GOODWORD_LISTENER_SECRET must be "whsec_"',
    [],
    { GOODWORD_LISTENER_URL: 'https://hooks.example/' },
  ],
  ['GOODWORD_CHECK_SECRET must be "whsec_"', [], { GOODWORD_CHECK_URL: 'https://hooks.example/' }],
  ['GOODWORD_MAIL_KEY must be a secret', [], { ...MAIL, GOODWORD_MAIL_KEY: 'short' }],
  [
    'GOODWORD_MAIL_KEY keeps addresses for mails, and nothing sends any: see docs/messages.md',
    [],
    { GOODWORD_MAIL_KEY: 'a key that the shop has made for its mails' },
  ],
  ['GOODWORD_PUBLIC_URL must be like', [], { ...MAIL, GOODWORD_PUBLIC_URL: 'shop.example' }],
  ['GOODWORD_SHOPIFY_SECRET must be', [], { GOODWORD_SHOPIFY_SECRET: 'short' }],
  [
    'GOODWORD_STRIPE_PROGRAM must be one',
    [],
    { GOODWORD_STRIPE_SECRET: 'whsec_of_stripe', GOODWORD_STRIPE_PROGRAM: 'other' },
  ],
  [
    'GOODWORD_CUSTOMER_…: a secret must be',
    [],
    { GOODWORD_CUSTOMER_AUDIENCE: 'goodword', GOODWORD_CUSTOMER_SECRET: 'short' },
  ],
])('whoever gave it on the command line reads: %s', async (said, args, env) => {
  const command = readCommand(['--programs', programs, '--database', ':memory:', ...args], env);
  if (command === 'help') throw new Error('Nobody asked for help.');
  const wrong = await createServer(command).catch((error: Error) => asGiven(error.message));
  expect(wrong).toContain(said);
});

it('anything else that goes wrong is said as it is', () => {
  expect(asGiven('bad-options: default.rules.holdDays must be a number.')).toBe(
    'bad-options: default.rules.holdDays must be a number.',
  );
});
