import { askedConfirmation } from '../confirmation-answers.js';
import { askedLink, redeemingLink } from '../me-link-answers.js';
import { asked, inPath, maybe, type Operation, object, read, text } from './operation.js';

/** What tells who somebody is, and the links that lead into the shop. */
export const IDENTITY_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'post', path: '/v1/me/link', operationId: 'mailLink', by: 'visitor' },
    summary: 'Mails a link that proves an address. The same answer whether anybody has it or not.',
    body: read(askedLink),
    answers: { 202: { type: 'object' } },
  },
  {
    ...{ method: 'get', path: '/v1/me/link', operationId: 'followLink', by: 'anyone' },
    summary: 'Where the mailed link leads: back to the page, which redeems it.',
    parameters: [asked('token')],
    answers: { 303: null },
  },
  {
    ...{ method: 'post', path: '/v1/me/link/redeem', operationId: 'redeemLink', by: 'visitor' },
    summary: 'This browser is hers from now on.',
    body: read(redeemingLink),
    answers: { 204: null },
  },
  {
    ...{ method: 'post', path: '/v1/me/confirmation', operationId: 'confirmAgain', by: 'visitor' },
    summary: 'The letter that asks whose a typed address is, once more.',
    body: read(askedConfirmation),
    answers: { 202: { type: 'object' } },
  },
  {
    ...{ method: 'get', path: '/v1/status', operationId: 'getStatus', by: 'visitor' },
    summary: 'The status of a visitor, signed for the shop’s server.',
    parameters: [asked('program'), maybe('nonce')],
    answers: { 200: object({ status: text }) },
  },
  {
    ...{ method: 'get', path: '/.well-known/jwks.json', operationId: 'getKeys', by: 'anyone' },
    summary: 'The public keys of signed statuses.',
    answers: { 200: object({ keys: { type: 'array', items: { type: 'object' } } }) },
  },
  {
    ...{ method: 'get', path: '/r/{code}', operationId: 'followShortLink', by: 'anyone' },
    summary:
      'A short link: leads on to the shop, and shows a preview to whoever draws one. With .svg or .png: its QR code.',
    parameters: [inPath('code', text)],
    answers: { 200: '*/*', 302: null },
  },
];
