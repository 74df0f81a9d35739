import type { Customer, Decision, Order, ReferralEvent, Touch } from 'goodword/protocol';
import type { Entry } from '../store/shelves/ledger.js';
import { isDisposable } from './disposable-mail.js';
import { hashEmail, hashReport, hashVisitor } from './hash.js';
import type { OrderItem } from './order-state.js';

/** The person who ordered, as it is stored. */
export interface KnownCustomer {
  readonly id?: string;
  readonly email?: string;
  readonly firstName?: string;
  /** The address was one of those that are thrown away. */
  readonly disposable?: true;
}

/** An order as it is stored: the address of its customer hashed. */
export type StoredOrder = Omit<Order, 'customer'> & {
  readonly customer?: KnownCustomer;
  readonly items?: readonly OrderItem[];
  /** Hashes of how it was paid and where it went, where the shop hands something in. */
  readonly payment?: string;
  readonly address?: string;
};

/** Body of a `purchase`: what the browser saw. Ages of touches count back from the order. */
export interface PurchaseBody {
  readonly order: StoredOrder;
  readonly touches: readonly StoredTouch[];
  /** Codes on whose links this browser had arrived before it reported the order; in lower case. */
  readonly visited?: readonly string[];
  /** Of these, those whose short link it is known to have opened. */
  readonly clicked?: readonly string[];
}

/** An arrival by a link, as the browser that ordered tells of it. */
export interface StoredTouch {
  readonly code: string;
  readonly at: number;
  /** Host of the site that the friend came from. */
  readonly referrer?: string;
}

/** Body of a `lead` or `signup`: what the browser saw. */
export interface SignupBody {
  readonly subject: string;
  readonly touches: readonly { readonly code: string; readonly at: number }[];
  readonly code?: string;
  readonly customer?: KnownCustomer;
}

/** Body of `hand.…`: what a person at the shop did with a reward, or the backend in her place. */
export interface HandBody {
  readonly reward: string;
  readonly action: 'approve' | 'reject' | 'issue';
  readonly note?: string;
  readonly coupon?: string;
  readonly couponUntil?: number;
  /** Where it was booked as credit that is kept here. */
  readonly to?: 'balance';
}

/** Body of `claim`: the code that a buyer named after the order, and who she proved to be where she did. */
export interface ClaimBody {
  readonly code: string;
  readonly customer?: Pick<KnownCustomer, 'id' | 'email'>;
}

/** Body of `forgotten`: the decision as it stood when somebody of this order asked to be forgotten. */
export interface ForgottenBody {
  readonly decision: Decision;
  /** Name of the browser's report that was believed then. */
  readonly report?: string;
}

/** What is left of a purchase whose buyer asked to be forgotten: the sum, and the codes that she used. */
export function withoutBuyer({
  order,
  touches: _touches,
  visited: _visited,
  clicked: _clicked,
  ...rest
}: PurchaseBody): PurchaseBody {
  const { customer: _customer, ...kept } = order;
  return { ...rest, order: kept, touches: [] };
}

/** Keeps a customer without her address. */
export const knownCustomer = ({ email, ...customer }: Customer): KnownCustomer => ({
  ...customer,
  ...(email !== undefined && { email: hashEmail(email) }),
  ...(email !== undefined && isDisposable(email) && { disposable: true }),
});

export const storedOrder = ({ customer, ...order }: Order): StoredOrder => ({
  ...order,
  ...(customer && { customer: knownCustomer(customer) }),
});

/** Who recommends and who does not, as the net promoter score draws the lines. */
const feelingOf = (score: number) =>
  score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor';

/** Whether it is known for certain that this browser opened a short link of ours with this code. */
export type Clicked = (program: string, code: string) => boolean;

/** An event as it is stored: at its own time by the backend's clock, its visitor and customer hashed. */
export function entryOf(event: ReferralEvent, now: number, clicked: Clicked = () => false): Entry {
  const at = (ageMs: number) => now - ageMs;
  const dated = (touches: readonly Touch[]) =>
    touches.map(({ ageMs, ...touch }) => ({ ...touch, at: at(ageMs) }));
  const base = {
    program: event.program,
    id: event.id,
    type: event.type === 'feedback' ? (`feedback.${feelingOf(event.score)}` as const) : event.type,
    at: at(event.ageMs),
    receivedAt: now,
    visitor: hashVisitor(event.visitor),
  };
  const page = event.page === undefined ? {} : { page: event.page };
  switch (event.type) {
    case 'visit': {
      const { code, landing, referrer } = event.touch;
      return {
        ...base,
        code,
        body: {
          ...page,
          landing,
          referrer,
          ...(clicked(event.program, code) && { clicked: true }),
        },
      };
    }
    case 'open':
      return { ...base, body: { ...page, surface: event.surface } };
    case 'share':
      return {
        ...base,
        code: event.code,
        body: { ...page, channel: event.channel, outcome: event.outcome },
      };
    case 'feedback': {
      const { score, comment } = event;
      return { ...base, body: { ...page, score, comment } };
    }
    case 'lead':
    case 'signup':
      return {
        ...base,
        body: {
          ...page,
          subject: event.subject,
          touches: dated(event.touches),
          code: event.code,
          customer: event.customer && knownCustomer(event.customer),
        },
      };
    case 'purchase':
      return {
        ...base,
        // Each browser is a witness of its own: who guesses an order's number must not be heard in the buyer's place.
        id: `${event.id}#${hashReport(event.id, event.visitor)}`,
        orderId: event.order.id,
        body: { ...page, order: storedOrder(event.order), touches: dated(event.touches) },
      };
  }
}
