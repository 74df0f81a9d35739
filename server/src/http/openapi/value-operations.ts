import { returning, spending } from '../credit-answers.js';
import { wantedCoupons } from '../pool-answers.js';
import { redemption } from '../redeem-answers.js';
import {
  inPath,
  listOf,
  maybe,
  type Operation,
  object,
  program,
  read,
  whole,
} from './operation.js';

/** Coupons and credit: what rewards are handed over as. */
export const VALUE_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/admin/pools', operationId: 'listPools', by: 'admin' },
    summary: 'Coupon pools, and how many are left.',
    parameters: [program],
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'post', path: '/v1/admin/pools/{pool}', operationId: 'fillPool', by: 'admin' },
    summary: 'Puts coupons into a pool: a list, or lines of text. Role act.',
    parameters: [inPath('pool'), program],
    body: {},
    answers: { 200: object({ added: whole, known: whole }) },
  },
  {
    method: 'post',
    path: '/v1/admin/pools/{pool}/generate',
    operationId: 'generateCoupons',
    by: 'admin',
    summary: 'Makes coupons by a pattern. Role act.',
    parameters: [inPath('pool'), program],
    body: read(wantedCoupons),
    answers: { 200: object({ added: whole, coupons: listOf({ type: 'object' }) }) },
  },
  {
    ...{ method: 'post', path: '/v1/credit/spend', operationId: 'spendCredit', by: 'shop' },
    summary: 'Takes credit for an order, once for each id.',
    body: read(spending),
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'post', path: '/v1/credit/return', operationId: 'returnCredit', by: 'shop' },
    summary: 'Gives credit back that was spent.',
    body: read(returning),
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'get', path: '/v1/credit', operationId: 'getCredit', by: 'admin' },
    summary: 'A balance and its latest lines: of exactly one owner.',
    parameters: [program, maybe('code'), maybe('customer'), maybe('email')],
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'get', path: '/v1/redeem/{code}', operationId: 'getInvited', by: 'admin' },
    summary: 'What a friend with this code gets at the till. Role till.',
    parameters: [inPath('code'), program],
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'post', path: '/v1/redeem', operationId: 'redeem', by: 'admin' },
    summary: 'An order at the till with a friend’s code. Role till.',
    body: read(redemption),
    answers: { 200: { type: 'object' } },
  },
  {
    ...{ method: 'get', path: '/redeem', operationId: 'getRedeemPage', by: 'anyone' },
    summary: 'The page of the till.',
    answers: { 200: 'text/html' },
  },
  {
    ...{ method: 'get', path: '/redeem/redeem.js', operationId: 'getRedeemScript', by: 'anyone' },
    summary: 'Its script.',
    answers: { 200: 'text/javascript' },
  },
];
