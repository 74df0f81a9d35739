import { setTimeout as idle } from 'node:timers/promises';
import type { Driver } from './driver.js';
import { inPage } from './in-page.js';

const PATIENCE_MS = 30_000;

export type Window = ReturnType<typeof createWindow>;

/** One window of the browser: what the page and its locators are made of. */
export function createWindow(driver: Driver, handle: string) {
  const command = <T>(method: string, path: string, body?: object) =>
    driver.command<T>(handle, method, path, body);
  /** Runs the body of a function in the page. Not by the page's own means: no policy has a say in it. */
  const run = async <T>(body: string, ...args: unknown[]): Promise<T> =>
    JSON.parse(await command('POST', '/execute/sync', { script: inPage(body), args }));
  const act = (source: object) => command('POST', '/actions', { actions: [source] });
  const move = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
  });
  const point = (actions: readonly object[]) => act({ type: 'pointer', id: 'mouse', actions });

  return {
    command,
    run,
    /** Keys are struck one after the other. */
    strike: (strokes: readonly object[]) => act({ type: 'key', id: 'keys', actions: strokes }),
    pointTo: (x: number, y: number) => point([move(x, y)]),
    clickAt: (x: number, y: number) =>
      point([move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }]),
    /** Asks again until the answer is one; what goes wrong while a page changes is asked again, too. */
    async until<T>(
      what: string,
      question: () => Promise<T | undefined | false | null>,
    ): Promise<T> {
      let reason: unknown = '';
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await idle(30)) {
        const answer = await question().catch((error) => {
          reason = error;
        });
        if (answer) return answer;
      }
      throw new Error(`WebKit waited in vain for ${what}. ${reason}`);
    },
  };
}
