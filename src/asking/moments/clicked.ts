/**
 * Runs `act` each time that something is clicked which the selector names, or what is inside of it, in open shadow roots too.
 * Throws a `SyntaxError` where it is no selector. Answers the undo.
 */
export function whenClicked(
  selector: string,
  act: (opener: Element) => void,
  page: Document = document,
): () => void {
  page.createDocumentFragment().querySelector(selector);
  const clicked = (event: Event) => {
    const opener = event
      .composedPath()
      .find((one): one is Element => one instanceof Element && one.matches(selector));
    if (!opener || event.defaultPrevented) return;
    event.preventDefault();
    act(opener);
  };
  page.addEventListener('click', clicked);
  return () => page.removeEventListener('click', clicked);
}
