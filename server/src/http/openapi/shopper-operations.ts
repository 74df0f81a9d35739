import { registration } from '../advocate-answers.js';
import { cookieBody } from '../cookie-answers.js';
import { askedHandOver, redeeming } from '../hand-over-answers.js';
import {
  asked,
  inPath,
  listOf,
  maybe,
  type Operation,
  object,
  program,
  read,
  ref,
  text,
  whole,
} from './operation.js';

/** What browsers ask. */
export const SHOPPER_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/goodword.js', operationId: 'getScript', by: 'anyone' },
    summary: 'The script tag.',
    answers: { 200: 'text/javascript', 304: null },
  },
  {
    ...{ method: 'get', path: '/parts/{part}', operationId: 'getPart', by: 'anyone' },
    summary: 'What the script brings in later.',
    parameters: [inPath('part')],
    answers: { 200: 'text/javascript', 304: null },
  },
  {
    ...{ method: 'get', path: '/v1/programs/{id}', operationId: 'getProgram', by: 'anyone' },
    summary: 'The program: offers, rules, look, words.',
    parameters: [
      inPath('id'),
      { name: 'if-none-match', in: 'header', required: false, schema: text },
    ],
    answers: { 200: ref('Program'), 304: null },
  },
  {
    ...{ method: 'get', path: '/v1/codes/{code}', operationId: 'getInvitation', by: 'anyone' },
    summary: 'The invitation behind a code; for=coupon asks whether it may be used for an order.',
    parameters: [inPath('code'), program, maybe('for')],
    answers: { 200: ref('Invitation') },
  },
  {
    ...{ method: 'post', path: '/v1/advocates', operationId: 'register', by: 'anyone' },
    summary: 'The advocate of this browser; the same again when asked again.',
    body: read(registration),
    answers: { 200: ref('Advocate') },
  },
  {
    ...{ method: 'post', path: '/v1/events', operationId: 'report', by: 'anyone' },
    summary: 'Takes up to 50 events and answers each of them.',
    body: object({ events: { type: 'array', maxItems: 50, items: { type: 'object' } } }),
    answers: { 200: object({ answers: listOf(ref('Answer')) }) },
  },
  {
    ...{ method: 'post', path: '/v1/claims', operationId: 'claim', by: 'anyone' },
    summary: 'After the order, its buyer says who sent her.',
    body: object(
      { program: text, visitor: text, orderId: text, code: text, customerToken: text },
      'customerToken',
    ),
    answers: { 200: ref('Claimed') },
  },
  {
    ...{ method: 'post', path: '/v1/invitations', operationId: 'inviteByMail', by: 'anyone' },
    summary: 'An advocate writes to somebody; of the address a hash is told.',
    body: object(
      { program: text, visitor: text, emailHash: text, customerToken: text },
      'customerToken',
    ),
    answers: { 204: null },
  },
  {
    ...{ method: 'get', path: '/v1/me', operationId: 'getStanding', by: 'visitor' },
    summary:
      'Own visits, orders, friends and rewards, with their reasons; both in pages, newest first.',
    parameters: [program, maybe('before')],
    answers: { 200: ref('Standing') },
  },
  {
    ...{ method: 'delete', path: '/v1/me', operationId: 'forgetMe', by: 'visitor' },
    summary: 'Nobody knows any more whose browser this was.',
    parameters: [program],
    answers: { 204: null },
  },
  {
    ...{ method: 'get', path: '/mail/stop', operationId: 'askToStopMail', by: 'anyone' },
    summary: 'The page behind the link at the foot of a mail. Changes nothing.',
    parameters: [asked('to'), maybe('lang')],
    answers: { 200: 'text/html', 400: 'text/html' },
  },
  {
    ...{ method: 'post', path: '/mail/stop', operationId: 'stopMail', by: 'anyone' },
    summary: 'Stops the mails of one person, also as RFC 8058 has it; act=resume takes it back.',
    parameters: [asked('to'), maybe('lang')],
    answers: { 200: 'text/html', 400: 'text/html' },
  },
  {
    ...{ method: 'get', path: '/mail/confirm', operationId: 'askToConfirmMail', by: 'anyone' },
    summary: 'The page behind the link that asks whose a typed address is. Changes nothing.',
    parameters: [asked('to'), maybe('lang')],
    answers: { 200: 'text/html', 400: 'text/html' },
  },
  {
    ...{ method: 'post', path: '/mail/confirm', operationId: 'confirmMail', by: 'anyone' },
    summary: 'Its owner says that it is hers: from now on she is written to.',
    parameters: [asked('to'), maybe('lang')],
    answers: { 200: 'text/html', 400: 'text/html' },
  },
  {
    ...{ method: 'post', path: '/v1/cookie', operationId: 'setCookie', by: 'anyone' },
    summary: 'Sets the cookie of the browser, for pages of the same origin.',
    body: read(cookieBody),
    answers: { 204: null },
  },
  {
    ...{ method: 'post', path: '/v1/hand-over', operationId: 'handOver', by: 'anyone' },
    summary: 'A token for another domain of the shop.',
    body: read(askedHandOver),
    answers: { 200: object({ token: text, expiresInMs: whole }) },
  },
  {
    ...{
      method: 'post',
      path: '/v1/hand-over/redeem',
      operationId: 'redeemHandOver',
      by: 'anyone',
    },
    summary: 'What was handed over, once.',
    body: read(redeeming),
    answers: { 200: object({ remembered: text, from: text }) },
  },
];
