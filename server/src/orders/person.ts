import type { Entry } from '../store/shelves/ledger.js';
import type { Names, Records } from '../store/shelves/traces.js';
import type { Shelves } from '../store/store.js';

/** Everything that is known of one person in a program, and under which names. */
export interface Known extends Records {
  readonly names: Names;
}

interface Told {
  readonly id?: string;
  readonly email?: string;
}

/**
 * Finds a person by any of her names. From an e-mail address or a customer id it goes on to the browsers that used it, and
 * takes of those only what does not name somebody else: a family may share one. From a browser it goes nowhere.
 */
export async function personIn(store: Shelves, program: string, asked: Names): Promise<Known> {
  const byBrowser = asked.visitors.length > 0;
  let names = asked;
  for (;;) {
    const known = ofPerson(await store.traces.records(program, names), names);
    const more = byBrowser ? names : widened(names, known);
    if (size(more) === size(names)) return { ...known, names };
    names = more;
  }
}

function ofPerson({ advocates, facts, orders }: Records, names: Names): Records {
  return {
    advocates: advocates.filter((one) => isHers(names, one.visitor, told(one.customer, one.email))),
    facts: facts.filter((fact) => isHers(names, fact.visitor, toldBy(fact))),
    orders: orders.filter((one) => isHers(names, one.visitor, told(one.customer, one.email))),
  };
}

function isHers({ visitors, emails, customers }: Names, visitor: string | undefined, who: Told) {
  const named = emails.includes(who.email ?? '') || customers.includes(who.id ?? '');
  const nobody = who.email === undefined && who.id === undefined;
  const byName = emails.length + customers.length > 0;
  return named || (visitors.includes(visitor ?? '') && (nobody || !byName));
}

function widened(names: Names, { advocates, facts, orders }: Records): Names {
  const who = [
    ...facts.map(toldBy),
    ...[...advocates, ...orders].map((one) => told(one.customer, one.email)),
  ];
  const once = (values: readonly (string | undefined)[]) =>
    [...new Set(values)].flatMap((value) => value ?? []);
  return {
    visitors: once([
      ...names.visitors,
      ...[...advocates, ...facts, ...orders].map(({ visitor }) => visitor),
    ]),
    emails: once([...names.emails, ...who.map(({ email }) => email)]),
    customers: once([...names.customers, ...who.map(({ id }) => id)]),
  };
}

const size = ({ visitors, emails, customers }: Names) =>
  visitors.length + emails.length + customers.length;

const told = (id: string | undefined, email: string | undefined): Told => ({
  ...(id !== undefined && { id }),
  ...(email !== undefined && { email }),
});

/** Whom a fact names: its customer, or the one of its order. A sign-up's subject is the customer's id. */
export function toldBy({ type, body }: Pick<Entry, 'type' | 'body'>): Told {
  const said = (body ?? {}) as {
    customer?: Told | string;
    email?: string;
    subject?: string;
    order?: { customer?: Told };
  };
  const customer = said.customer ?? said.order?.customer;
  if (typeof customer === 'string') return told(customer, said.email);
  return told(customer?.id ?? (type === 'signup' ? said.subject : undefined), customer?.email);
}
