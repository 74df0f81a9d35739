import { describe, expect, it } from 'vitest';
import { readCommand } from './cli-command.js';
import { commandFiles } from './command-files.fixture.js';
import { PROGRAM } from './http/open-shop.fixture.js';

const { file, programs } = commandFiles();

const read = (args: string[], env: NodeJS.ProcessEnv = {}) => {
  const command = readCommand(args, env);
  if (command === 'help') throw new Error('asked for help');
  return command;
};

describe('the command line', () => {
  it('needs nothing but the programs, and makes the secrets that are missing', () => {
    const command = read(['--programs', programs]);
    expect(command).toMatchObject({ port: 8787, database: 'goodword.db', allowedOrigins: [] });
    expect(command.generated).toEqual([
      ['GOODWORD_ADMIN_KEY', command.adminKey],
      ['GOODWORD_WEBHOOK_SECRET', command.webhookSecret],
    ]);
  });

  it('takes how the shop vouches for its customers, and leaves it out where nothing is said', () => {
    const secret = 'a secret of the shop with many bytes';
    const env = { GOODWORD_CUSTOMER_AUDIENCE: 'goodword', GOODWORD_CUSTOMER_SECRET: secret };
    expect(read(['--programs', programs], env).customerTokens).toEqual({
      audience: 'goodword',
      secret,
    });
    expect(read(['--programs', programs])).not.toHaveProperty('customerTokens');
  });

  it('takes secrets, port and database from the environment, and options before those', () => {
    const env = {
      GOODWORD_ADMIN_KEY: 'key-of-the-merchant',
      GOODWORD_WEBHOOK_SECRET: 'whsec_AAAA',
      PORT: '9000',
      DATABASE_URL: 'postgres://db.example/goodword',
    };
    expect(read(['--programs', programs], env)).toMatchObject({
      adminKey: 'key-of-the-merchant',
      webhookSecret: 'whsec_AAAA',
      port: 9000,
      database: 'postgres://db.example/goodword',
      generated: [],
    });
    const options = ['--programs', programs, '--port', '80', '--database', 'x.db'];
    expect(read([...options, '--origin', 'https://a.example'], env)).toMatchObject({
      port: 80,
      database: 'x.db',
      allowedOrigins: ['https://a.example'],
    });
  });

  it('takes the secrets of platforms, each for the only program or for the one that is named', () => {
    const env = {
      GOODWORD_SHOPIFY_SECRET: 'shopify-secret',
      GOODWORD_LISTENER_URL: 'https://shop.example/hooks',
      GOODWORD_LISTENER_SECRET: 'whsec_AAAA',
    };
    expect(read(['--programs', programs], env)).toMatchObject({
      orderSources: { shopify: { secret: 'shopify-secret', programs: ['default'] } },
      webhooks: [{ url: 'https://shop.example/hooks', secret: 'whsec_AAAA' }],
    });
    const second = { ...PROGRAM, id: 'second' };
    const two = ['--programs', file('two.json', JSON.stringify([PROGRAM, second]))];
    expect(() => read(two, env)).toThrow(/GOODWORD_SHOPIFY_PROGRAM/);
    const both = { ...env, GOODWORD_SHOPIFY_PROGRAM: 'second,default' };
    expect(read(two, both).orderSources).toEqual({
      shopify: { secret: 'shopify-secret', programs: ['second', 'default'] },
    });
    expect(read(two)).toMatchObject({ orderSources: {}, webhooks: [] });
  });

  it('takes the address of the shop’s own check', () => {
    const check = { url: 'https://shop.example/check', secret: 'whsec_AAAA' };
    const env = { GOODWORD_CHECK_URL: check.url, GOODWORD_CHECK_SECRET: check.secret };
    expect(read(['--programs', programs], env)).toMatchObject({ check });
    expect(read(['--programs', programs])).not.toHaveProperty('check');
  });

  it.each([
    [[], /--programs is missing/],
    [['--programs', '/nowhere.json'], /Cannot read the programs from \/nowhere\.json/],
    [['--programs', file('broken.json', '[{')], /broken\.json: .*JSON/],
    [['--programs', file('wrong.json', '[{"id":"a b"}]')], /wrong\.json: .*programs\.0/],
    [['--programs', programs, '--port', 'eighty'], /--port must be a number/],
    [['--programs', programs, '--prot', '80'], /--prot/],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => readCommand(args, {})).toThrow(message);
  });
});
