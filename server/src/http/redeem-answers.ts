import {
  type Invited,
  isCode,
  no,
  type Redeemed,
  type Redemption,
  sameCode,
} from 'goodword/protocol';
import * as v from 'valibot';
import { isRefusal } from '../ledger/rules.js';
import type { WebhookBody } from '../ledger/told-order.js';
import { invitationOf } from '../links/invitation.js';
import { genericFact } from '../orders/generic.js';
import type { OrderFact } from '../orders/order-fact.js';
import { recordFact } from '../orders/record-fact.js';
import { settling } from '../orders/settling.js';
import { currentRewards } from '../rewards/reconcile.js';
import { spoken } from '../rewards/spoken-offer.js';
import type { Store } from '../store/store.js';
import type { Answer } from './backend.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import { usedUp } from './used-up.js';

const UNKNOWN_CODE = no('unknown-code', 'Nobody owns this code.').problem;
/** `GET /v1/redeem/{code}`: who invites, what the friend gets, and what for. */
export const getInvited: Answer = async ({ req }, { store, book, now }) => {
  const code = req.param('code') ?? '';
  const shown = isCode(code) ? await invitationOf(store, book, code, now()) : undefined;
  if (!shown) return problemResponse(UNKNOWN_CODE);
  const { program, offer, firstName, typed } = shown;
  const spent = await usedUp(store, program.id, typed, now());
  if (spent) return problemResponse(spent);
  const { firstOrderOnly, minimumOrder } = program.rules;
  const [friend, advocate] = [offer, program.offers.advocate];
  const money = [friend, advocate].flatMap((one) => ('value' in one ? one.value : []));
  const currency = (minimumOrder ?? money[0])?.currency;
  const invited: Invited = {
    program: program.id,
    shop: program.shop,
    code: typed,
    offer: spoken(friend),
    firstOrderOnly,
    ...(firstName !== undefined && { firstName }),
    ...(minimumOrder && { minimumOrder }),
    ...(currency !== undefined && { currency }),
  };
  return jsonResponse(invited);
};

export const redemption = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
  code: v.custom<string>(isCode),
  total: v.pipe(v.string(), v.maxLength(40)),
  currency: v.pipe(v.string(), v.maxLength(3)),
  receipt: v.exactOptional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))),
  firstOrder: v.exactOptional(v.boolean()),
});

const ANOTHER = no(
  'conflict',
  'This receipt is on record with another code or total. Where receipt numbers start again, put the day or the till before them.',
).problem;

const UNREADABLE = no(
  'bad-request',
  'Send { "id", "code", "total", "currency", "receipt"?, "firstOrder"? } as JSON; id is 8 to 64 of A-Z a-z 0-9 _ -',
).problem;

/**
 * `POST /v1/redeem`: an order at the till that names a code and no visitor. The same id, or the same receipt, is the same
 * order, however often it is sent.
 */
export const postRedeem: Answer = async ({ req }, { store, book, now }) => {
  const read = v.safeParse(redemption, readJson(await req.text()));
  if (!read.success) return problemResponse(UNREADABLE);
  const { id, code, total, currency, receipt, firstOrder }: Redemption = read.output;
  const shown = await invitationOf(store, book, code, now());
  if (!shown) return problemResponse(UNKNOWN_CODE);
  const program = shown.program.id;
  // Receipts are numbered by the till, and must not fall together with the orders of the web shop.
  const orderId = `till-${receipt ?? id}`;
  const spent = await usedUp(store, program, shown.typed, now(), orderId);
  if (spent) return problemResponse(spent);
  const order = { id: orderId, total, currency, code: shown.typed };
  const fact = genericFact(
    {
      id: orderId,
      sentAt: now(),
      body: {
        type: 'order.paid',
        program,
        order: { ...order, ...(firstOrder !== undefined && { firstOrder }) },
      },
    },
    now(),
  );
  if (!fact.ok) return problemResponse(fact.problem);
  const fresh = await recordFact(store, fact.value, settling({ book, now: now(), cause: 'order' }));
  if (!fresh && !(await isSame(store, fact.value))) return problemResponse(ANOTHER);
  const record = await store.orders.find(program, orderId);
  const hers = currentRewards(await store.rewards.ofOrders(program, [orderId])).find(
    ({ side }) => side === 'advocate',
  );
  const refusal =
    record?.decision.evidence.find(isRefusal)?.subject ??
    (hers?.state === 'rejected' ? hers.reason : undefined);
  const redeemed: Redeemed = {
    result: fresh ? 'ok' : 'duplicate',
    orderId,
    ...(record && { total: record.total }),
    ...(refusal && { refusal }),
  };
  return jsonResponse(redeemed);
};

/** Whether what is on record of an order at the till says the same as what was sent now. */
async function isSame({ ledger }: Store, { program, orderId, id, body }: OrderFact) {
  const first = (await ledger.ofOrder(program, orderId)).find((one) => one.id === id);
  const [told, before] = [body as WebhookBody, first?.body as WebhookBody | undefined];
  return (
    sameCode(before?.order.code ?? '', told.order.code ?? '') &&
    before?.order.total?.amount === told.order.total?.amount &&
    before?.order.total?.currency === told.order.total?.currency
  );
}
