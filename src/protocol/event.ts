import { isCode } from './code.js';
import { COMMENT_LENGTH, TOUCHES, URL_LENGTH, WORD_LENGTH } from './limits.js';
import { type Customer, type Order, parseCustomer, parseWireOrder } from './order.js';
import { no, ok, type Result } from './result.js';
import { isRecord, optionalText, shortText } from './shape.js';
import { parseTouch, type Touch } from './touch.js';

interface EventBase {
  /** Made once, in the browser. The backend counts each id once, however often it is sent. */
  readonly id: string;
  readonly program: string;
  /** The random id of the browser. Whoever has it may read this browser's own numbers: keep it private. */
  readonly visitor: string;
  /** Milliseconds between what happened and the sending of the batch. */
  readonly ageMs: number;
  /** Origin and path of the page on which it happened. */
  readonly page?: string;
}

/** A friend arrived by a link. */
export interface VisitEvent extends EventBase {
  readonly type: 'visit';
  readonly touch: Touch;
}

/** The popup, or another place that asks to share, was shown. */
export interface OpenEvent extends EventBase {
  readonly type: 'open';
  /** What opened it: `purchase`, `button`, `api` … */
  readonly surface: string;
}

/** What is known of a share: `shared` is only said when it is certain. */
export type ShareOutcome = 'shared' | 'handed-over' | 'copied';

/** An advocate used a way of sharing. */
export interface ShareEvent extends EventBase {
  readonly type: 'share';
  readonly code: string;
  readonly channel: string;
  readonly outcome: ShareOutcome;
}

/** A friend left an address or made an account, before any order. */
export interface SignupEvent extends EventBase {
  readonly type: 'lead' | 'signup';
  /** The shop's own id of the form or account, so that a repeated call counts once. */
  readonly subject: string;
  readonly touches: readonly Touch[];
  readonly code?: string;
  readonly customer?: Customer;
}

/** Somebody bought. Its id is derived from program and order id: see `purchaseId`. */
export interface PurchaseEvent extends EventBase {
  readonly type: 'purchase';
  readonly order: Order;
  readonly touches: readonly Touch[];
}

/** Somebody said how likely she is to recommend the shop. */
export interface FeedbackEvent extends EventBase {
  readonly type: 'feedback';
  /** 0 (not at all) to 10. */
  readonly score: number;
  /** In her own words; may say who she is. */
  readonly comment?: string;
}

/** A fact that a browser reports to the backend. */
export type ReferralEvent =
  | VisitEvent
  | OpenEvent
  | ShareEvent
  | SignupEvent
  | PurchaseEvent
  | FeedbackEvent;

export type EventType = ReferralEvent['type'];

/**
 * The id of a purchase. The same on every device and for every reload of the thank-you page, so that one
 * order is one conversion.
 */
export const purchaseId = (program: string, orderId: string): string =>
  `purchase:${program}:${orderId}`;

/** The id of a lead or sign-up: one per program, kind and subject. */
export const signupId = (type: 'lead' | 'signup', program: string, subject: string): string =>
  `${type}:${program}:${subject}`;

const VISITOR = /^[\w-]{16,64}$/;

/** Says whether a text may be a visitor id: 16 to 64 letters, digits, `_` or `-`. */
export const isVisitor = (text: unknown): text is string =>
  typeof text === 'string' && VISITOR.test(text);

/** Reads one event from the wire. Unknown fields are left behind; a wrong one refuses the event. */
export function parseEvent(input: unknown): Result<ReferralEvent> {
  if (!isRecord(input)) return no('bad-event', 'An event must be an object.');
  const id = shortText(input['id'], 2 * WORD_LENGTH + 20);
  const program = shortText(input['program'], WORD_LENGTH);
  const visitor = input['visitor'];
  const ageMs = input['ageMs'];
  if (!id) return no('bad-event', 'An event needs an id: a text that was made once.');
  if (!program) return no('bad-event', 'An event needs the id of its program.');
  if (!isVisitor(visitor))
    return no('bad-event', 'An event needs a visitor: 16 to 64 of A-Z a-z 0-9 _ -');
  if (typeof ageMs !== 'number' || !(ageMs >= 0) || !Number.isFinite(ageMs)) {
    return no('bad-event', 'An event needs ageMs: milliseconds, 0 or more.');
  }
  const base = {
    id,
    program,
    visitor,
    ageMs: Math.round(ageMs),
    ...optionalText(input, 'page', URL_LENGTH),
  };
  switch (input['type']) {
    case 'visit':
      return parseVisit(base, input);
    case 'open':
      return parseOpen(base, input);
    case 'share':
      return parseShare(base, input);
    case 'lead':
    case 'signup':
      return parseSignup(base, input['type'], input);
    case 'purchase':
      return parsePurchase(base, input);
    case 'feedback':
      return parseFeedback(base, input);
    default:
      return no(
        'bad-event',
        'type must be visit, open, share, lead, signup, purchase or feedback.',
      );
  }
}

function parseVisit(base: EventBase, input: Record<string, unknown>): Result<VisitEvent> {
  const touch = parseTouch(input['touch']);
  return touch.ok ? ok({ ...base, type: 'visit', touch: touch.value }) : touch;
}

function parseOpen(base: EventBase, input: Record<string, unknown>): Result<OpenEvent> {
  const surface = shortText(input['surface'], WORD_LENGTH);
  return surface
    ? ok({ ...base, type: 'open', surface })
    : no('bad-event', 'open needs a surface.');
}

const OUTCOMES: readonly unknown[] = ['shared', 'handed-over', 'copied'] satisfies ShareOutcome[];

function parseShare(base: EventBase, input: Record<string, unknown>): Result<ShareEvent> {
  const { code, outcome } = input;
  const channel = shortText(input['channel'], WORD_LENGTH);
  if (!isCode(code)) return no('bad-code', 'share needs the code of the advocate.');
  if (!channel) return no('bad-event', 'share needs a channel.');
  if (!OUTCOMES.includes(outcome)) {
    return no('bad-event', 'outcome must be shared, handed-over or copied.');
  }
  return ok({ ...base, type: 'share', code, channel, outcome: outcome as ShareOutcome });
}

function parseSignup(
  base: EventBase,
  type: SignupEvent['type'],
  input: Record<string, unknown>,
): Result<SignupEvent> {
  const subject = shortText(input['subject'], WORD_LENGTH);
  if (!subject) return no('bad-event', `${type} needs a subject: the id of the account or form.`);
  if (base.id !== signupId(type, base.program, subject)) {
    return no('bad-event', `The id of a ${type} is "${type}:", its program, ":" and its subject.`);
  }
  const touches = parseTouches(input['touches']);
  if (!touches.ok) return touches;
  return ok({
    ...base,
    type,
    subject,
    touches: touches.value,
    ...(isCode(input['code']) && { code: input['code'] }),
    ...(isRecord(input['customer']) && { customer: parseCustomer(input['customer']) }),
  });
}

function parsePurchase(base: EventBase, input: Record<string, unknown>): Result<PurchaseEvent> {
  const order = parseWireOrder(input['order']);
  if (!order.ok) return order;
  if (base.id !== purchaseId(base.program, order.value.id)) {
    return no(
      'bad-event',
      'The id of a purchase is "purchase:", its program, ":" and the order id.',
    );
  }
  const touches = parseTouches(input['touches']);
  return touches.ok
    ? ok({ ...base, type: 'purchase', order: order.value, touches: touches.value })
    : touches;
}

function parseFeedback(base: EventBase, input: Record<string, unknown>): Result<FeedbackEvent> {
  const { score, comment } = input;
  if (typeof score !== 'number' || !Number.isInteger(score) || score < 0 || score > 10) {
    return no('bad-event', 'feedback needs a score: a whole number from 0 to 10.');
  }
  if (comment !== undefined && (typeof comment !== 'string' || comment.length > COMMENT_LENGTH)) {
    return no('bad-event', `comment must be a text of ${COMMENT_LENGTH} characters at most.`);
  }
  const said = comment?.trim();
  return ok({ ...base, type: 'feedback', score, ...(said && { comment: said }) });
}

// One unreadable touch is no reason to lose an order: it is left out.
function parseTouches(input: unknown): Result<readonly Touch[]> {
  if (input === undefined) return ok([]);
  if (!Array.isArray(input)) return no('bad-event', 'touches must be a list.');
  const touches = input.slice(0, TOUCHES).map(parseTouch);
  return ok(touches.flatMap((touch) => (touch.ok ? [touch.value] : [])));
}
