import { createHash } from 'node:crypto';
import { no } from 'goodword/protocol';
import { type Heard, heardFromShop } from '../mail/heard-addresses.js';
import { keepAddress } from '../mail/keep-address.js';
import type { Connector, Tidings } from '../orders/connector.js';
import { type Delivery, genericFact } from '../orders/generic.js';
import type { OrderFact } from '../orders/order-fact.js';
import { customerFact, isAboutCustomer, recordCustomer } from '../orders/record-customer.js';
import { recordFact } from '../orders/record-fact.js';
import { recordLinks, recordNamed } from '../orders/record-named.js';
import { readShopify } from '../orders/shopify.js';
import { readStripe } from '../orders/stripe.js';
import { readWooCommerce } from '../orders/woocommerce.js';
import { programsOf } from '../webhooks/order-sources.js';
import { verify } from '../webhooks/verify.js';
import { isWooCommercePing, type Platform, verifyPlatform } from '../webhooks/verify-platform.js';
import type { Answer, Backend } from './backend.js';
import { problemResponse } from './problem-response.js';
import { UNKNOWN_PROGRAM } from './program-answers.js';
import { readExactJson } from './read-exact-json.js';
import { readJson } from './read-json.js';

/** `POST /v1/orders/generic`: the order webhook of a shop that has no connector of its own. */
export const postGenericOrder: Answer = async ({ req }, backend) => {
  const { book, now, webhookSecret } = backend;
  const text = await req.text();
  const delivery = verify(webhookSecret, req.raw.headers, text, now());
  if (!delivery.ok) return problemResponse(delivery.problem);
  const told = { ...delivery.value, body: readJson(text) };
  if (isAboutCustomer(told.body)) return postCustomer(backend, told);
  const fact = genericFact(told, now());
  if (!fact.ok) return problemResponse(fact.problem);
  if (!book.current(fact.value.program)) return problemResponse(UNKNOWN_PROGRAM);
  return record(backend, fact.value, heardFromShop(told.body));
};

async function postCustomer(backend: Backend, told: Delivery): Promise<Response> {
  const { store, book, now } = backend;
  const fact = customerFact(told, now());
  if (!fact.ok) return problemResponse(fact.problem);
  if (!book.current(fact.value.program)) return problemResponse(UNKNOWN_PROGRAM);
  await keep(backend, heardFromShop(told.body));
  const stored = await recordCustomer(store, fact.value, book);
  return Response.json({ result: stored ? 'ok' : 'duplicate' });
}

const CONNECTORS: Readonly<Record<Platform, Connector>> = {
  shopify: readShopify,
  woocommerce: readWooCommerce,
  stripe: readStripe,
};

/** `POST /v1/orders/{platform}`: what the shop's platform itself sends. */
export const postPlatformOrder =
  (platform: Platform): Answer =>
  async ({ req }, backend) => {
    const source = backend.orderSources[platform];
    if (!source) {
      const message = `Orders from ${platform} are not set up: give orderSources.${platform} a secret and a program.`;
      return problemResponse(no('not-found', message).problem);
    }
    const { headers } = req.raw;
    const body = new Uint8Array(await req.arrayBuffer());
    if (platform === 'woocommerce' && isWooCommercePing(headers, body)) return ignored('A ping.');
    const now = backend.now();
    const signed = verifyPlatform(platform, source.secret, headers, body, now);
    if (!signed.ok) return problemResponse(signed.problem);
    const delivery = {
      headers,
      body: readExactJson(Buffer.from(body).toString()),
      fingerprint: createHash('sha256').update(body).digest('base64url'),
      now,
    };
    const answers: Told[] = [];
    for (const program of programsOf(source)) {
      const tidings = CONNECTORS[platform]({ ...delivery, program });
      // It reads the same for every program.
      if (!tidings.ok) return problemResponse(tidings.problem);
      answers.push(await take(backend, program, tidings.value));
    }
    // What one program has and another has not, is news.
    return Response.json(answers.find(({ result }) => result === 'ok') ?? answers[0]);
  };

interface Told {
  readonly result: 'ok' | 'duplicate' | 'ignored' | 'waiting';
  readonly reason?: string;
}

async function take(backend: Backend, program: string, tidings: Tidings): Promise<Told> {
  if ('ignored' in tidings) return { result: 'ignored', reason: tidings.ignored };
  const { store, book, now } = backend;
  const given = { book, now: now(), cause: 'order' } as const;
  if ('links' in tidings) {
    await recordLinks(store, program, tidings.links, given);
    return { result: 'ok' };
  }
  const { fact, buyer, known } = tidings;
  await keep(backend, buyer && { ...buyer, program });
  if (!known) return { result: (await recordFact(store, fact, given)) ? 'ok' : 'duplicate' };
  const result = await recordNamed(store, fact, known, given);
  return result === 'waiting' ? { result, reason: WAITING } : { result };
}

const WAITING = 'No order of this payment is known. The refund counts as soon as one is.';

const ignored = (reason: string) => Response.json({ result: 'ignored', reason });

async function record(
  backend: Backend,
  fact: OrderFact,
  heard: Heard | undefined,
): Promise<Response> {
  const { store, book, now } = backend;
  await keep(backend, heard);
  const stored = await recordFact(store, fact, { book, now: now(), cause: 'order' });
  return Response.json({ result: stored ? 'ok' : 'duplicate' });
}

const keep = async ({ store, sealer, now }: Backend, heard: Heard | undefined): Promise<void> =>
  heard && keepAddress(store, sealer, { ...heard, at: now(), by: 'shop' });
