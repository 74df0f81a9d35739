const tag = (order: string) =>
  `<script type="application/json" data-goodword="order">\n  ${order}\n</script>`;

/** A declared order as it should arrive in the browser. */
export const SNIPPET = tag('{ "id": "1001", "total": "42.00", "currency": "USD" }');

/** The template to put in the place of one that was not rendered: in Liquid, PHP, ERB, or plainly as it should arrive. */
export function templateMend(text: string): string {
  if (/\{\{|\{%/.test(text)) {
    return tag(
      [
        '{',
        '  "id": {{ order.id | json }},',
        '  "total": "{{ order.total_price | divided_by: 100.0 }}",',
        '  "currency": {{ order.currency | json }}',
        '}',
      ].join('\n  '),
    );
  }
  if (/<\?/.test(text)) {
    return tag(
      '<?= json_encode(["id" => (string) $order->get_id(), "total" => $order->get_total(), "currency" => $order->get_currency()]) ?>',
    );
  }
  if (/<%/.test(text)) {
    return tag(
      '<%= raw({ id: @order.id.to_s, total: @order.total.to_s, currency: @order.currency }.to_json) %>',
    );
  }
  return SNIPPET;
}
