import type {
  Conversion,
  Day,
  Decision,
  EventType,
  Funnel,
  Money,
  Offer,
  OrderStatus,
  Program,
  RewardReason,
  RewardState,
  Side,
  TopAdvocate,
} from 'goodword/protocol';
import type { Tokens } from './shelves/tokens.js';

/** What is remembered. Times are milliseconds since the epoch; of visitors and e-mail addresses hashes only. */
export interface Store extends Shelves {
  /** Runs work on one order in one transaction and alone, in this process and in others. Use the store it gets. */
  exclusively<T>(
    program: string,
    orderId: string,
    work: (store: Shelves) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

export interface Shelves {
  readonly programs: Programs;
  readonly advocates: Advocates;
  readonly ledger: Ledger;
  readonly orders: Orders;
  readonly rewards: Rewards;
  readonly figures: Figures;
  readonly outbox: Outbox;
  readonly tokens: Tokens;
}

export interface Programs {
  /** Keeps a version of a program; a version that is there already stays as it is. */
  add(program: Program, at: number): Promise<void>;
  /** The latest version, or the one that is asked for. */
  find(id: string, version?: number): Promise<Program | undefined>;
}

export interface AdvocateRecord {
  readonly program: string;
  readonly code: string;
  readonly visitor: string;
  readonly email?: string;
  readonly customer?: string;
  readonly firstName?: string;
  readonly programVersion: number;
  readonly at: number;
}

export interface Advocates {
  /** Answers false where the code or the visitor is taken. */
  add(advocate: AdvocateRecord): Promise<boolean>;
  /** Fills in what was not known before; moves her to a later version of the program. */
  learn(
    advocate: Pick<AdvocateRecord, 'program' | 'visitor'> & Partial<AdvocateRecord>,
  ): Promise<void>;
  ofVisitor(program: string, visitor: string): Promise<AdvocateRecord | undefined>;
  /** Those of the codes that somebody owns, compared without regard to case. */
  ofCodes(program: string, codes: readonly string[]): Promise<AdvocateRecord[]>;
  /** Forgets who she is. Her code stays: friends hold links with it. */
  forget(program: string, visitor: string): Promise<void>;
}

export type EntryType =
  | EventType
  | `order.${'paid' | 'updated' | 'cancelled' | 'refunded'}`
  | `hand.${string}`
  | 'forgotten';

/**
 * One fact in the ledger: what a browser reported, a shop's webhook said, or a merchant did. Never changed, but that it
 * loses its person when that person asks to be forgotten.
 */
export interface Entry {
  readonly program: string;
  readonly id: string;
  readonly type: EntryType;
  readonly at: number;
  readonly receivedAt: number;
  readonly visitor?: string;
  readonly code?: string;
  readonly orderId?: string;
  /** What the type needs beside; written and read by ledger/entry.ts. */
  readonly body: unknown;
}

export interface Ledger {
  /** Adds the entries not seen before, in one statement, and answers the ids that were new. */
  append(entries: readonly Entry[]): Promise<ReadonlySet<string>>;
  ofOrder(program: string, orderId: string): Promise<Entry[]>;
  /** The code of the latest link, not their own, on which a visitor arrived. */
  lastInvitation(program: string, visitor: string): Promise<string | undefined>;
  /** Ids of the orders that this visitor's browser reported. */
  ordersBy(program: string, visitor: string): Promise<string[]>;
  /** Takes the visitor out of a fact of an order, and keeps this of what it said. */
  redact(fact: Pick<Entry, 'program' | 'id' | 'body'>): Promise<void>;
  /** Takes the visitor, and all that was said, out of every fact that is of no order. Ids stay, so that none counts again. */
  forget(program: string, visitor: string): Promise<void>;
}

/** What is known of an order and what was decided about it. */
export interface OrderRecord {
  readonly program: string;
  readonly id: string;
  readonly orderedAt: number;
  readonly status: OrderStatus;
  readonly total: Money;
  readonly heardFrom: Conversion['heardFrom'];
  readonly visitor?: string;
  readonly customer?: string;
  readonly email?: string;
  /** Whether the advocate whom the decision names gets the credit; a rule may refuse it. */
  readonly credited: boolean;
  readonly decision: Decision;
}

/** Who ordered, as far as it is known. */
export type Person = Pick<OrderRecord, 'visitor' | 'customer' | 'email'>;

export interface Orders {
  find(program: string, id: string): Promise<OrderRecord | undefined>;
  /** Keeps the order as it is now; a decision that differs from the last one is appended. */
  save(order: OrderRecord, at: number): Promise<void>;
  /** Orders of the same customer, neither cancelled nor refunded, made before this one. */
  countEarlier(order: Pick<OrderRecord, 'program' | 'id' | 'orderedAt'> & Person): Promise<number>;
  /** Newest first, `limit` at most, those before the place where the last page ended. */
  page(program: string, limit: number, before?: Place): Promise<OrderRecord[]>;
  /** Newest first: the orders of this visitor that name an advocate. */
  ofVisitor(program: string, visitor: string): Promise<OrderRecord[]>;
  /** Ids of the orders that name this advocate and were refused to her by a rule. */
  refusedTo(program: string, code: string): Promise<string[]>;
}

/** Where a page of orders ends. */
export type Place = Pick<OrderRecord, 'orderedAt' | 'id'>;

export interface RewardRecord {
  readonly id: string;
  readonly program: string;
  readonly orderId: string;
  readonly code: string;
  readonly side: Side;
  /** Grows where later facts overturn a refusal: the refused reward stays on record, a new one takes its place. */
  readonly generation: number;
  readonly offer: Offer;
  readonly orderedAt: number;
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly until?: number;
  readonly coupon?: string;
  readonly value?: Money;
  readonly changedAt: number;
}

/** What brought a change about: facts of the order, time, or a person at the shop. */
export type Cause = 'order' | 'time' | 'shop';

export interface RewardChange {
  readonly state: RewardState;
  readonly reason: RewardReason;
  readonly cause: Cause;
  readonly note?: string;
  readonly at: number;
}

export interface Rewards {
  find(id: string): Promise<RewardRecord | undefined>;
  /** Keeps the reward as it is now and appends the change to its history. */
  save(reward: RewardRecord, cause: Cause, note?: string): Promise<void>;
  /** Every generation, oldest first. */
  ofOrders(program: string, orderIds: readonly string[]): Promise<RewardRecord[]>;
  /** Newest first: an advocate's own rewards. */
  ofAdvocate(program: string, code: string): Promise<RewardRecord[]>;
  history(id: string): Promise<RewardChange[]>;
  /** Orders with a reward whose return window has closed. */
  due(now: number, limit: number): Promise<Pick<RewardRecord, 'program' | 'orderId'>[]>;
}

/** A stretch of time in a program; `to` is exclusive. */
export interface Range {
  readonly program: string;
  readonly from: number;
  readonly to: number;
}

export interface Figures {
  funnel(range: Range): Promise<Funnel>;
  /** Days without anything left out. */
  days(range: Range): Promise<Day[]>;
  /** The advocates who brought the most orders. */
  top(range: Range, limit: number): Promise<TopAdvocate[]>;
  /** One advocate's numbers since the beginning. */
  ofAdvocate(program: string, code: string): Promise<{ visits: number; orders: number }>;
}

/** Something to tell the shop's own systems. Its id never changes, however often it is sent. */
export interface Message {
  readonly id: string;
  readonly type: string;
  readonly program: string;
  readonly at: number;
  /** The text that is signed and sent. */
  readonly body: string;
}

/** An address that wants to be told; `types` left out: everything. */
export interface Listener {
  readonly url: string;
  readonly types?: readonly string[];
}

/** `waiting`: to be sent at `dueAt`. `dead`: given up, and kept until somebody sends it again. */
export type ParcelState = 'waiting' | 'delivered' | 'dead';

/** A message on its way to one listener. */
export interface Parcel extends Message {
  /** Names message and listener together. */
  readonly parcel: string;
  readonly url: string;
  readonly state: ParcelState;
  readonly tries: number;
  readonly dueAt: number;
  /** What the last try came to, in words. */
  readonly outcome?: string;
}

export interface Outbox {
  /** Puts each message there for every listener that wants its type; one that lies there already stays as it is. */
  add(messages: readonly Message[]): Promise<void>;
  /** Takes parcels that are due, oldest first, and keeps others from taking them until then. Counts a try of each. */
  take(now: number, until: number, limit: number): Promise<Parcel[]>;
  /** Writes down what a try came to. */
  mark(parcel: Pick<Parcel, 'parcel' | 'state' | 'dueAt'> & { outcome: string }): Promise<void>;
  /** Newest first, at most `limit`. */
  list(program: string, state: ParcelState, limit: number): Promise<Parcel[]>;
  /** Sends a dead one again from its first try. Answers it as it is now, or undefined where it is not there. */
  revive(parcel: string, now: number): Promise<Parcel | undefined>;
  /** Forgets what was delivered and is older. */
  forget(before: number): Promise<void>;
}
