import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ADMIN_KEY, ANNA, openShop, SECRET, signed } from '../open-shop.fixture.js';
import { complaint } from './answers.fixture.js';
import { OPERATIONS } from './document.js';
import type { Operation, Parameter, Schema } from './operation.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1_500);

let shop: Awaited<ReturnType<typeof openShop>>;
beforeAll(async () => {
  shop = await openShop();
  await shop.register(ANNA, { firstName: 'Anna' });
  await shop.order({ visitor: ANNA });
});
afterAll(() => shop.close());

const word = fc.oneof(
  fc.constantFrom('default', ANNA, 'ANNA', '1001', '0', '-1', '1e400', 'x'.repeat(5_000)),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 40 }),
);

const GOOD: Readonly<Record<string, readonly unknown[]>> = {
  program: ['default'],
  visitor: [ANNA],
  key: [ADMIN_KEY],
  customer: [{ firstName: 'Ben' }],
  action: ['approve'],
};
/** Mostly what opens the next door, so that not every request ends at the first one. */
const named = (name: string, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const good = GOOD[name];
  return good ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...good) }, any) : any;
};

/** Something of this shape, or nearly: a field missing, too many, or of another kind. */
function like(schema: Schema): fc.Arbitrary<unknown> {
  const { type, properties, items } = schema as {
    type?: string;
    properties?: Record<string, Schema>;
    items?: Schema;
  };
  const known = schema['enum'] as unknown[] | undefined;
  if (known) return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.jsonValue());
  const right: fc.Arbitrary<unknown> =
    type === 'object' || properties
      ? fc.record(
          Object.fromEntries(
            Object.entries(properties ?? {}).map(([name, one]) => [name, named(name, like(one))]),
          ),
          { requiredKeys: [] },
        )
      : type === 'array'
        ? fc.array(items ? like(items) : fc.jsonValue(), { maxLength: 3 })
        : type === 'integer'
          ? fc.oneof(fc.integer(), fc.double())
          : word;
  return fc.oneof({ weight: 9, arbitrary: right }, fc.jsonValue());
}

const event = fc.record(
  {
    type: fc.constantFrom('visit', 'open', 'share', 'lead', 'signup', 'purchase', 'feedback'),
    score: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double()),
    comment: fc.string(),
    id: word,
    program: fc.constantFrom('default', 'other'),
    visitor: fc.constantFrom(ANNA, 'visitor-of-fuzz-0001'),
    ageMs: fc.oneof(fc.nat(), fc.double()),
    touch: fc.record({ code: word, ageMs: fc.nat(), landing: word }, { requiredKeys: [] }),
    touches: fc.array(fc.record({ code: word, ageMs: fc.nat() }), { maxLength: 3 }),
    subject: word,
    surface: word,
    code: word,
    channel: word,
    outcome: word,
    order: fc.record(
      {
        id: word,
        total: fc.record({
          amount: fc.oneof(fc.integer(), fc.double()),
          currency: fc.constantFrom('USD', 'XXX', ''),
        }),
        coupons: fc.array(word, { maxLength: 2 }),
        customer: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['type', 'id', 'program', 'visitor', 'ageMs'] },
);

const bodyOf = ({ operationId, body }: Operation): fc.Arbitrary<string | undefined> => {
  if (!body) return fc.constant(undefined);
  const right =
    operationId === 'report'
      ? fc.record({ events: fc.array(event, { maxLength: 4 }) })
      : like(body);
  return fc.oneof(
    { weight: 9, arbitrary: right.map((value) => JSON.stringify(value) ?? '') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
};

const valuesOf = (parameters: readonly Parameter[]) =>
  fc.record(
    Object.fromEntries(
      parameters.map(({ name }) => [
        name,
        fc.option(named(name, word) as fc.Arbitrary<string>, { nil: undefined }),
      ]),
    ),
  );

const request = fc.constantFrom(...OPERATIONS).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    values: valuesOf(operation.parameters ?? []),
    body: bodyOf(operation),
    key: fc.constantFrom(ADMIN_KEY, ANNA, undefined),
    signed: fc.boolean(),
    origin: fc.constantFrom('https://shop.example', 'https://evil.example', 'null', undefined),
  }),
);

function send({
  operation,
  values,
  body,
  key,
  signed: isSigned,
  origin,
}: typeof request extends fc.Arbitrary<infer T> ? T : never) {
  let { path } = operation;
  const query = new URLSearchParams();
  for (const { name, in: place } of operation.parameters ?? []) {
    const value = values[name];
    if (place === 'path')
      path = path.replace(`{${name}}`, encodeURIComponent(Buffer.from(value || 'x').toString()));
    else if (place === 'query' && value !== undefined) query.set(name, value);
  }
  const headers = {
    ...(key && { authorization: `Bearer ${key}` }),
    ...(origin && { origin }),
    ...(isSigned && body !== undefined && signed(body, shop.now(), { secret: SECRET })),
  };
  return shop.ask(`${path}?${query}`, {
    method: operation.method.toUpperCase(),
    headers,
    ...(body !== undefined && operation.method === 'post' && { body }),
  });
}

it('whatever is asked, the answer is one that the document tells of, and nothing breaks', async () => {
  const broken = vi.spyOn(console, 'error');
  const opened = new Set<string>();
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const response = await send(asked);
      // A dashboard that is not built says 503; the sources of a test have none.
      if (!/^\/(dashboard|redeem)/.test(asked.operation.path))
        expect(response.status).toBeLessThan(500);
      expect(await complaint(asked.operation, response)).toBeUndefined();
      if (response.ok) opened.add(asked.operation.operationId);
      shop.later({ minutes: 1 });
    }),
    { numRuns: RUNS },
  );
  // It must not knock at the first door only.
  expect(opened.size).toBeGreaterThan(10);
  expect(broken).not.toHaveBeenCalled();
  broken.mockRestore();
}, 3_600_000);
