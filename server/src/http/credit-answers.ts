import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { isCurrency } from '../ledger/currency.js';
import { type Booked, returnCredit, spendCredit } from '../orders/spend-credit.js';
import type { Answer } from './backend.js';
import { creditOwner, namesOneOwner, ownedAccount, shownOwner } from './credit-owner.js';
import { fromTheShop } from './from-the-shop.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const LINES = 100;

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const spending = v.pipe(
  v.object({
    ...{ program: word, id: word },
    ...creditOwner,
    amount: v.object({ amount: minor, currency: v.pipe(v.string(), v.check(isCurrency)) }),
    orderId: v.exactOptional(word),
  }),
  v.check((wanted) => namesOneOwner(wanted)),
);
export const returning = v.object({
  program: word,
  id: word,
  spend: word,
  amount: v.exactOptional(minor),
});

const NO_SPENDING = no(
  'bad-request',
  'Send { "program", "id", "code" or "customer" or "email", "amount": { "amount", "currency" }, "orderId"? } as JSON, in minor units.',
).problem;
const NO_RETURN = no(
  'bad-request',
  'Send { "program", "id", "spend", "amount"? } as JSON, in minor units.',
).problem;
const NO_OWNER = no(
  'bad-request',
  'Name one owner: by code, by customer (the id in your shop) or by email.',
).problem;

const shown = ({ account: _, ...booked }: Booked, owner: object) =>
  jsonResponse({ ...booked, ...owner });

/** `POST /v1/credit/spend`: once for each id. */
export const postSpending: Answer = fromTheShop(async (text, { store, book, now }) => {
  const wanted = v.safeParse(spending, readJson(text));
  if (!wanted.success) return problemResponse(NO_SPENDING);
  const { program, id, amount, orderId } = wanted.output;
  if (!book.current(program)) return problemResponse(UNKNOWN_PROGRAM);
  const owned = await ownedAccount(store, program, wanted.output);
  if (!owned.ok) return problemResponse(owned.problem);
  const { account } = owned.value;
  const about = orderId === undefined ? {} : { orderId };
  const booked = await spendCredit(store, { program, id, account, amount, ...about }, now());
  return booked.ok ? shown(booked.value, owned.value.shown) : problemResponse(booked.problem);
});

/** `POST /v1/credit/return`: once for each id. */
export const postReturn: Answer = fromTheShop(async (text, { store, book, now }) => {
  const wanted = v.safeParse(returning, readJson(text));
  if (!wanted.success) return problemResponse(NO_RETURN);
  if (!book.current(wanted.output.program)) return problemResponse(UNKNOWN_PROGRAM);
  const booked = await returnCredit(store, wanted.output, now());
  if (!booked.ok) return problemResponse(booked.problem);
  return shown(booked.value, shownOwner(booked.value.account));
});

const asked = v.pipe(v.object(creditOwner), v.check(namesOneOwner));

/** `GET /v1/credit?program=&code=|customer=|email=`: what somebody has, and how it came about. */
export const getCredit: Answer = async ({ req }, { store, book }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const owner = v.safeParse(asked, req.query());
  if (!owner.success) return problemResponse(NO_OWNER);
  const owned = await ownedAccount(store, program.id, owner.output);
  if (!owned.ok) return problemResponse(owned.problem);
  const { account } = owned.value;
  const entries = await store.credit.lines(program.id, account, LINES);
  return jsonResponse({
    ...owned.value.shown,
    balances: await store.credit.balances(program.id, account),
    entries: entries.map(({ program: _, account: __, ...entry }) => entry),
  });
};
