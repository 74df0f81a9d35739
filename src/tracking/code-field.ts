/**
 * Fills the page's empty `<input data-goodword="code">` with the code of the invitation. Those in `offered` are left alone, and all
 * that are met are put there: what a shopper has emptied stays empty.
 */
export function fillCode(page: ParentNode, code: string, offered?: WeakSet<Element>): void {
  for (const input of page.querySelectorAll<HTMLInputElement>('input[data-goodword="code"]')) {
    if (offered?.has(input)) continue;
    offered?.add(input);
    if (input.value) continue;
    input.value = code;
    // Shops' own forms listen to these; without them the field would look filled and be empty.
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
