import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A screen that nobody sees, large enough for every window of the tests. */
export async function openDisplay() {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const close = () => void screen.kill();
  process.once('exit', close);
  const [number] = await once(screen.stdout, 'data');
  return {
    name: `:${String(number).trim()}`,
    close() {
      process.off('exit', close);
      close();
    },
  };
}
