import { useComputed } from '@preact/signals';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { shown } from '../loader.js';
import type { Parcel } from '../parcel.js';
import { NO_PARCELS, PARCEL_STATES, parcelWords, recipientWords } from '../parcel-words.js';
import type { Parcels } from '../parcels.js';
import { problemWords } from '../problem-words.js';
import type { Webhooks } from '../webhooks.js';
import { Pick } from './pick.js';
import { Bones } from './skeleton.js';
import { ToldAddresses } from './told-addresses.js';
import { Trouble } from './trouble.js';

export interface MessagesProps {
  parcels: Parcels;
  webhooks: Webhooks;
  format: Format;
  decides: boolean;
  onAgain: (id: string) => void;
}

/** What was told to people and to the shop's own systems, and what could not be. */
export function Messages(props: MessagesProps): JSX.Element {
  const { parcels, webhooks, format, decides, onAgain } = props;
  const state = parcels.list.value;
  const list = shown(state);
  const chosen = parcels.state.value;
  return (
    <main class="numbers messages">
      <header>
        <h1>Messages</h1>
        <p class="soft">
          Mails to people and webhooks to your own systems. What fails is tried again for two days.
        </p>
      </header>
      <ToldAddresses webhooks={webhooks} decides={decides} />
      <Pick
        name="parcels"
        label="Which messages"
        chosen={chosen}
        options={PARCEL_STATES}
        onPick={parcels.choose}
      />
      {state.kind === 'failed' && (
        <Trouble problem={state.problem} onRetry={() => parcels.choose(chosen)} />
      )}
      {state.kind === 'loading' && !list && <Bones rows={4} />}
      {list?.length === 0 && <p class="card quiet soft">{NO_PARCELS[chosen]}</p>}
      {list && list.length > 0 && (
        <ul class="card acts">
          {list.map((parcel) => (
            <Line
              key={parcel.id}
              parcel={parcel}
              work={parcels.work}
              format={format}
              onAgain={decides && chosen === 'dead' ? () => onAgain(parcel.id) : undefined}
            />
          ))}
        </ul>
      )}
    </main>
  );
}

interface LineProps extends Pick<Parcels, 'work'> {
  parcel: Parcel;
  format: Format;
  onAgain: (() => void) | undefined;
}

function Line({ parcel, work, format, onAgain }: LineProps): JSX.Element {
  const mine = useComputed(() => work.value.get(parcel.id)).value;
  const { at, outcome, tries, state, dueAt } = parcel;
  return (
    <li class="act">
      <time class="soft small" dateTime={new Date(at).toISOString()}>
        {format.moment(at)}
      </time>
      <div>
        <p>
          <span class="name">{parcelWords(parcel)}</span>{' '}
          <span class="soft">
            · <bdi>{recipientWords(parcel)}</bdi>
          </span>
        </p>
        {outcome && (
          <p class="soft small">
            <bdi>{outcome}</bdi>
          </p>
        )}
        {mine?.kind === 'failed' && (
          <p class="field-problem small" role="alert">
            {problemWords(mine.problem)}
          </p>
        )}
      </div>
      <p class="soft small">
        {state === 'waiting' && tries > 0
          ? `Next try ${format.moment(dueAt)}`
          : state === 'dead' && (tries === 1 ? '1 try' : `${tries} tries`)}
      </p>
      {onAgain && (
        <button
          type="button"
          class="button"
          aria-disabled={mine?.kind === 'saving'}
          onClick={onAgain}
        >
          {mine?.kind === 'saving' ? 'Sending…' : 'Send again'}
        </button>
      )}
    </li>
  );
}
