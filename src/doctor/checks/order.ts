import { purchaseId } from '../../protocol/event.js';
import { parseOrder } from '../../protocol/order.js';
import type { DeclaredOrder, Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { moneyWords } from '../offer-words.js';
import { SNIPPET, templateMend } from '../order-snippet.js';

const THANKS =
  /thank|order-received|order[-_/]?confirm|checkout\/(success|complete)|bestell.*dank/i;

/** What does this page say of an order, and did it arrive? */
export function examineOrder(facts: Facts): Chapter {
  const { orders } = facts;
  const told = reported(facts);
  return chapter(
    'Order on this page',
    orders.length > 0
      ? orders.flatMap((order) => declared(order, facts))
      : told.length > 0
        ? told
        : [none(facts)],
    orders.map(({ text }) => ({ ...row('Declared', text), personal: true })),
  );
}

function declared(order: DeclaredOrder, facts: Facts): readonly Finding[] {
  const { text, json, input, type } = order;
  const found: Finding[] = [];
  if (!/json/.test(type)) {
    found.push(
      problem(
        'order-type',
        'The tag of the order has no type, so the browser runs the order as a script and finds an error.',
        'Give it this type.',
        '<script type="application/json" data-goodword="order">',
      ),
    );
  }
  if (/\{\{|\{%|<%|<\?(php|=)|\$\{/.test(text)) {
    const [left = ''] = /\{[{%].*?[}%]\}|<[%?].*?[%?]>|\$\{.*?\}/.exec(text) ?? [];
    return [
      ...found,
      problem(
        'order-unrendered',
        `The page prints ${left ? `“${left.slice(0, 60)}”` : 'the template'} as it stands: nothing has put the order into it.`,
        'Move it into a file that the shop’s template engine renders. In words of the engine:',
        templateMend(text),
      ),
    ];
  }
  if (!json) {
    return [
      ...found,
      problem('order-not-json', 'The declared order is no JSON.', 'Write it like this:', SNIPPET),
    ];
  }
  const read = parseOrder(input);
  if (!read.ok) {
    return [
      ...found,
      problem(read.problem.code, read.problem.message, 'Write it like this:', SNIPPET),
    ];
  }
  found.push(...unread(input));
  const { id, total } = read.value;
  const worth = `Order ${id} over ${moneyWords(total)}`;
  const fate = fateOf(facts, purchaseId(facts.settings.program, id));
  if (fate) return [...found, ...fate(worth)];
  return [
    ...found,
    facts.said.consent === 'granted'
      ? note(
          'order-unreported',
          `${worth} is declared, but was not reported: it came into the page after Goodword had read it, or was reported long ago.`,
          'A page that draws the order later says so itself:',
          `goodword('purchase', ${JSON.stringify({ id, total: '42.00', currency: total.currency })})`,
        )
      : note('order-held', `${worth} is declared, and waits for consent.`),
  ];
}

const FIELDS = 'id total currency coupon coupons code customer firstOrder';

// Whole orders are welcome, and much in them is for others. Who bought and by whose code is for us.
const OURS = /mail|name|coupon|discount|voucher|refer/i;

/** Names in a declared order that nobody reads, though what stands there is missed later. */
function unread(input: unknown): readonly Finding[] {
  const names = Object.keys(Object(input)).filter(
    (name) => OURS.test(name) && !FIELDS.split(' ').includes(name),
  );
  if (names.length === 0) return [];
  return [
    note(
      'order-unread',
      `Nobody reads ${names
        .map((name) => `“${name}”`)
        .join(', ')
        .slice(0, 200)} of the order.`,
      `An order has ${FIELDS.replace(/ /g, ', ')}. The buyer stands in customer:`,
      '"customer": { "id": "c-7", "email": "anna@shop.example", "firstName": "Anna" }',
    ),
  ];
}

type Fate = (worth: string) => readonly Finding[];

/** What became of an event with this id, where anything is known of it. */
function fateOf({ said, events }: Facts, id: string): Fate | undefined {
  const answer = said.answers.filter((one) => one.id === id).pop();
  const lost = said.dropped.find((one) => one.id === id);
  const reason = lost?.reason ?? (answer?.result === 'drop' ? answer.reason : undefined);
  if (reason?.startsWith('bad-')) return () => [refused(reason, said)];
  if (reason) {
    return (worth) => [
      problem(
        'order-dropped',
        `${worth} was dropped: ${reason}.`,
        'Mend what the chapter of events says of it.',
      ),
    ];
  }
  if (answer?.result === 'retry' || events.some((one) => one.id === id && one.waits)) {
    return (worth) => [note('order-waits', `${worth} waits on disk for the backend.`)];
  }
  if (answer || events.some((one) => one.id === id)) {
    return (worth) => [fine('order-stored', `${worth}: the backend has it.`)];
  }
  return undefined;
}

/** Orders that the page told by a call. */
function reported(facts: Facts): readonly Finding[] {
  const prefix = purchaseId(facts.settings.program, '');
  const { said, events } = facts;
  // Not what was dropped: earlier pages may have dropped it.
  const ids = [...said.answers, ...events]
    .map(({ id }) => id)
    .filter((id) => id.startsWith(prefix));
  return [...new Set(ids)].flatMap(
    (id) => fateOf(facts, id)?.(`Order ${id.slice(prefix.length)}`) ?? [],
  );
}

function none({ page, toldGoogle, said }: Facts): Finding {
  const trouble = said.problem?.code;
  if (trouble && /^bad-(order|amount|currency)/.test(trouble)) return refused(trouble, said);
  const [google] = toldGoogle;
  if (google !== undefined) {
    return problem(
      'order-only-google',
      `This page tells Google of order ${google.slice(0, 40)}, but tells Goodword nothing.`,
      'Let Goodword read it there:',
      'data-with="data-layer"',
    );
  }
  if (THANKS.test(page.path) && page.segment) {
    return problem(
      'order-told-segment',
      'This looks like a thank-you page, and it has Segment’s library, but no order was heard. What Segment was told before Goodword had come cannot be read.',
      'Print the order into the page, which can be read at any time:',
      SNIPPET,
    );
  }
  return THANKS.test(page.path)
    ? problem(
        'order-missing',
        'This looks like a thank-you page, but it says nothing of the order.',
        'Print the order into the page:',
        SNIPPET,
      )
    : fine('no-order', 'None, which is right anywhere but on the thank-you page.');
}

/** An order that the page told by a call, and that could not be read. */
const refused = (reason: string, { problem: latest }: Facts['said']): Finding =>
  problem(
    'order-refused',
    `An order was refused. ${latest?.code === reason ? latest.message : reason}`,
    'Report it like this:',
    "goodword('purchase', { id: '1001', total: '42.00', currency: 'USD' })",
  );
