import type { ReadonlySignal } from '@preact/signals';
import type { Program, Report, ReviewAction, RewardAction } from 'goodword/protocol';
import type { ActsList } from './acts-list.js';
import type { Api } from './api.js';
import type { CodeUses } from './code-uses.js';
import type { ReviewDesk, RewardDesk } from './desk.js';
import type { Keys } from './keys.js';
import type { Loadable } from './loader.js';
import type { OrdersFile } from './orders-file.js';
import type { OrdersList } from './orders-list.js';
import type { Parcels } from './parcels.js';
import type { People } from './people.js';
import type { Place } from './places.js';
import type { Pools } from './pools.js';
import type { Publisher } from './publisher.js';
import type { Range } from './range.js';
import type { ReviewsList } from './reviews-list.js';
import type { Door } from './session.js';
import type { Start } from './start.js';
import type { Starts } from './starts.js';
import type { UseOfCode } from './use-of-code.js';
import type { View } from './view-address.js';
import type { Webhooks } from './webhooks.js';
import type { WhatIf } from './what-if.js';

/** All that the page shows and all that can be done on it. */
export interface Dashboard {
  readonly door: Door;
  readonly programs: ReadonlySignal<readonly Program[]>;
  /** The program in sight; none where the backend has none. */
  readonly program: ReadonlySignal<Program | undefined>;
  readonly range: ReadonlySignal<Range>;
  readonly report: ReadonlySignal<Loadable<Report>>;
  readonly orders: Pick<OrdersList, 'list' | 'more'>;
  readonly desk: Pick<RewardDesk, 'work' | 'dismiss'>;
  /** All orders of the program, as a file. */
  readonly file: Pick<OrdersFile, 'filing' | 'make'>;
  /** What was done with admin keys; nothing until it is looked at. */
  readonly acts: Pick<ActsList, 'list'>;
  moreActs(): Promise<void>;
  /** Orders that wait for a person. */
  readonly reviews: Pick<ReviewsList, 'list' | 'more'>;
  readonly reviewDesk: Pick<ReviewDesk, 'work'>;
  /** Whether the key that opened the dashboard decides anything. */
  readonly decides: ReadonlySignal<boolean>;
  /** Whether it is an owner's: persons and keys are hers alone. */
  readonly owns: ReadonlySignal<boolean>;
  decide(orderId: string, action: ReviewAction): Promise<void>;
  moreReviews(): Promise<void>;
  readonly codes: Pick<CodeUses, 'list' | 'saying' | 'load'>;
  /** Says who may use a code. Answers whether it is so now. */
  sayCodeUse(code: string, by: UseOfCode['by']): Promise<boolean>;
  readonly pools: Pools;
  readonly parcels: Parcels;
  readonly webhooks: Webhooks;
  sendAgain(id: string): Promise<void>;
  readonly whatIf: WhatIf;
  readonly publisher: Publisher;
  /** Programs to start from. */
  readonly starts: Starts;
  /** Lays one of them over the program in sight, to be changed and tried. */
  startFrom(start: Start): Promise<void>;
  readonly people: People;
  readonly keys: Keys;
  readonly place: ReadonlySignal<Place>;
  go(place: Place): Promise<void>;
  /** What was just done, for screen readers. */
  readonly said: ReadonlySignal<string>;
  chooseProgram(id: string): void;
  chooseRange(range: Range): Promise<void>;
  refresh(): Promise<void>;
  showMore(): Promise<void>;
  act(rewardId: string, action: RewardAction): Promise<void>;
  stop(): void;
}

export interface DashboardRim {
  readonly api: Api;
  /** The admin key of the address, once. */
  readonly takeKey: () => string | undefined;
  readonly now: () => number;
  readonly view: View;
  /** Gives a file to whoever sits before the page. */
  readonly save: (name: string, text: string) => void;
  /** Called with what the address should say. */
  readonly onView: (view: View) => void;
}
