import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { shown } from '../loader.js';
import { parcelWords } from '../parcel-words.js';
import { problemWords } from '../problem-words.js';
import type { ToldAddress } from '../told-address.js';
import type { Webhooks } from '../webhooks.js';

export interface ToldAddressesProps {
  webhooks: Webhooks;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
}

/** Which addresses of the shop are told what happens, and whether messages arrive there. */
export function ToldAddresses({ webhooks, decides }: ToldAddressesProps): JSX.Element | null {
  const list = shown(webhooks.list.value);
  const testing = webhooks.testing.value;
  const id = useId();
  if (!list) return null;
  return (
    <section class="card told" aria-labelledby={id}>
      <div class="told-head">
        <h2 id={id}>Your own systems</h2>
        {decides && list.length > 0 && (
          <button
            type="button"
            class="button"
            aria-disabled={testing.kind === 'sending'}
            onClick={webhooks.test}
          >
            {testing.kind === 'sending' ? 'Sending…' : 'Send a test'}
          </button>
        )}
      </div>
      {list.length === 0 ? (
        <p class="soft">
          None is told what happens. Name an address where the backend is started:{' '}
          <code>webhooks</code>, or <code>GOODWORD_LISTENER_URL</code>.
        </p>
      ) : (
        <ul>
          {list.map((address) => (
            <li key={address.url}>
              <bdi class="code">{placeOf(address)}</bdi>
              <span class="soft small">{eventsOf(address)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="soft" role="status">
        {testing.kind === 'sent' &&
          `A test is on its way to ${testing.addresses === 1 ? 'this address' : 'these addresses'}. Refresh to see what came of it: it goes from Waiting to Done.`}
      </p>
      <p class="field-problem" role="alert">
        {testing.kind === 'failed' && problemWords(testing.problem)}
      </p>
    </section>
  );
}

// What stands behind a question mark may be a secret.
const placeOf = ({ url }: ToldAddress): string =>
  URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : url;

const eventsOf = ({ events }: ToldAddress): string =>
  events ? events.map((type) => parcelWords({ type })).join(' · ') : 'Everything';
