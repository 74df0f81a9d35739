/** What became of a wish to copy. `by-hand`: the browser refused, the text is selected and waits for Ctrl+C. */
export type Copy = 'idle' | 'copied' | 'by-hand';

/** A field whose text can be selected. */
export type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Copies the text of a field, or more than that. Must be called inside the click: browsers refuse it later.
 *
 * Claims success only where the browser proved it. `navigator.clipboard` is missing on insecure pages and refused in
 * frames; then a `copy` event carries the text. A hidden textarea, the usual last resort, is not used: outside a modal
 * dialog it is inert, and `execCommand` answers true while the clipboard stays empty.
 */
export async function copyFrom(field: Field, text = field.value): Promise<Copy> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    if (copyByEvent(text)) return 'copied';
    field.focus();
    field.select();
    return 'by-hand';
  }
}

function copyByEvent(text: string): boolean {
  let carried = false;
  const carry = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation(); // the shop may add "read more at …" to what is copied
    carried = true;
  };
  window.addEventListener('copy', carry, true);
  const done = document.execCommand('copy');
  window.removeEventListener('copy', carry, true);
  return done && carried;
}
