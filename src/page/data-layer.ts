import { quietly } from './quietly.js';

type Page = Window & { dataLayer?: unknown[] };

/**
 * Hears every entry of the page's `dataLayer`: those that are in it, and those that are pushed later. A page that makes
 * its layer anew while it loads is followed to the new one. Ends with the answered undo, which leaves the layer's `push` as
 * it was.
 */
export function followDataLayer(hear: (entry: unknown) => void, page: Page = window): () => void {
  let unfollow = () => {};
  let followed: unknown[] | undefined;
  const follow = (): void =>
    quietly(() => {
      page.dataLayer ??= [];
      if (page.dataLayer === followed) return;
      unfollow();
      unfollow = () => {};
      followed = page.dataLayer;
      unfollow = followLayer(followed, hear);
    });
  follow();
  page.addEventListener('load', follow, { once: true });
  return () => {
    page.removeEventListener('load', follow);
    unfollow();
  };
}

function followLayer(layer: unknown[], hear: (entry: unknown) => void): () => void {
  let stopped = false;
  for (const entry of layer) quietly(() => hear(entry));

  // Tag Manager puts a push of its own over ours and calls it, or the other way round: both keep the chain.
  const before = layer.push;
  function push(...entries: unknown[]): number {
    const length = before.apply(layer, entries);
    // The push belongs to the shop's page: an entry that we cannot read must not reach it as an exception.
    if (!stopped) for (const entry of entries) quietly(() => hear(entry));
    return length;
  }
  layer.push = push;
  return () => {
    stopped = true;
    // Where somebody wrapped us since, ours stays in the chain and does nothing.
    if (layer.push === push) layer.push = before;
  };
}

/**
 * Reads an entry as a command: `gtag` pushes its arguments object, `['event', 'purchase', { … }]`. Anything else is no
 * command.
 */
export function commandOf(entry: unknown): readonly unknown[] | undefined {
  return Object.prototype.toString.call(entry) === '[object Arguments]' || Array.isArray(entry)
    ? Array.from(entry as ArrayLike<unknown>)
    : undefined;
}
