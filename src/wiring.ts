import type { Goodword } from './api.js';
import { complete } from './delivery/backend.js';
import { openOutbox } from './delivery/outbox.js';
import { openShelf } from './delivery/shelf.js';
import { followLanding } from './landing.js';
import { createListeners } from './listeners.js';
import { followMarkup } from './markup.js';
import { once } from './once.js';
import type { Settings } from './options.js';
import type { Parts } from './parts.js';
import { type Customer, parseOrder } from './protocol/order.js';
import { no, ok } from './protocol/result.js';
import { isRecord, shortText } from './protocol/shape.js';
import { createReporting } from './reporting.js';
import { createSharing } from './sharing.js';
import { whenActivated } from './tracking/activation.js';
import { askFirstTime } from './tracking/asked.js';
import { type Consent, createValve, startingConsent } from './tracking/consent.js';
import { openMemory } from './tracking/memory.js';

// Script tag and npm, or two script tags, on one page: the first one stays. A registered symbol is the only
// name that two copies of this file share.
const LIVE = Symbol.for('goodword');
type Page = Window & { [LIVE]?: Goodword | undefined };

/**
 * Lays the track on this page: landing -> consent -> memory -> event -> outbox -> backend, and program -> popup
 * -> share. A second call answers what the first one made.
 */
export function wire(settings: Settings, parts: Parts): Goodword {
  const page: Page = window;
  if (page[LIVE]) {
    console.warn('goodword: it runs on this page already; the second start changes nothing.');
    return page[LIVE];
  }

  const { on, tell, clear } = createListeners();
  const memory = openMemory(location, settings.cookieDomain);
  const shelf = openShelf(() => localStorage);
  const outbox = openOutbox(shelf, settings.programId);
  let customer: Customer | undefined;

  const valve = createValve('pending', () => {
    memory.erase();
    for (const key of shelf.keys()) if (key.startsWith('gw.')) shelf.remove(key);
  });
  const backend = once(async () =>
    ok(
      settings.transport
        ? complete(settings.transport)
        : (await parts.delivery()).backendAt(settings.endpoint),
    ),
  );
  const reporting = createReporting({
    program: settings.programId,
    valve,
    memory,
    outbox,
    backend,
    createCourier: async (options) => (await parts.delivery()).createCourier(options),
    answered: (answer) => tell('answered', answer),
  });
  const sharing = createSharing({
    settings,
    parts,
    valve,
    reporting,
    backend,
    tell,
    customer: () => customer,
  });

  followLanding({
    settings,
    valve,
    memory,
    reporting,
    backend,
    invited(invitation) {
      tell('invited', invitation);
      markup.fill();
      sharing.welcome(invitation);
    },
  });

  const purchase: Goodword['purchase'] = (input) => {
    const order = parseOrder(input);
    if (!order.ok) {
      reporting.note(order.problem);
      return Promise.resolve(order);
    }
    const { id } = order.value;
    customer = order.value.customer ?? customer;
    const answer = reporting.report({ type: 'purchase', order: order.value });
    valve.pass(() => {
      if (settings.askAfterPurchase && askFirstTime(shelf, id)) void sharing.open('purchase');
    });
    return answer;
  };

  const join =
    (type: 'lead' | 'signup'): Goodword['lead'] =>
    (input) => {
      const subject = isRecord(input) ? shortText(input.subject, 200) : undefined;
      if (!subject) {
        const refused = no('bad-event', `Give ${type} a subject: the id of the form or account.`);
        reporting.note(refused.problem);
        return Promise.resolve(refused);
      }
      customer = input.customer ?? customer;
      return reporting.report({ ...input, type, subject });
    };

  const markup = followMarkup({
    declared: (order) =>
      order.ok ? purchase(order.value as never) : reporting.note(order.problem),
    open: (opener) => sharing.open('button', opener),
    prepare: sharing.prepare,
    code: () => {
      const known = memory.read().touches.filter((touch) => touch.known);
      return known[known.length - 1]?.code;
    },
  });

  // Until the page is really shown, the valve is shut, whatever the shopper decided.
  let wanted: Consent = startingConsent(
    settings.consent,
    (navigator as Navigator & { globalPrivacyControl?: boolean }).globalPrivacyControl === true,
  );
  let apply = () => {};
  whenActivated(document, () => {
    apply = () => valve.set(wanted);
    apply();
    reporting.flush();
  });

  const goodword: Goodword = {
    purchase,
    lead: join('lead'),
    signup: join('signup'),
    open: ({ opener } = {}) => sharing.open('api', opener),
    close: sharing.close,
    on,
    status() {
      const { visitor, touches } = memory.read();
      return {
        consent: valve.state(),
        visitor: visitor !== undefined,
        cookie: memory.keeping(),
        touches,
        ...reporting.status(),
      };
    },
    consent(state) {
      wanted = state;
      apply();
    },
    destroy() {
      apply = () => {};
      markup.stop();
      sharing.destroy();
      reporting.stop();
      clear();
      if (page[LIVE] === goodword) delete page[LIVE];
    },
  };
  page[LIVE] = goodword;
  return goodword;
}
