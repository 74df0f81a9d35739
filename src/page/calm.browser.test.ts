import { afterEach, expect, it, vi } from 'vitest';
import { whenCalm } from './calm.js';

afterEach(() => {
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname + location.search);
});

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

it('lets a link be followed that was clicked while the page was busy, before it touches the address', async () => {
  const link = document.createElement('a');
  link.href = '#mugs';
  document.body.append(link);
  const ask = window.requestIdleCallback.bind(window);
  vi.spyOn(window, 'requestIdleCallback').mockImplementationOnce((act, options) => {
    const asked = ask(act, options);
    // Longer than anything waits that gives up on idle moments.
    for (const end = performance.now() + 1_500; performance.now() < end; );
    link.click();
    return asked;
  });
  const found = new Promise((calm) => whenCalm(() => calm(location.hash)));
  expect(await found).toBe('#mugs');
  link.remove();
});

it('does nothing any more once it was stopped', async () => {
  const act = vi.fn();
  whenCalm(act)();
  await new Promise((idle) => setTimeout(() => requestIdleCallback(idle), 50));
  expect(act).not.toHaveBeenCalled();
});
