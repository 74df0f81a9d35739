import { codeUseBody } from '../code-use-answers.js';
import { reviewAction } from '../review-answers.js';
import {
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

const use = object(
  { code: text, by: { type: 'string', enum: ['anybody', 'links'] }, since: whole, site: text },
  'since',
  'site',
);

/** What waits for a person at the shop. */
export const REVIEW_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/admin/reviews', operationId: 'listReviews', by: 'admin' },
    summary: 'Orders that wait for a person, oldest first, with all that is known of each.',
    parameters: [program, maybe('after')],
    answers: {
      200: object({ reviews: listOf(ref('OrderUnderReview')), waiting: whole, next: text }, 'next'),
    },
  },
  {
    ...{ method: 'post', path: '/v1/admin/reviews/{order}', operationId: 'review', by: 'admin' },
    summary:
      'Approves or rejects an order that is, or was, held, or gives it to whom its buyer claims. Role act.',
    parameters: [inPath('order'), program],
    body: read(reviewAction),
    answers: { 200: ref('OrderUnderReview') },
  },
  {
    ...{ method: 'get', path: '/v1/admin/codes', operationId: 'listCodeUses', by: 'admin' },
    summary: 'Codes of which it was said who may use them, the latest first.',
    parameters: [program],
    answers: { 200: object({ codes: listOf(use) }) },
  },
  {
    ...{ method: 'get', path: '/v1/admin/codes/{code}', operationId: 'getCodeUse', by: 'admin' },
    summary: 'What a code may be used for, and since when.',
    parameters: [inPath('code'), program],
    answers: { 200: use },
  },
  {
    ...{ method: 'post', path: '/v1/admin/codes/{code}', operationId: 'setCodeUse', by: 'admin' },
    summary: 'Says that only links with a code count, or that anybody may use it again. Role act.',
    parameters: [inPath('code'), program],
    body: read(codeUseBody),
    answers: { 200: use },
  },
];
