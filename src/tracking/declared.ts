/**
 * The orders that the page declares: `<script type="application/json" data-goodword="order">{ … }</script>`. What is no
 * JSON comes as the text that it is, and is refused as no order.
 */
export const declaredOrders = (page: ParentNode): unknown[] =>
  [...page.querySelectorAll<HTMLScriptElement>('script[data-goodword=order]')].map(({ text }) =>
    read(text),
  );

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
