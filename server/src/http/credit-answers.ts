import { no } from 'goodword/protocol';
import * as v from 'valibot';
import { isCurrency } from '../ledger/currency.js';
import { returnCredit, spendCredit } from '../orders/spend-credit.js';
import type { Answer } from './backend.js';
import { fromTheShop } from './from-the-shop.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readJson } from './read-json.js';

const LINES = 100;

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
export const spending = v.object({
  program: word,
  id: word,
  code: word,
  amount: v.object({ amount: minor, currency: v.pipe(v.string(), v.check(isCurrency)) }),
  orderId: v.exactOptional(word),
});
export const returning = v.object({
  program: word,
  id: word,
  spend: word,
  amount: v.exactOptional(minor),
});

const NO_SPENDING = no(
  'bad-request',
  'Send { "program", "id", "code", "amount": { "amount", "currency" }, "orderId"? } as JSON, in minor units.',
).problem;
const NO_RETURN = no(
  'bad-request',
  'Send { "program", "id", "spend", "amount"? } as JSON, in minor units.',
).problem;
const UNKNOWN_CODE = no('unknown-code', 'Nobody owns this code.').problem;

const json = (body: unknown) => Response.json(body, { headers: { 'cache-control': 'no-store' } });

/** `POST /v1/credit/spend`: once for each id. */
export const postSpending: Answer = fromTheShop(async (text, { store, book, now }) => {
  const wanted = v.safeParse(spending, readJson(text));
  if (!wanted.success) return problemResponse(NO_SPENDING);
  const { program, code } = wanted.output;
  if (!book.current(program)) return problemResponse(UNKNOWN_PROGRAM);
  const [owner] = await store.advocates.ofCodes(program, [code]);
  if (!owner) return problemResponse(UNKNOWN_CODE);
  const booked = await spendCredit(store, wanted.output, now());
  return booked.ok ? json({ ...booked.value, code: owner.code }) : problemResponse(booked.problem);
});

/** `POST /v1/credit/return`: once for each id. */
export const postReturn: Answer = fromTheShop(async (text, { store, book, now }) => {
  const wanted = v.safeParse(returning, readJson(text));
  if (!wanted.success) return problemResponse(NO_RETURN);
  if (!book.current(wanted.output.program)) return problemResponse(UNKNOWN_PROGRAM);
  const booked = await returnCredit(store, wanted.output, now());
  return booked.ok ? json(booked.value) : problemResponse(booked.problem);
});

/** `GET /v1/credit?program=&code=`: what an advocate has, and how it came about. */
export const getCredit: Answer = async ({ req }, { store, book }) => {
  const program = book.current(req.query('program') ?? '');
  if (!program) return problemResponse(UNKNOWN_PROGRAM);
  const [owner] = await store.advocates.ofCodes(program.id, [req.query('code') ?? '']);
  if (!owner) return problemResponse(UNKNOWN_CODE);
  const entries = await store.credit.ofAdvocate(program.id, owner.code, LINES);
  return json({
    code: owner.code,
    balances: await store.credit.balances(program.id, owner.code),
    entries: entries.map(({ program: _, code: __, ...entry }) => entry),
  });
};
