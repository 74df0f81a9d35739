/** Where the admin key comes from and where it is kept: in this tab only, until it closes. */
const NAME = 'goodword.adminKey';

export interface KeyStore {
  /** The key of the address (`#key=…`, taken out of it at once) or the one kept in this tab. */
  find(): string | undefined;
  keep(key: string): void;
  forget(): void;
}

type Page = Pick<Window, 'location' | 'history'>;

export function createKeyStore(page: Page, storage: () => Storage): KeyStore {
  // Reading `sessionStorage` itself throws where cookies are blocked; then the key lives as long as the page.
  const reach = <T>(act: (store: Storage) => T): T | undefined => {
    try {
      return act(storage());
    } catch {
      return undefined;
    }
  };
  const keep = (key: string) => reach((store) => store.setItem(NAME, key));

  return {
    find() {
      const given = keyInFragment(page.location.hash);
      if (given === undefined) return reach((store) => store.getItem(NAME)) ?? undefined;
      // A key that stays in the address ends up in screenshots, history and shared links.
      page.history.replaceState(
        page.history.state,
        '',
        page.location.pathname + page.location.search,
      );
      keep(given);
      return given;
    },
    keep,
    forget: () => reach((store) => store.removeItem(NAME)),
  };
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
