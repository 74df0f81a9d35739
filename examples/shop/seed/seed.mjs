// @ts-check
// Seeds any running backend:
//   node examples/shop/seed/seed.mjs --endpoint http://localhost:4600/goodword --secret whsec_… --people 300
import { parseArgs } from 'node:util';
import { playCrowd } from './play.mjs';
import { progressBar } from './progress.mjs';

const { values } = parseArgs({
  options: {
    endpoint: { type: 'string', default: 'http://localhost:4600/goodword' },
    secret: { type: 'string' },
    people: { type: 'string', default: '300' },
    start: { type: 'string', default: '7' },
  },
});

if (!values.secret) {
  console.error('Give the secret of the order webhooks: --secret whsec_…');
  process.exit(1);
}
const counts = await playCrowd({
  endpoint: values.endpoint,
  webhookSecret: values.secret,
  people: Number(values.people),
  start: Number(values.start),
  onProgress: progressBar(process.stdout),
});
for (const [what, times] of Object.entries(counts))
  console.log(`  ${String(times).padStart(6)}  ${what}`);
