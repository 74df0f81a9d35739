import { ok, type Result } from 'goodword/protocol';
import { expect, it } from 'vitest';
import { createLoader, shown } from './loader.js';

it('what a merchant has decided stays decided, though a list asked for before comes after it', async () => {
  const answers: ((list: Result<string>) => void)[] = [];
  const loader = createLoader<string>(() => 0);
  const ask = () => new Promise<Result<string>>((answer) => answers.push(answer));
  const first = loader.load(ask);
  answers.shift()?.(ok('waits'));
  await first;
  const second = loader.load(ask);
  loader.change(() => 'approved');
  answers.shift()?.(ok('waits'));
  await Promise.resolve();
  expect(shown(loader.state.value)).toBe('approved');
  await Promise.resolve();
  answers.shift()?.(ok('approved, and told'));
  await second;
  expect(loader.state.value).toEqual({ kind: 'ready', value: 'approved, and told', at: 0 });
});
