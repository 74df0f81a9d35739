import { IDENTITY_OPERATIONS } from './identity-operations.js';
import { MERCHANT_OPERATIONS } from './merchant-operations.js';
import type { Operation, Schema } from './operation.js';
import { REVIEW_OPERATIONS } from './review-operations.js';
import { SCHEMAS } from './schemas.js';
import { SHOP_OPERATIONS } from './shop-operations.js';
import { SHOPPER_OPERATIONS } from './shopper-operations.js';
import { VALUE_OPERATIONS } from './value-operations.js';

/** Every request of the route table. `openapi.test.ts` holds the two together. */
export const OPERATIONS: readonly Operation[] = [
  ...SHOPPER_OPERATIONS,
  ...IDENTITY_OPERATIONS,
  ...SHOP_OPERATIONS,
  ...MERCHANT_OPERATIONS,
  ...REVIEW_OPERATIONS,
  ...VALUE_OPERATIONS,
];

const SECURITY: Readonly<Record<Operation['by'], readonly Schema[]>> = {
  anyone: [],
  visitor: [{ visitor: [] }],
  admin: [{ adminKey: [] }, { session: [] }],
  session: [{ session: [] }],
  // Signatures are no security scheme that OpenAPI knows: docs/protocol.md and docs/orders.md tell of them.
  shop: [],
};

/** The OpenAPI document of a backend that is mounted at `basePath`. */
export const openApiDocument = (basePath: string): Schema => ({
  openapi: '3.1.1',
  info: {
    title: 'Goodword',
    version: '1',
    summary: 'What browsers, the shop and the merchant ask of a backend.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: basePath || '/' }],
  paths: pathsOf(OPERATIONS),
  components: {
    schemas: SCHEMAS,
    responses: {
      Problem: {
        description:
          'What went wrong: RFC 9457. The code is stable. 429 and 503 carry Retry-After.',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
    securitySchemes: {
      visitor: { type: 'http', scheme: 'bearer', description: 'The visitor id of this browser.' },
      adminKey: { type: 'http', scheme: 'bearer', description: 'An admin key.' },
      session: {
        ...{ type: 'apiKey', in: 'cookie', name: 'gw_admin' },
        description: 'A session of the dashboard. Changes need the header x-goodword-csrf, too.',
      },
    },
  },
});

function pathsOf(operations: readonly Operation[]): Schema {
  const paths: Record<string, Record<string, Schema>> = {};
  for (const operation of operations) {
    const { method, path } = operation;
    paths[path] = { ...paths[path], [method]: told(operation) };
  }
  return paths;
}

const told = ({ operationId, summary, by, parameters = [], body, answers }: Operation): Schema => ({
  ...{ operationId, summary, parameters, security: SECURITY[by] },
  ...(body && {
    // Browsers send text/plain, so that no preflight stands before it.
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
  }),
  responses: {
    ...Object.fromEntries(
      Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)]),
    ),
    default: { $ref: '#/components/responses/Problem' },
  },
});

function answerOf(answer: Schema | string | null): Schema {
  const description = 'As asked.';
  if (answer === null) return { description };
  return typeof answer === 'string'
    ? { description, content: { [answer]: { schema: { type: 'string' } } } }
    : { description, content: { 'application/json': { schema: answer } } };
}
