// `npm run playground`: every view of the widget side by side, with the last build. `-- --port 4700 --presets rothys,tiered`
import { parseArgs } from 'node:util';
import { build, installDependencies, say } from './set-up.mjs';

installDependencies();
await build();
const { values } = parseArgs({
  options: { port: { type: 'string', default: '4700' }, presets: { type: 'string' } },
});
const { startPlayground } = await import('../examples/playground/playground.mjs');
say('Playing the people of every preset');
const playground = await startPlayground({
  port: Number(values.port),
  ...(values.presets && { presets: values.presets.split(',') }),
});
console.log(`\n  ${playground.url}\n\n  Ctrl+C stops it.`);
process.once('SIGINT', () => playground.close().then(() => process.exit(0)));
