import { afterEach, expect, it, vi } from 'vitest';
import { whenCalm } from './calm.js';

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

it('waits until the shop’s router has finished, whose navigation it would abort', async () => {
  const drawn: string[] = [];
  let finish = () => {};
  navigation.addEventListener(
    'navigate',
    (event) =>
      event.intercept({
        handler: () =>
          new Promise<void>((resolve) => {
            finish = resolve;
          }),
      }),
    { once: true },
  );
  const { finished } = navigation.navigate('#mugs');
  finished?.then(
    () => drawn.push('mugs'),
    () => drawn.push('aborted'),
  );
  await vi.waitFor(() => expect(navigation.transition).not.toBeNull());
  whenCalm(() => {
    drawn.push('calm');
    history.replaceState(history.state, '', location.href);
  });
  await new Promise((idle) => requestIdleCallback(idle));
  await new Promise((idle) => setTimeout(() => requestIdleCallback(idle), 50));
  expect(drawn).toEqual([]);
  finish();
  await vi.waitFor(() => expect(drawn).toEqual(['mugs', 'calm']));
});

it('does nothing any more once it was stopped', async () => {
  const act = vi.fn();
  whenCalm(act)();
  await new Promise((idle) => setTimeout(() => requestIdleCallback(idle), 50));
  expect(act).not.toHaveBeenCalled();
});
