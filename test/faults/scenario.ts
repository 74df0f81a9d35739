import type { Page } from 'playwright';
import type { Engine } from './engines.js';
import type { Shopper } from './shopper.js';
import type { Street } from './street.js';
import type { Intake } from './tracker.js';

/** One thing that goes wrong, from the first page until the shopper has gone. Afterwards the world is whole again. */
export interface Scenario {
  readonly name: string;
  /** Where it cannot be done, and why. */
  readonly not?: Readonly<Record<string, string>>;
  /** It kills the shopper's browser, so she needs one of her own. */
  readonly alone?: boolean;
  /** It kills the backend, so that nobody else can have the same one. */
  readonly killsBackend?: boolean;
  /** On a host without https. */
  readonly plain?: boolean;
  /** Nothing stands between browser and backend in this one: the fault is in the page. */
  readonly inPage?: boolean;
  act(world: World): Promise<void>;
}

export interface World {
  readonly engine: Engine;
  readonly street: Street;
  readonly intake: Intake;
  readonly shopper: Shopper;
  /** How many events to create, about. */
  readonly events: number;
  /** A number from 0 to 1, the same in every run that begins with the same seed. */
  chance(): number;
  /** Opens a tab on a page of the shop: `disturbed` where something is wrong with the page itself. */
  arrive(path?: string): Promise<Page>;
  /** Creates events, all at once; when it returns, their calls have returned in the page. */
  buy(tab: Page, count?: number): Promise<void>;
  /** The same, and the page is left in the same breath. */
  buyAndGo(tab: Page, count?: number): Promise<void>;
  /** Presses a link of the page, by mouse, that creates an event and leads on. */
  pressAndGo(tab: Page): Promise<void>;
  /** Goes on to another page of the shop in the same tab. */
  walkOn(tab: Page): Promise<void>;
  /** Until so many requests more have met the fault. */
  isHit(times?: number): Promise<void>;
  /** Lets time pass: what is awaited here is that nothing happens. */
  idle(ms: number): Promise<void>;
}
