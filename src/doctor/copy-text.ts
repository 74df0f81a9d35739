/**
 * Copies a text; must be called inside the click. Where the browser refuses (pages without https, frames), the element
 * that shows it is selected, to be copied by hand. Answers whether it was copied.
 */
export async function copyText(text: string, shown: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
