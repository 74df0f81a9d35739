import { useComputed, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { AdminKey } from '../admin-key.js';
import type { Format } from '../format.js';
import { keyDates, roleName } from '../key-words.js';
import type { Keys } from '../keys.js';
import { problemWords } from '../problem-words.js';
import { Sure } from './sure.js';

export interface KeyRowProps extends Pick<Keys, 'work'> {
  admin: AdminKey;
  /** Whether it opened the dashboard. */
  own: boolean;
  format: Format;
  /** Left out where it is revoked already. */
  onRevoke?: () => void;
}

/** One key; a second word before it is revoked. */
export function KeyRow({ admin, own, work, format, onRevoke }: KeyRowProps): JSX.Element {
  const meant = useSignal(false);
  const mine = useComputed(() => work.value.get(admin.id)).value;
  const name = admin.label || 'Without a name';
  return (
    <li class="key-row">
      <div class="key-who">
        <p>
          <bdi class="name">{name}</bdi> <span class="chip done">{roleName(admin.role)}</span>
          {own && <span class="chip good">Yours</span>}
        </p>
        <p class="soft small">
          {keyDates(admin, format)} · <span class="code">{admin.id}</span>
        </p>
      </div>
      {onRevoke && !meant.value && (
        <button
          type="button"
          class="button dire"
          onClick={() => {
            meant.value = true;
          }}
        >
          Revoke<span class="unseen"> the key of {name}</span>
        </button>
      )}
      {onRevoke && meant.value && (
        <Sure
          label={`Revoke the key of ${name}?`}
          act={own ? 'Revoke my own key' : 'Revoke it'}
          doing="Revoking…"
          busy={mine?.kind === 'saving'}
          onAct={onRevoke}
          keep="Keep it"
          onKeep={() => {
            meant.value = false;
          }}
        >
          <p>
            {own
              ? 'You are signed in with this very key: you are out at once, and so is everybody who has it.'
              : 'It opens nothing any more, and whoever signed in with it is out at once.'}
          </p>
          <p class="field-problem" role="alert">
            {mine?.kind === 'failed' && problemWords(mine.problem)}
          </p>
        </Sure>
      )}
    </li>
  );
}
