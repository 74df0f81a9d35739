import { type Case, declared, ID, ORDER } from './case.js';

/** What has to be mended in how a page tells of its order. */
export const ORDER_PROBLEMS: readonly Case[] = [
  {
    that: 'a template that was not rendered',
    name: 'order-unrendered',
    when: declared('{ "id": "{{ order.id }}", "total": "42.00", "currency": "USD" }'),
    says: '“{{ order.id }}”',
    mend: '{{ order.id | json }}',
  },
  {
    that: 'a template of PHP that was not rendered',
    name: 'order-unrendered',
    when: declared('{ "id": "<?= $order->id ?>" }'),
    mend: 'json_encode',
  },
  {
    that: 'an order that is no JSON',
    name: 'order-not-json',
    when: declared("{ id: '1001' }"),
    mend: '"id": "1001"',
  },
  {
    that: 'an order without an id',
    name: 'bad-order-id',
    when: declared('{"id":"","total":"42.00","currency":"USD"}'),
    mend: '"id": "1001"',
  },
  {
    that: 'an order in a tag that the browser runs as a script',
    name: 'order-type',
    when: declared(ORDER, ''),
    mend: 'type="application/json"',
  },
  {
    that: 'an order that was dropped',
    name: 'order-dropped',
    when: { ...declared(ORDER), said: { dropped: [{ id: ID, reason: 'too-large' }] } },
    says: 'too-large',
  },
  {
    that: 'an order by a call that was refused',
    name: 'order-refused',
    when: { said: { problem: { code: 'bad-amount', message: 'Cannot read “1,23,4”.' } } },
    says: '“1,23,4”',
    mend: "goodword('purchase'",
  },
  {
    that: 'an order of which only Google hears',
    name: 'order-only-google',
    when: { toldGoogle: ['1001'] },
    mend: 'data-with="data-layer"',
  },
  {
    that: 'a thank-you page whose order Segment may have heard before us',
    name: 'order-told-segment',
    when: { page: { path: '/thank-you', segment: true } },
    mend: 'data-goodword="order"',
  },
  {
    that: 'a thank-you page without an order',
    name: 'order-missing',
    when: { page: { path: '/checkout/thank-you/1001' } },
    mend: 'data-goodword="order"',
  },
];
