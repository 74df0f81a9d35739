import { no, ok, type Result } from '../protocol/result.js';

/** Orders that the page declares: `<script type="application/json" data-goodword="order">{ … }</script>`. */
export function declaredOrders(page: ParentNode): Result<unknown>[] {
  const declared = page.querySelectorAll('script[data-goodword="order"]');
  return Array.from(declared, ({ textContent }) => read(textContent ?? ''));
}

function read(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return no('bad-order', `No JSON: ${text.slice(0, 60)}`);
  }
}

/** Fills the page's empty `<input data-goodword="code">` with the code of the invitation. */
export function fillCode(page: ParentNode, code: string): void {
  for (const input of page.querySelectorAll<HTMLInputElement>('input[data-goodword="code"]')) {
    if (input.value) continue;
    input.value = code;
    // Shops' own forms listen to these; without them the field would look filled and be empty.
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
