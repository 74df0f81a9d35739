type Undo = () => void;

/** Somebody moved on inside the page: a router wrote another address. */
export interface Route {
  readonly address: string;
  /** He went back or forward, to where he has been. */
  readonly back: boolean;
}

/**
 * Hears every change of the page's address that loads no page. Asks the Navigation API where there is one; else the
 * history's own methods are wrapped, and are as they were after the answered undo. Writing the same address again is no
 * change.
 */
export function followRoutes(hear: (route: Route) => void, page: Window = window): Undo {
  let last = page.location.href;
  const moved = (back: (before: string, now: string) => boolean): void => {
    const before = last;
    last = page.location.href;
    if (last === before) return;
    try {
      hear({ address: last, back: back(before, last) });
    } catch (error) {
      // We stand inside the router's own call.
      console.error(error);
    }
  };
  return page.navigation ? byNavigation(page.navigation, moved) : byHistory(page, moved);
}

type Moved = (back: (before: string, now: string) => boolean) => void;

function byNavigation(navigation: Navigation, moved: Moved): Undo {
  // Fires once the address has changed, within the router's own call: nobody can have rewritten it yet.
  const changed = ({ navigationType }: NavigationCurrentEntryChangeEvent) =>
    moved(() => navigationType === 'traverse');
  navigation.addEventListener('currententrychange', changed);
  return () => navigation.removeEventListener('currententrychange', changed);
}

function byHistory(page: Window, moved: Moved): Undo {
  const undo = (['pushState', 'replaceState'] as const).map((name) =>
    wrap(page.history, name, () => moved(() => false)),
  );
  // A link to a fragment makes the same event as the back button; but then nothing before the "#" changes.
  const popped = () => moved((before, now) => before.split('#', 1)[0] !== now.split('#', 1)[0]);
  page.addEventListener('popstate', popped);
  page.addEventListener('hashchange', popped);
  return () => {
    for (const end of undo) end();
    page.removeEventListener('popstate', popped);
    page.removeEventListener('hashchange', popped);
  };
}

/**
 * Calls `after` each time that the method has done its work. To its callers it is the same: `this`, answer and exceptions
 * are its own, and so is whatever else hangs on it.
 */
function wrap(history: History, name: 'pushState' | 'replaceState', after: () => void): Undo {
  const own = Object.getOwnPropertyDescriptor(history, name);
  const before = history[name];
  let stopped = false;
  const wrapped = new Proxy(before, {
    apply(method, self, args) {
      const answer = Reflect.apply(method, self, args);
      if (!stopped) after();
      return answer;
    },
  });
  history[name] = wrapped;
  return () => {
    stopped = true;
    // Whoever wrapped us since keeps working: ours stays in that chain and does nothing.
    if (history[name] !== wrapped) return;
    if (own) Object.defineProperty(history, name, own);
    else Reflect.deleteProperty(history, name);
  };
}
