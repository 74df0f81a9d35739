/**
 * What a careful look at the page would find: something beside the window, text that is cut off without a sign, a thing to press that
 * a finger misses. Runs in the page.
 */
export function faultsOf(): string[] {
  const root = document.querySelector('goodword-root')?.shadowRoot;
  if (!root) return ['nothing is shown'];
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.localName}.${element.getAttribute('part') ?? element.className} “${(element.textContent ?? '').slice(0, 24)}”`;
  const isShown = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
  };
  for (const element of root.querySelectorAll<HTMLElement>('.root *')) {
    if (!isShown(element) || element.closest('.unseen, svg, [aria-hidden=true]')) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    if (left < -1 || right > innerWidth + 1) faults.push(`beside the window: ${nameOf(element)}`);
    const style = getComputedStyle(element);
    const cut =
      element.scrollWidth > element.clientWidth + 1 && /hidden|clip/.test(style.overflowX);
    const isText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (cut && isText && style.textOverflow !== 'ellipsis')
      faults.push(`cut off: ${nameOf(element)}`);
    // A code is typed somewhere else: it is never cut, not even with a sign.
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
    if (element.matches('.code') && (scrollWidth > clientWidth || scrollHeight > clientHeight + 1))
      faults.push(`cut off: ${nameOf(element)}`);
    const pressed = element.matches('button, a[href], summary, [role=button]');
    // WCAG 2.2, 2.5.8: 24 pixels at least; a link within a sentence is as high as its line.
    if (pressed && (width < 24 || height < 24))
      faults.push(`too small to press: ${nameOf(element)}`);
  }
  return [...new Set(faults)];
}
