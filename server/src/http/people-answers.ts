import { randomUUID } from 'node:crypto';
import { isVisitor, no } from 'goodword/protocol';
import * as v from 'valibot';
import { accountOfCode, accountsOf } from '../ledger/credit-account.js';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { readAddress } from '../mail/keep-address.js';
import type { Sealer } from '../mail/sealer.js';
import { erasePerson } from '../orders/erase-person.js';
import { personIn } from '../orders/person.js';
import type { Names } from '../store/shelves/traces.js';
import type { Store } from '../store/store.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(320));

/** Whom to look for: by exactly one of her names. */
export const personAsked = v.pipe(
  v.object({
    email: v.exactOptional(name),
    customer: v.exactOptional(name),
    visitor: v.exactOptional(v.custom<string>(isVisitor)),
  }),
  v.check((asked) => Object.keys(asked).length === 1),
);

const UNREADABLE = no(
  'bad-request',
  'Name one person by exactly one of email, customer (the id in your shop) or visitor.',
).problem;

function namesOf({ email, customer, visitor }: v.InferOutput<typeof personAsked>): Names {
  return {
    emails: email === undefined ? [] : [hashEmail(email)],
    customers: customer === undefined ? [] : [customer],
    visitors: visitor === undefined ? [] : [hashVisitor(visitor)],
  };
}

/** `GET /v1/people/export?email=|customer=|visitor=`: everything that is known of one person. */
export const getPerson: Answer = async ({ req }, { store, book, sealer }) => {
  const asked = v.safeParse(personAsked, req.query());
  if (!asked.success) return problemResponse(UNREADABLE);
  const programs = await Promise.all(
    book.all().map(async ({ id: program }) => {
      const { names, advocates, facts, orders } = await personIn(
        store,
        program,
        namesOf(asked.output),
      );
      const ids = orders.map(({ id }) => id);
      const own = await Promise.all(
        advocates.map(({ code }) => store.rewards.ofAdvocate(program, code)),
      );
      const subjects = [
        ...names.visitors.map((one) => `visitor:${one}`),
        ...names.emails.map((one) => `email:${one}`),
        ...names.customers.map((one) => `customer:${one}`),
        ...advocates.map(({ code }) => `code:${code.toLowerCase()}`),
      ];
      const ofOrders = await store.rewards.ofOrders(program, ids);
      return {
        ...{ program, names, advocates, facts, orders },
        credit: await Promise.all(
          [...advocates.map(({ code }) => accountOfCode(code)), ...accountsOf(names)].map(
            (account) => store.credit.lines(program, account, 1_000),
          ),
        ),
        mail: await Promise.all(names.emails.map((email) => mailOf(store, sealer, program, email))),
        traits: await store.traits.of(program, subjects),
        invitations: [
          ...(await store.invitations.ofMails(program, names.emails)),
          ...(await store.invitations.ofCodes(
            program,
            advocates.map(({ code }) => code),
          )),
        ],
        rewards: [...ofOrders.filter(({ side }) => side === 'friend'), ...own.flat()],
      };
    }),
  );
  return jsonResponse({ programs });
};

/** What is kept to write to an address, and what was written. */
async function mailOf(
  { mailing }: Store,
  sealer: Sealer | undefined,
  program: string,
  email: string,
) {
  const stoppedAt = await mailing.stoppedAt(email);
  return {
    email,
    ...(sealer && (await readAddress({ mailing }, sealer, program, email))),
    ...(stoppedAt !== undefined && { stoppedAt }),
    sent: await mailing.sentTo(program, email),
  };
}

/** `POST /v1/people/erase`: 200 also where nothing was known. */
export const postErasure: Answer = async ({ req }, { store, book, now }) => {
  const asked = v.safeParse(personAsked, readJson(await req.text()));
  if (!asked.success) return problemResponse(UNREADABLE);
  const names = namesOf(asked.output);
  for (const { id } of book.all()) {
    await erasePerson(store, id, names, { book, now: now(), fresh: randomUUID });
  }
  return jsonResponse({ result: 'ok' });
};

/** What the audit log tells of the person: by which name, and the beginning of its hash; never the name itself. */
export function noteOfPerson(body: string, query: Readonly<Record<string, string>>) {
  const asked = v.safeParse(personAsked, body === '' ? query : readJson(body));
  if (!asked.success) return undefined;
  const [[kind, value] = []] = Object.entries(asked.output);
  return kind && value && `${kind} ${hashEmail(value).slice(0, 12)}`;
}
