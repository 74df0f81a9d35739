import { CARRIED_FIELD } from '../protocol/carried.js';

const FORM = 'form.checkout, form.woocommerce-checkout';

/**
 * Has a checkout of WooCommerce carry a text: as a hidden field where it is a form, as extension data where it is made of
 * blocks. A field that the shop's theme draws anew is written again before the form is sent. Answers the undo.
 */
export function carryInWooCommerce(page: Window, text: () => string): () => void {
  const { document } = page;
  let told = '';
  const write = () => {
    const now = text();
    for (const form of document.querySelectorAll<HTMLFormElement>(FORM)) writeField(form, now);
    if (now !== told && tellBlocks(page, now)) told = now;
  };
  write();
  const names = ['DOMContentLoaded', 'focusin', 'submit'];
  for (const name of names) document.addEventListener(name, write, true);
  return () => {
    for (const name of names) document.removeEventListener(name, write, true);
  };
}

function writeField(form: HTMLFormElement, text: string): void {
  const found = form.querySelector<HTMLInputElement>(`input[name="${CARRIED_FIELD}"]`);
  if (!found && !text) return;
  const field = found ?? form.ownerDocument.createElement('input');
  Object.assign(field, { type: 'hidden', name: CARRIED_FIELD, value: text });
  if (!found) form.append(field);
}

interface BlocksPage {
  readonly wp?: { readonly data?: { readonly dispatch?: (store: string) => unknown } };
}
type SetData = (namespace: string, data: Readonly<Record<string, string>>) => void;

/** Answers whether there was a checkout to tell. The call has two names: https://github.com/woocommerce/woocommerce/issues/42214 */
function tellBlocks(page: Window, carried: string): boolean {
  if (!page.document.querySelector('.wc-block-checkout')) return false;
  try {
    const store = Object((page as BlocksPage).wp?.data?.dispatch?.('wc/store/checkout'));
    const set: SetData | undefined = store.setExtensionData ?? store.__internalSetExtensionData;
    set?.('goodword', { carried });
    return set !== undefined;
  } catch {
    return false; // WordPress's data without a checkout in it
  }
}
