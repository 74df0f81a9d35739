import { DatabaseSync } from '@photostructure/sqlite';
import { openBackendProcess } from '../backend-process.js';
import { carry } from '../carry.js';
import type { Answered } from '../fault.js';
import type { Count, Intake, Tracker } from '../tracker.js';

const KINDS = [
  (id: string) => `goodword('purchase', { id: '${id}', total: '42.00', currency: 'USD' })`,
  (id: string) => `goodword('lead', { subject: '${id}' })`,
  (id: string) => `goodword('signup', { subject: '${id}' })`,
];

export const goodword: Tracker = {
  name: 'Goodword',
  tags: `<script src="/goodword.js" data-endpoint="/goodword" data-program="default" data-consent="granted"
    data-ask-after-purchase="false"></script>`,
  files: { '/goodword.js': 'dist/goodword.js' },
  isIntake: (pathname) => pathname.startsWith('/goodword/'),
  ready: 'window.goodword && !goodword.q',
  call: (id, nth) => KINDS[nth % KINDS.length]?.(id) ?? '',
  tells: true,
  openIntake,
};

/** The reference backend, as it is built and shipped, in a process of its own. */
async function openIntake(): Promise<Intake> {
  const backend = await openBackendProcess();
  const told = { ok: new Map<string, number>(), duplicate: new Map<string, number>() };

  function listen({ status, body }: Answered) {
    if (status !== 200) return;
    const { answers = [] } = JSON.parse(String(body));
    for (const { id, result } of answers) {
      const heard = told[result as keyof typeof told];
      heard?.set(shortId(id), (heard.get(shortId(id)) ?? 0) + 1);
    }
  }
  return {
    async forward(call) {
      const answered = await carry(backend.port, call);
      if (call.url.endsWith('/v1/events')) listen(answered);
      return answered;
    },
    /** What stands in the database; and an id to which the backend said `ok` twice was counted twice, whatever stands there. */
    counted() {
      const database = new DatabaseSync(backend.database, { readOnly: true });
      const rows = database.prepare('select id, count(*) as rows from events group by id').all();
      const orders = database.prepare('select id, count(*) as rows from orders group by id').all();
      database.close();
      const ordered = new Map(orders.map(({ id, rows }) => [String(id), Number(rows)]));
      return new Map(
        rows.map(({ id, rows }): [string, Count] => {
          const short = shortId(String(id));
          const ok = told.ok.get(short) ?? 0;
          const times = Math.max(Number(rows), ok, ordered.get(short) ?? 0);
          return [short, { times, again: told.duplicate.get(short) ?? 0 }];
        }),
      );
    },
    kill: backend.kill,
    start: backend.start,
    close: backend.close,
  };
}

/** `purchase:default:7-1` -> `7-1`; so is what is stored of it, which says after a `#` which browser told. */
const shortId = (id: string) => id.replace(/^.*:|#.*$/g, '');
