import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { shown } from '../loader.js';
import { parcelWords } from '../parcel-words.js';
import { problemWords } from '../problem-words.js';
import { isKnown, type TestResult } from '../test-results.js';
import type { ToldAddress } from '../told-address.js';
import type { Testing, Webhooks } from '../webhooks.js';
import { Chip } from './chip.js';

export interface ToldAddressesProps {
  webhooks: Webhooks;
  /** Whether the key that opened the dashboard decides. */
  decides: boolean;
}

/** Which addresses of the shop are told what happens, and whether messages arrive there. */
export function ToldAddresses({ webhooks, decides }: ToldAddressesProps): JSX.Element | null {
  const list = shown(webhooks.list.value);
  const testing = webhooks.testing.value;
  const results = testing.kind === 'sent' ? testing.results : [];
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
              <div>
                <bdi class="code">{placeOf(address)}</bdi>
                <span class="soft small">{eventsOf(address)}</span>
              </div>
              <CameOf result={results.find(({ url }) => url === address.url)} />
            </li>
          ))}
        </ul>
      )}
      <p class="soft" role="status">
        {testing.kind === 'sent' && sentence(testing)}
      </p>
      <p class="field-problem" role="alert">
        {testing.kind === 'failed' && problemWords(testing.problem)}
      </p>
    </section>
  );
}

/** What came of the test at one address, once something did. */
function CameOf({ result }: { result: TestResult | undefined }): JSX.Element | null {
  if (!result || result.came === 'waiting') return null;
  return result.came === 'arrived' ? (
    <Chip tone="good">Arrived</Chip>
  ) : (
    <span>
      <Chip tone="bad">{result.came === 'failed' ? 'Failed' : 'Given up'}</Chip>{' '}
      <bdi class="soft small">{result.outcome}</bdi>
    </span>
  );
}

function sentence({ addresses, results }: Testing & { kind: 'sent' }): string {
  const one = addresses === 1;
  if (!isKnown(results, addresses)) {
    return `A test is on its way to ${one ? 'this address' : 'these addresses'}.`;
  }
  const failed = results.filter(({ came }) => came !== 'arrived').length;
  if (failed === 0) return one ? 'The test arrived.' : 'The test arrived everywhere.';
  const where = one ? '' : ` at ${failed} of ${addresses} addresses`;
  const isTriedAgain = results.some(({ came }) => came === 'failed');
  return `The test failed${where}.${isTriedAgain ? ' It is tried again for two days.' : ''}`;
}

// What stands behind a question mark may be a secret.
const placeOf = ({ url }: ToldAddress): string =>
  URL.canParse(url) ? `${new URL(url).host}${new URL(url).pathname}` : url;

const eventsOf = ({ events }: ToldAddress): string =>
  events ? events.map((type) => parcelWords({ type })).join(' · ') : 'Everything';
