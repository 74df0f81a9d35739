import { rewardAction } from '../admin-answers.js';
import { vanity } from '../advocate-answers.js';
import { wantedKey } from '../key-answers.js';
import { personAsked } from '../people-answers.js';
import { publication } from '../publish-answers.js';
import { signIn } from '../session-answers.js';
import { simulation } from '../simulation-answers.js';
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

const named = [maybe('email'), maybe('customer'), maybe('visitor')];

/** What the merchant asks, with an admin key or a session of the dashboard. */
export const MERCHANT_OPERATIONS: readonly Operation[] = [
  {
    ...{ method: 'get', path: '/v1/admin/programs', operationId: 'listPrograms', by: 'admin' },
    summary: 'All programs, and what is wrong with those that contradict themselves.',
    answers: {
      200: object({ programs: listOf(ref('Program')), faults: listOf(ref('ProgramFault')) }),
    },
  },
  {
    ...{ method: 'put', path: '/v1/admin/programs/{id}', operationId: 'publishProgram' },
    by: 'admin',
    summary:
      'Publishes a program, made from the version `from`, as its next version. 409 version-conflict where another one runs. Role owner.',
    parameters: [inPath('id')],
    body: read(publication),
    answers: { 200: object({ program: ref('Program') }) },
  },
  {
    ...{ method: 'get', path: '/v1/admin/presets', operationId: 'listPresets', by: 'admin' },
    summary: 'Programs to start from, with their sums in a currency. Default: USD.',
    parameters: [maybe('currency')],
    answers: { 200: object({ presets: listOf(ref('Preset')) }) },
  },
  {
    ...{ method: 'get', path: '/v1/admin/report', operationId: 'getReport', by: 'admin' },
    summary: 'Funnel, days and top advocates.',
    parameters: [program, maybe('from'), maybe('to')],
    answers: { 200: ref('Report') },
  },
  {
    ...{
      method: 'get',
      path: '/v1/admin/conversions',
      operationId: 'listConversions',
      by: 'admin',
    },
    summary: 'Orders with decision and evidence, newest first.',
    parameters: [program, maybe('before')],
    answers: { 200: object({ conversions: listOf(ref('Conversion')), next: text }, 'next') },
  },
  {
    ...{ method: 'post', path: '/v1/admin/advocates', operationId: 'giveCode', by: 'admin' },
    summary: 'A code that the shop chooses. Role act.',
    body: read(vanity),
    answers: { 200: ref('Advocate') },
  },
  {
    ...{ method: 'post', path: '/v1/admin/rewards/{id}', operationId: 'actOnReward', by: 'admin' },
    summary: 'Approves, rejects or issues a reward. Role act.',
    parameters: [inPath('id')],
    body: read(rewardAction),
    answers: { 200: ref('Reward') },
  },
  {
    ...{ method: 'post', path: '/v1/admin/simulate', operationId: 'simulate', by: 'admin' },
    summary: 'What would have been different under another program. Writes nothing. Role read.',
    parameters: [program],
    body: read(simulation),
    answers: { 200: ref('Simulation') },
  },
  {
    ...{ method: 'get', path: '/v1/admin/messages', operationId: 'listMessages', by: 'admin' },
    summary: 'Messages to the shop’s own systems, newest first.',
    parameters: [program, maybe('state')],
    answers: { 200: object({ messages: listOf(ref('Message')) }) },
  },
  {
    ...{ method: 'post', path: '/v1/admin/messages/{id}', operationId: 'sendAgain', by: 'admin' },
    summary: 'Sends a dead message again. Role act.',
    parameters: [inPath('id')],
    answers: { 200: ref('Message') },
  },
  {
    ...{ method: 'get', path: '/v1/admin/webhooks', operationId: 'listWebhooks', by: 'admin' },
    summary: 'Addresses of the shop that are told what happens; without `events`, of everything.',
    answers: {
      200: object({ webhooks: listOf(object({ url: text, events: listOf(text) }, 'events')) }),
    },
  },
  {
    ...{ method: 'post', path: '/v1/admin/webhooks/test', operationId: 'testWebhooks' },
    by: 'admin',
    summary: 'Tells each of them a message of the type webhook.test. Role act.',
    parameters: [program],
    answers: { 200: object({ addresses: whole, at: whole }) },
  },
  {
    ...{ method: 'post', path: '/v1/admin/session', operationId: 'signIn', by: 'anyone' },
    summary: 'Turns a key into a session, for the dashboard only.',
    body: read(signIn),
    answers: { 200: ref('Session') },
  },
  {
    ...{ method: 'get', path: '/v1/admin/session', operationId: 'getSession', by: 'session' },
    summary: 'Who is signed in.',
    answers: { 200: ref('Session') },
  },
  {
    ...{ method: 'delete', path: '/v1/admin/session', operationId: 'signOut', by: 'session' },
    summary: 'Signs out.',
    answers: { 204: null },
  },
  {
    ...{ method: 'get', path: '/v1/admin/keys', operationId: 'listAdminKeys', by: 'admin' },
    summary: 'All admin keys but the one of the set-up, revoked ones too. Role owner.',
    answers: { 200: object({ keys: listOf(ref('AdminKey')) }) },
  },
  {
    ...{ method: 'post', path: '/v1/admin/keys', operationId: 'makeAdminKey', by: 'admin' },
    summary: 'Makes an admin key; no other answer ever holds it. Role owner.',
    body: read(wantedKey),
    answers: { 200: { allOf: [ref('AdminKey'), object({ key: text })] } },
  },
  {
    ...{
      method: 'delete',
      path: '/v1/admin/keys/{id}',
      operationId: 'revokeAdminKey',
      by: 'admin',
    },
    summary: 'Revokes an admin key; the one that asks with own=true only. Role owner.',
    parameters: [inPath('id'), maybe('own')],
    answers: { 200: object({ id: text, revokedAt: whole }) },
  },
  {
    ...{ method: 'get', path: '/v1/audit', operationId: 'listActs', by: 'admin' },
    summary: 'What was done with admin keys, newest first.',
    parameters: [maybe('before')],
    answers: { 200: object({ acts: listOf(ref('Act')), next: text }, 'next') },
  },
  {
    ...{ method: 'get', path: '/v1/people/export', operationId: 'exportPerson', by: 'admin' },
    summary: 'Everything that is known of one person, by exactly one of her names. Role owner.',
    parameters: named,
    answers: { 200: object({ programs: listOf(ref('Person')) }) },
  },
  {
    ...{ method: 'post', path: '/v1/people/erase', operationId: 'erasePerson', by: 'admin' },
    summary: 'Takes one person out, by exactly one of her names. Role owner.',
    body: read(personAsked),
    answers: { 200: object({ result: { const: 'ok' } }) },
  },
  {
    ...{ method: 'get', path: '/dashboard', operationId: 'getDashboard', by: 'anyone' },
    summary: 'The page of the merchant.',
    answers: { 200: 'text/html' },
  },
  {
    ...{
      method: 'get',
      path: '/dashboard/dashboard.js',
      operationId: 'getDashboardScript',
      by: 'anyone',
    },
    summary: 'Its script.',
    answers: { 200: 'text/javascript' },
  },
  {
    ...{ method: 'get', path: '/v1/openapi.json', operationId: 'getOpenApi', by: 'anyone' },
    summary: 'This document.',
    answers: { 200: object({ openapi: text, paths: { type: 'object' } }) },
  },
];
