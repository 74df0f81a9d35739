// On the field itself: each part of the script has its own copy of this file.
const OFFERED = Symbol.for('goodword');
type Field = HTMLInputElement & { [OFFERED]?: boolean };

const fieldsIn = (page: ParentNode) => page.querySelectorAll<Field>('input[data-goodword="code"]');

/** Offers the page's `<input data-goodword="code">` the code of the invitation, each field once: what she has emptied stays empty. */
export function offerCode(page: ParentNode, code: string): void {
  for (const field of fieldsIn(page)) {
    if (!field[OFFERED]) fill(field, code);
    field[OFFERED] = true;
  }
}

/** Fills them with the code that she has named herself. */
export function fillCode(page: ParentNode, code: string): void {
  for (const field of fieldsIn(page)) fill(field, code);
}

function fill(field: Field, code: string): void {
  if (field.value) return;
  field.value = code;
  // Shops' own forms listen to these; without them the field would look filled and be empty.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
