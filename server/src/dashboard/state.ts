import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { no, type Program, type Report, type Result, type RewardAction } from 'goodword/protocol';
import { type ActsList, createActsList } from './acts-list.js';
import type { Api } from './api.js';
import { createLoader, type Loadable } from './loader.js';
import { createOrdersList, type OrdersList } from './orders-list.js';
import { type Range, spanOf } from './range.js';
import { createRewardDesk, type RewardDesk } from './reward-desk.js';
import { STATES } from './reward-words.js';
import { createDoor, type Door } from './session.js';
import type { View } from './view-address.js';

/** All that the page shows and all that can be done on it. */
export interface Dashboard {
  readonly door: Door;
  /** The program in sight; none where the backend has none. */
  readonly program: ReadonlySignal<Program | undefined>;
  readonly range: ReadonlySignal<Range>;
  readonly report: ReadonlySignal<Loadable<Report>>;
  readonly orders: Pick<OrdersList, 'list' | 'more'>;
  readonly desk: Pick<RewardDesk, 'work' | 'dismiss'>;
  /** What was done with admin keys; nothing until it is looked at. */
  readonly acts: Pick<ActsList, 'list' | 'open'>;
  showActs(open: boolean): Promise<void>;
  moreActs(): Promise<void>;
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
  /** Called with what the address should say. */
  readonly onView: (view: View) => void;
}

const ENDED = no('stopped', 'Your session has ended. Sign in once more.').problem;

export function createDashboard({ api, takeKey, now, view, onView }: DashboardRim): Dashboard {
  const door = createDoor(api, takeKey);
  const wanted = signal(view.program);
  const range = signal(view.range);
  const report = createLoader<Report>(now);
  const orders = createOrdersList(now);
  const desk = createRewardDesk();
  const acts = createActsList(now);
  const said = signal('');

  const programs = computed(() =>
    door.session.value.kind === 'open' ? door.session.value.programs : [],
  );
  const program = computed(
    () => programs.value.find(({ id }) => id === wanted.value) ?? programs.value[0],
  );

  /** Asks with the pass and program of now; a session that has ended closes the door. */
  async function asked<T>(
    ask: (pass: string, id: string) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    const session = door.session.peek();
    const id = program.peek()?.id;
    if (session.kind !== 'open' || id === undefined) return no('stopped', 'Nobody is signed in.');
    const result = await ask(session.pass, id);
    if (!result.ok && result.problem.code === 'unauthorised' && door.session.peek() === session) {
      door.signOut(ENDED);
    }
    return result;
  }
  const isOpen = () => door.session.peek().kind === 'open';
  const askReport = () => asked((pass, id) => api.report(pass, id, spanOf(range.peek(), now())));
  const askActs = (before?: string) => asked((pass) => api.acts(pass, before));
  const askPage = (before?: string) => asked((pass, id) => api.conversions(pass, id, before));
  const loadReport = () => report.load(askReport);
  const loadOrders = () => orders.load(askPage);

  // Another program or another person: nothing of the last one may stay in sight.
  const stopFollowing = effect(() => {
    const id = program.value?.id;
    report.clear();
    orders.clear();
    desk.clear();
    acts.close();
    if (id === undefined) return;
    void loadReport();
    void loadOrders();
  });

  return {
    door,
    program,
    range,
    report: report.state,
    orders,
    desk,
    acts,
    showActs: (open) => (open ? acts.load(askActs) : Promise.resolve(acts.close())),
    moreActs: () => acts.loadMore(askActs),
    said,
    chooseProgram(id) {
      wanted.value = id;
      onView({ program: id, range: range.peek() });
    },
    chooseRange(days) {
      range.value = days;
      const id = program.peek()?.id;
      onView({ range: days, ...(id !== undefined && { program: id }) });
      return loadReport();
    },
    async refresh() {
      // Without a session or a program there is only the door to try again.
      if (door.session.peek().kind === 'stuck' || (isOpen() && !program.peek()))
        return door.enter();
      if (!isOpen()) return;
      said.value = '';
      await Promise.all([loadReport(), loadOrders()]);
      if (report.state.peek().kind === 'ready') said.value = 'Up to date.';
    },
    showMore: () => orders.loadMore(askPage),
    async act(rewardId, action) {
      said.value = '';
      const changed = await desk.act(rewardId, action, (id, what) =>
        asked((pass) => api.act(pass, id, what)),
      );
      if (!changed) return;
      orders.replace(changed);
      said.value = `Reward ${STATES[changed.state].toLowerCase()}.`;
      // The cost of rewards has changed with it.
      await loadReport();
    },
    stop: stopFollowing,
  };
}
