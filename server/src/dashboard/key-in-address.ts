type Page = Pick<Window, 'location' | 'history'>;

/**
 * The admin key of an address with `#key=…`, taken out of it at once: a key that stays there ends up in screenshots,
 * history and shared links.
 */
export function takeKey({ location, history }: Page): string | undefined {
  const key = keyInFragment(location.hash);
  if (key !== undefined) {
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return key;
}

/** `#key=abc` → `abc`. Not by URLSearchParams, which would read a `+` in the key as a space. */
export function keyInFragment(hash: string): string | undefined {
  const given = /^#key=(.+)$/.exec(hash)?.[1];
  if (given === undefined) return undefined;
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}
