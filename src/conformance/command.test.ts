import { expect, it } from 'vitest';
import { type Command, run, USAGE } from './command.js';
import { reportOf } from './report.js';

/** Runs the command line against a backend with so many broken rules. */
async function at(line: string, { broken = 0, env = {} } = {}) {
  const asked: Command[] = [];
  const printed: string[] = [];
  const code = await run(
    line.split(' ').filter(Boolean),
    env,
    async (command) => {
      asked.push(command);
      const outcome = broken > 0 ? 'failed' : 'passed';
      const seen = 'GET / answered 500';
      return reportOf(command.endpoint, command.program, [
        { name: 'It answers', section: 'Events', outcome, seen },
      ]);
    },
    (text) => printed.push(text),
  );
  return { code, asked: asked[0], text: printed.join('\n') };
}

it('asks the endpoint about the program default unless told otherwise', async () => {
  const { code, asked } = await at('https://shop.example/goodword');
  expect(code).toBe(0);
  expect(asked).toEqual({ endpoint: 'https://shop.example/goodword', program: 'default' });
});

it('takes program and origin from the line, and secrets from the environment only', async () => {
  const env = { GOODWORD_ADMIN_KEY: 'key', GOODWORD_WEBHOOK_SECRET: 'whsec_c2VjcmV0' };
  const line = '--program test http://localhost:1 --origin https://shop.example';
  expect((await at(line, { env })).asked).toEqual({
    endpoint: 'http://localhost:1',
    program: 'test',
    origin: 'https://shop.example',
    adminKey: 'key',
    webhookSecret: 'whsec_c2VjcmV0',
  });
});

it('fails a build in which a rule is broken, and says what was seen', async () => {
  const { code, text } = await at('http://localhost:1', { broken: 1 });
  expect(code).toBe(1);
  expect(text).toContain('✗ It answers');
  expect(text).toContain('GET / answered 500');
  expect(text).toContain('0 passed, 1 failed, 0 skipped');
});

it('prints the report as JSON for machines', async () => {
  const { text } = await at('http://localhost:1 --json');
  expect(JSON.parse(text)).toMatchObject({ passed: 1, checks: [{ outcome: 'passed' }] });
});

it.each(['', 'shop.example', 'http://a.example http://b.example', 'http://a.example --program'])(
  'explains itself when asked wrongly: "%s"',
  async (line) => {
    expect(await at(line)).toMatchObject({ code: 2, asked: undefined, text: USAGE });
  },
);
