import type { JSX } from 'preact';
import type { Format } from '../format.js';
import type { Keys as AdminKeys } from '../keys.js';
import { shown } from '../loader.js';
import { KeyForm } from './key-form.js';
import { KeyRow } from './key-row.js';
import { MadeKeyCard } from './made-key.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface KeysProps {
  keys: AdminKeys;
  /** Id of the key that opened the dashboard. */
  own: string;
  format: Format;
}

/** Who has a key, and what it lets her do. */
export function Keys({ keys, own, format }: KeysProps): JSX.Element {
  const state = keys.list.value;
  const list = shown(state);
  const making = keys.making.value;
  const revoked = list?.filter(({ revokedAt }) => revokedAt !== undefined) ?? [];
  return (
    <main class="numbers admin-keys">
      <header>
        <h1>Keys</h1>
        <p class="soft">
          Give everybody who works here a key of her own: Activity then says who did what, and you
          can take it back without changing the others.
        </p>
      </header>
      <div class="admin-keys-body">
        {making.kind === 'made' ? (
          <MadeKeyCard made={making.made} onDone={keys.dismiss} />
        ) : (
          <KeyForm making={making} onMake={keys.make} />
        )}
        <section class="key-lists" aria-label="Keys that were made">
          {state.kind === 'failed' && <Trouble problem={state.problem} onRetry={keys.load} />}
          {state.kind === 'loading' && !list && <Bones rows={4} />}
          {list && (
            <ul class="card">
              <li class="key-row">
                <div class="key-who">
                  <p>
                    <span class="name">The first key</span> <span class="chip done">Owner</span>
                    {own === 'owner' && <span class="chip good">Yours</span>}
                  </p>
                  <p class="soft small">
                    Stands in the set-up of the backend (<code>adminKey</code>), and is changed
                    there.
                  </p>
                </div>
              </li>
              {list
                .filter(({ revokedAt }) => revokedAt === undefined)
                .map((key) => (
                  <KeyRow
                    key={key.id}
                    admin={key}
                    own={key.id === own}
                    work={keys.work}
                    format={format}
                    onRevoke={() => keys.revoke(key.id, key.id === own)}
                  />
                ))}
            </ul>
          )}
          {revoked.length > 0 && (
            <details class="card revoked-keys">
              <summary>Revoked ({format.count(revoked.length)})</summary>
              <ul>
                {revoked.map((key) => (
                  <KeyRow key={key.id} admin={key} own={false} work={keys.work} format={format} />
                ))}
              </ul>
            </details>
          )}
        </section>
      </div>
    </main>
  );
}
