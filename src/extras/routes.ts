import { remember } from '../loop/landing.js';
import { reportOnce } from '../loop/report-once.js';
import type { Extra, Stage } from '../loop/stage.js';
import { whenCalm } from '../page/calm.js';
import { whenIdle } from '../page/idle.js';
import { followRoutes } from '../page/routes.js';
import { pageLoad } from '../tracking/activation.js';
import { behindFragment, cleanAddress } from '../tracking/address.js';
import { askedAddress } from '../tracking/asked-address.js';
import { capture } from '../tracking/capture.js';
import { offerCode } from '../tracking/code-field.js';
import { declaredOrders } from '../tracking/declared.js';

export interface RoutesOptions {
  /** The shop's router keeps its address behind the `#`, as in `/#/mugs?via=CODE`. Default: `false`. */
  fragment?: boolean;
}

// A router draws the new view when it has what it needs, perhaps after a request or two. Looking is cheap; a watch on
// every change of the document would not be.
const LOOKS_MS = [0, 300, 1_000, 3_000];

/**
 * For shops whose router changes the page without loading one: on each new route reads the code in its address, the
 * orders that it declares and the code fields that it shows.
 */
export function routes({ fragment = false }: RoutesOptions = {}): Extra {
  return (stage, goodword) => {
    const { arrive, stop } = arrivals(stage, fragment);
    const report = reportOnce(stage, goodword);
    const look = () => {
      const known = stage.memory.read().touches.filter((touch) => touch.known);
      for (const { code } of known.slice(-1)) offerCode(document, code);
      for (const order of declaredOrders(document)) report(order);
    };
    let looks: readonly (() => void)[] = [];
    const leave = () => {
      for (const stop of looks) stop();
    };
    const enter = () => {
      leave();
      looks = LOOKS_MS.map((ms) => whenIdle(look, ms));
    };
    enter();
    const unfollow = followRoutes(({ address, back }) => {
      // Where he goes back to, he has been.
      if (!back) arrive(new URL(address));
      enter();
    });
    return () => {
      unfollow();
      leave();
      stop();
    };
  };
}

/** `data-fragment` */
export const fromTag = ({ fragment }: DOMStringMap): Extra =>
  routes({ fragment: fragment !== undefined && fragment !== 'false' });

/** Address -> touch, each code once: routers carry a parameter along from view to view. */
function arrivals(stage: Stage, fragment: boolean) {
  const { settings, valve, trouble } = stage;
  const seen = new Set<string>();
  let stopped = false;
  let leave = () => {};
  const clean = () => {
    leave();
    if (!stopped) leave = whenCalm(() => cleanAddress(settings.parameters, fragment));
  };
  const load = pageLoad(performance, document);
  const within = { ...load, again: false };
  const read = (address: URL) => {
    const found = capture(address, '', settings.parameters);
    const name = found?.ok ? found.value.code.toLowerCase() : found?.problem.message;
    if (!name || seen.has(name)) return undefined;
    seen.add(name);
    return found;
  };
  const arrive = (url: URL, how = within): void => {
    const found = read(url) ?? (fragment ? read(behindFragment(url)) : undefined);
    if (!found) return;
    if (!found.ok) return void trouble(found);
    remember(stage, found.value, how);
    if (settings.cleanUrl) valve.pass(clean);
  };
  // Where a router has rewritten the address before we came, or the code stands behind the `#`; else it is known already.
  arrive(askedAddress(performance, document), load);
  arrive(new URL(location.href));
  return {
    arrive,
    stop: () => {
      stopped = true;
      leave();
    },
  };
}
