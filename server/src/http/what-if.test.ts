import { afterEach, beforeEach, expect, it } from 'vitest';
import { createApi } from '../dashboard/api.js';
import { changedJson } from '../dashboard/changed-json.js';
import { changeOf, draftOf } from '../dashboard/draft.js';
import { firstNamesIn } from '../dashboard/first-names.js';
import { createFormat } from '../dashboard/format.js';
import { outcomeSentence } from '../dashboard/outcome-words.js';
import { plain } from '../dashboard/sentence.js';
import { trialSentence } from '../dashboard/trial-words.js';
import { createWhatIf } from '../dashboard/what-if.js';
import { defineProgram } from '../ledger/program-input.js';
import { shopWithAnna } from './shop-with-anna.fixture.js';

// The dashboard's own way from the form to the sentence, with the real handler in between.
let shop: Awaited<ReturnType<typeof shopWithAnna>>;
beforeEach(async () => {
  shop = await shopWithAnna();
  const { code } = shop.anna;
  for (const [id, total] of [
    ['1', 30],
    ['2', 60],
  ] as const) {
    await shop.webhook('paid', { id, total, code, customer: { id: `c-${id}` } });
  }
  shop.later({ days: 20 });
});
afterEach(() => shop.close());

const format = createFormat({ locale: 'en-US', timeZone: 'UTC', now: 0 });

async function page() {
  const base = 'https://shop.example/goodword';
  const api = createApi(new URL(`${base}/v1/admin/`), (input, init) =>
    shop.ask(String(input).slice(base.length), {
      ...init,
      headers: { ...init?.headers, ...shop.asAdmin },
    }),
  );
  const programs = await api.programs('');
  const program = programs.ok && programs.value.programs[0];
  if (!program) throw new Error('There is no program.');
  const whatIf = createWhatIf(api, (ask) => ask('', 'default'), shop.now);
  return {
    program,
    async tries(typed: Partial<ReturnType<typeof draftOf>>) {
      const drafted = changeOf(program, { ...draftOf(program), ...typed }, 'USD');
      if (drafted.kind !== 'change') throw new Error('Nothing is changed.');
      await whatIf.run({ change: drafted.change, days: 30 });
      return { trial: whatIf.trial.value, change: drafted.change };
    },
  };
}

it('tells the merchant in a sentence what a minimum would have saved, and of which order', async () => {
  const { trial, change } = await (await page()).tries({ minimumOrder: '50' });
  if (trial.kind !== 'told') throw new Error(trial.kind);
  expect(plain(trialSentence(trial.told, format))).toBe(
    '1 order would have ended otherwise, with $16 less in rewards.',
  );
  const [difference] = trial.told.simulation.differences;
  expect(difference?.orderId).toBe('1');
  if (!difference) throw new Error('No order differs.');
  const { after } = difference;
  const who = firstNamesIn(trial.told.simulation).who(after.code ?? '', false);
  expect(plain(outcomeSentence(after, who))).toBe(
    'Sent by Anna, but not rewarded. The order is below the minimum.',
  );
  // What is offered to copy is a program that the backend takes.
  const { program } = await page();
  expect(defineProgram(JSON.parse(changedJson(program, change))).rules).toMatchObject({
    minimumOrder: { amount: 5000, currency: 'USD' },
  });
});

it('says nothing would have been different where a rule touches no order', async () => {
  const { trial } = await (await page()).tries({ minimumOrder: '20', windowDays: '60' });
  expect(trial.kind === 'told' && plain(trialSentence(trial.told, format))).toBe(
    'Nothing would have been different.',
  );
});

it('is told to wait after the twentieth trial within a minute', async () => {
  const { tries } = await page();
  for (let times = 0; times < 20; times++) {
    expect((await tries({ advocate: '15' })).trial.kind).toBe('told');
  }
  expect((await tries({ advocate: '15' })).trial).toMatchObject({
    kind: 'failed',
    problem: { code: 'rate-limited' },
  });
});
