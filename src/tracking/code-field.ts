// Of this page, whoever of us looks: what a shopper has emptied stays empty.
const offered = new WeakSet<Element>();

/** Offers the page's empty `<input data-goodword="code">` the code of the invitation, each field once. */
export function offerCode(page: ParentNode, code: string): void {
  fillCode(page, code, offered);
}

/** Fills them with a code that she has named herself. Those in `except` are left alone, and all that are met are put there. */
export function fillCode(page: ParentNode, code: string, except?: WeakSet<Element>): void {
  for (const input of page.querySelectorAll<HTMLInputElement>('input[data-goodword="code"]')) {
    if (except?.has(input)) continue;
    except?.add(input);
    if (input.value) continue;
    input.value = code;
    // Shops' own forms listen to these; without them the field would look filled and be empty.
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
