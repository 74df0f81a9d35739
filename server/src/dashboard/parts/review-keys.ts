/** The cards of the list, top to bottom. */
export const cardsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[data-review]') ?? []),
];

/** The next card that waits below this one, or else above it. */
export function nextOpen(list: HTMLElement | null, from: number): HTMLElement | undefined {
  const cards = cardsIn(list);
  const waits = (card: HTMLElement) => !card.classList.contains('decided');
  return cards.slice(from + 1).find(waits) ?? cards.find(waits);
}

/**
 * Moves by single letters, and only inside the list (WCAG 2.1.4). They never decide: A and R lead to the button, which
 * is pressed by its own key.
 */
export function moveByKey(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const { key, target, currentTarget: list } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return;
  if (target.matches('input, textarea')) {
    if (key === 'Escape') target.closest<HTMLElement>('[data-review]')?.focus();
    return;
  }
  const cards = cardsIn(list);
  const here = cards.findIndex((card) => card.contains(target));
  const within = (selector: string) => cards[here]?.querySelector<HTMLElement>(selector);
  const to = {
    j: cards[here + 1],
    k: cards[here - 1],
    a: within('[data-action=approve]'),
    r: within('[data-action=reject]'),
    n: within('textarea'),
  }[key.toLowerCase()];
  if (!to) return;
  event.preventDefault();
  to.focus();
}
