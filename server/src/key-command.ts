import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { makeKey } from './http/make-key.js';
import { ROLES, type Role } from './store/shelves/access.js';
import type { Shelves } from './store/store.js';

export const KEY_USAGE = `goodword-server key add --role till|read|act|owner [--label WHOSE] [--database WHERE]
goodword-server key list [--database WHERE]
goodword-server key revoke ID [--database WHERE]

  till    takes codes in the redeem page, and sees no figures
  read    looks at everything in the dashboard
  act     also decides about rewards
  owner   also exports and erases persons, and makes and revokes keys`;

/** What is asked of the keys to the admin API. */
export type KeyCommand = { readonly database: string } & (
  | { readonly act: 'add'; readonly role: Role; readonly label: string }
  | { readonly act: 'list' }
  | { readonly act: 'revoke'; readonly id: string }
);

/** Reads what stands behind `goodword-server key`; throws an error whose message says what to write instead. */
export function readKeyCommand(args: string[], env: NodeJS.ProcessEnv): KeyCommand | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      role: { type: 'string' },
      label: { type: 'string' },
      database: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return 'help';
  const database = values.database ?? env['DATABASE_URL'] ?? 'goodword.db';
  const [act, id] = positionals;
  if (act === 'list') return { act, database };
  if (act === 'revoke' && id !== undefined) return { act, database, id };
  const role = ROLES.find((one) => one === values.role);
  if (act === 'add' && role) return { act, database, role, label: values.label ?? '' };
  throw new Error(KEY_USAGE);
}

/** Does it, and answers the lines to print. A new key is in them once; the store keeps its hash only. */
export async function runKeyCommand(
  command: KeyCommand,
  { keys, audit }: Pick<Shelves, 'keys' | 'audit'>,
  at: number,
): Promise<readonly string[]> {
  const record = (act: string, subject: string, note: string) =>
    audit.append({
      id: randomBytes(12).toString('hex'),
      at,
      key: 'command line',
      act,
      subject,
      note,
    });
  switch (command.act) {
    case 'add': {
      const { role, label } = command;
      const { secret, record: made } = await makeKey(keys, { role, label, at });
      await record('key add', made.id, [role, label].join(' ').trim());
      return [`Key ${made.id} with the role ${role}. It is shown this once:`, secret];
    }
    case 'revoke': {
      const revoked = await keys.revoke(command.id, at);
      if (!revoked) throw new Error(`There is no key ${command.id} that is not revoked.`);
      await record('key revoke', command.id, '');
      return [`Key ${command.id} opens nothing any more, and whoever signed in with it is out.`];
    }
    case 'list': {
      const list = await keys.list();
      const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
      return list.map(({ id, role, label, at: made, revokedAt }) =>
        [id, role.padEnd(5), day(made), revokedAt ? `revoked ${day(revokedAt)}` : '', label]
          .filter((word) => word !== '')
          .join('  '),
      );
    }
  }
}
