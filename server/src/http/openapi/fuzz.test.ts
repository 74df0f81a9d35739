import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { ADMIN_KEY, ANNA, SECRET, signed } from '../open-shop.fixture.js';
import { complaint } from './answers.fixture.js';
import { OPERATIONS } from './document.js';
import { type Asked, shopOfGoodRequests } from './good-requests.fixture.js';
import type { Operation, Parameter, Schema } from './operation.js';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1_500);

let shop: Awaited<ReturnType<typeof shopOfGoodRequests>>['shop'];
let good: Awaited<ReturnType<typeof shopOfGoodRequests>>['good'];
beforeAll(async () => {
  ({ shop, good } = await shopOfGoodRequests());
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

/** What is done to a request that was right. */
type Twist =
  | { readonly is: 'nothing' }
  | { readonly is: 'field'; readonly nth: number; readonly value: unknown }
  | { readonly is: 'parameter'; readonly nth: number; readonly value: string }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'nobody' };

const nth = fc.nat(9);
const twist: fc.Arbitrary<Twist> = fc.oneof(
  fc.constant({ is: 'nothing' } as const),
  fc.record({ is: fc.constant('field' as const), nth, value: fc.oneof(word, fc.jsonValue()) }),
  fc.record({ is: fc.constant('parameter' as const), nth, value: word }),
  fc.record({ is: fc.constant('text' as const), value: fc.string({ unit: 'binary' }) }),
  fc.constant({ is: 'nobody' } as const),
);

function twisted(asked: Asked, how: Twist): Asked {
  const { headers, sign, ...rest } = asked;
  const { query = {}, body, path } = asked;
  switch (how.is) {
    case 'field': {
      const fields = Object.keys(Object(body));
      const name = fields[how.nth % fields.length];
      return name === undefined
        ? asked
        : { ...asked, body: { ...Object(body), [name]: how.value } };
    }
    case 'parameter': {
      const names = Object.keys(query);
      const name = names[how.nth % (names.length + 1)];
      if (name !== undefined) return { ...asked, query: { ...query, [name]: how.value } };
      return path === undefined ? asked : { ...asked, path: how.value };
    }
    case 'text':
      return { ...asked, body: how.value };
    case 'nobody':
      return rest;
    default:
      return asked;
  }
}

const operation = fc.constantFrom(...OPERATIONS);
const request = fc.oneof(
  fc.record({ operation, twist, which: nth }),
  operation.chain((one) =>
    fc.record({
      operation: fc.constant(one),
      values: valuesOf(one.parameters ?? []),
      body: bodyOf(one),
      key: fc.constantFrom(ADMIN_KEY, ANNA, undefined),
      signed: fc.boolean(),
      origin: fc.constantFrom('https://shop.example', 'https://evil.example', 'null', undefined),
    }),
  ),
);
type Drawn = typeof request extends fc.Arbitrary<infer T> ? T : never;

/** A request as it was drawn: a right one with a twist, or one that only has the shape. */
async function askedBy(drawn: Drawn): Promise<Asked> {
  if ('twist' in drawn) {
    const right = good(drawn.operation.operationId);
    return twisted((await right[drawn.which % right.length]?.()) ?? {}, drawn.twist);
  }
  const { operation: one, values, body, key, origin } = drawn;
  const named = one.parameters ?? [];
  const query = named.flatMap(({ name, in: place }) =>
    place === 'query' && values[name] !== undefined ? [[name, values[name]]] : [],
  );
  const [inPath] = named.filter((parameter) => parameter.in === 'path');
  return {
    path: values[inPath?.name ?? ''] || 'x',
    query: Object.fromEntries(query) as Record<string, string>,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(origin && { origin }),
    },
    ...(body !== undefined && { body }),
    ...(drawn.signed && { sign: (text) => signed(text, shop.now(), { secret: SECRET }) }),
  };
}

function send({ method, path }: Operation, { path: at = 'x', query, headers, body, sign }: Asked) {
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  const place = path.replace(/\{\w+\}/, encodeURIComponent(Buffer.from(at).toString()));
  return shop.ask(`${place}?${new URLSearchParams(query)}`, {
    method: method.toUpperCase(),
    headers: { ...headers, ...(text !== undefined && sign?.(text)) },
    ...(text !== undefined && ['post', 'put'].includes(method) && { body: text }),
  });
}

/** What a test of the sources cannot open: pages and scripts that a build makes. `test/journeys` and `test/from-nothing.test.ts` open them. */
const BUILT = [
  ...['getDashboard', 'getDashboardScript', 'getRedeemPage', 'getRedeemScript'],
  ...['getScript', 'getPart'],
];

it.each(OPERATIONS.map(({ operationId }) => operationId).filter((id) => !BUILT.includes(id)))(
  '%s is answered as asked where the request is right',
  async (id) => {
    const one = OPERATIONS.find(({ operationId }) => operationId === id);
    const right = good(id);
    if (!one || right.length === 0) throw new Error(`Write a good request for ${id}.`);
    for (const ask of right) {
      const response = await send(one, await ask());
      const refusal = response.status < 400 ? undefined : await response.text();
      expect(refusal).toBeUndefined();
    }
  },
);

it('whatever is asked, the answer is one that the document tells of, and nothing breaks', async () => {
  const broken = vi.spyOn(console, 'error').mockImplementation(() => {});
  const opened = new Set<string>();
  await fc.assert(
    fc.asyncProperty(request, async (drawn) => {
      const response = await send(drawn.operation, await askedBy(drawn));
      // A dashboard that is not built says 503; the sources of a test have none.
      if (!/^\/(dashboard|redeem)/.test(drawn.operation.path))
        expect(response.status).toBeLessThan(500);
      expect(await complaint(drawn.operation, response)).toBeUndefined();
      if (response.status < 400) opened.add(drawn.operation.operationId);
      shop.later({ minutes: 1 });
    }),
    { numRuns: RUNS },
  );
  // It must not knock at the first door only. How many stand open hangs on chance; that each can be opened is told above.
  expect(opened.size).toBeGreaterThan(40);
  // A mail to nobody is the only thing that fails here.
  const failures = broken.mock.calls.filter((call) => !/No such mailbox/.test(call.join(' ')));
  expect(failures).toEqual([]);
  broken.mockRestore();
}, 3_600_000);
