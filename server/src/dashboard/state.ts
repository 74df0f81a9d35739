import { computed, effect, signal } from '@preact/signals';
import { no, type Report } from 'goodword/protocol';
import { mayDecide, mayOwn } from './access.js';
import { createActsList } from './acts-list.js';
import { createAsking } from './asked.js';
import { createCodeUses } from './code-uses.js';
import { createDesk, type ReviewDesk, type RewardDesk } from './desk.js';
import { currencyOf } from './draft.js';
import { createKeys } from './keys.js';
import { createLoader, shown } from './loader.js';
import { createOrdersFile } from './orders-file.js';
import { createOrdersList } from './orders-list.js';
import { createParcels } from './parcels.js';
import { createPeople } from './people.js';
import type { Place } from './places.js';
import { createPools } from './pools.js';
import { createPublisher } from './publisher.js';
import { spanOf } from './range.js';
import { createReviewsList } from './reviews-list.js';
import { STATES } from './reward-words.js';
import { createDoor } from './session.js';
import { createStarts } from './starts.js';
import { createWebhooks } from './webhooks.js';
import { createWhatIf } from './what-if.js';
import type { Dashboard, DashboardRim } from './what-is-shown.js';

const SAID = { approve: 'approved', reject: 'rejected', give: 'given to whom the buyer names' };
const SAID_OF_CODE = {
  anybody: 'Anybody may use {code} again.',
  links: 'Only links with {code} count from now on.',
};
const REVOKED = no('stopped', 'Your key is revoked. Sign in with another one.').problem;

export function createDashboard(rim: DashboardRim): Dashboard {
  const { api, takeKey, now, view, save, onView } = rim;
  const door = createDoor(api, takeKey);
  const wanted = signal(view.program);
  const range = signal(view.range);
  const report = createLoader<Report>(now);
  const orders = createOrdersList(now);
  const desk: RewardDesk = createDesk();
  const reviews = createReviewsList(now);
  const reviewDesk: ReviewDesk = createDesk();
  const acts = createActsList(now);
  const place = signal<Place>(view.place ?? 'numbers');
  const said = signal('');

  const role = computed(() => (door.session.value.kind === 'open' ? door.session.value.role : ''));
  const programs = computed(() =>
    door.session.value.kind === 'open' ? door.session.value.programs : [],
  );
  const program = computed(
    () => programs.value.find(({ id }) => id === wanted.value) ?? programs.value[0],
  );

  const { asked, anyway } = createAsking(door, program);
  const isOpen = computed(() => door.session.value.kind === 'open');
  const askReport = () => asked((pass, id) => api.report(pass, id, spanOf(range.peek(), now())));
  const askActs = (before?: string) => anyway((pass) => api.acts(pass, before));
  const askPage = (before?: string) => asked((pass, id) => api.conversions(pass, id, before));
  let reporting = Promise.resolve();
  const loadReport = () => {
    reporting = report.load(askReport);
    return reporting;
  };
  const askReviews = (after?: string) => asked((pass, id) => api.reviews(pass, id, after));
  /** Somebody else may have published. */
  const loadServed = async () => {
    const served = await anyway(api.programs);
    if (served.ok) door.serve(served.value);
  };
  const loadOrders = () => orders.load(askPage);
  const loadReviews = () => reviews.load(askReviews);
  const codes = createCodeUses(api, asked, now);
  const pools = createPools(api, asked, now);
  const parcels = createParcels(api, asked, now);
  const webhooks = createWebhooks(api, asked, now, parcels);
  const whatIf = createWhatIf(api, asked, now);
  const publisher = createPublisher(api, asked, {
    served() {
      const session = door.session.peek();
      return session.kind === 'open' ? session : undefined;
    },
    serve: door.serve,
    // What was tried is compared with a program that runs no more.
    onPublished: () => whatIf.begin(undefined),
    onLoaded() {
      const trial = whatIf.trial.peek();
      if (trial.kind === 'told') void whatIf.run(trial.told);
    },
  });
  const starts = createStarts(api, anyway, now);
  const people = createPeople(api, anyway, {
    save,
    onErased: () => void Promise.all([loadReport(), loadOrders(), loadReviews()]),
  });
  const keys = createKeys(api, anyway, now, () => door.signOut(REVOKED));
  const file = createOrdersFile(askPage, (csv) =>
    save(`orders-${program.peek()?.id ?? 'none'}.csv`, csv),
  );
  /** What is shown beside the numbers is asked for when it is looked at. */
  const loadBeside = async (at: Place) => {
    if (at === 'reviews') await codes.load();
    if (at === 'keys') await keys.load();
    if (at === 'activity') await acts.load(askActs);
    if (at === 'coupons') await pools.load();
    if (at === 'programs') {
      // It may be the only one that tells in which currency the shop sells.
      await reporting;
      const current = program.peek();
      await starts.load(current && currencyOf(current, shown(report.state.peek())));
    }
    if (at === 'messages')
      await Promise.all([parcels.choose(parcels.state.peek()), webhooks.load()]);
  };
  const tellView = () => {
    const id = program.peek()?.id;
    const at = place.peek();
    onView({
      range: range.peek(),
      ...(id !== undefined && { program: id }),
      ...(at !== 'numbers' && { place: at }),
    });
  };

  const lists = [orders, reviews, acts, codes, pools, parcels, starts, keys, webhooks];
  const inSight = [report, desk, reviewDesk, whatIf, publisher, people, file, ...lists];
  // A new version is no other program.
  const programId = computed(() => program.value?.id);
  // Another program or another person: nothing of the last one may stay in sight.
  const stopFollowing = effect(() => {
    const open = isOpen.value;
    const id = programId.value;
    for (const each of inSight) each.clear();
    if (id !== undefined) {
      void loadReport();
      void loadOrders();
      void loadReviews();
    }
    if (open) void loadBeside(place.peek());
  });

  const go = async (to: Place) => {
    place.value = to;
    publisher.dismiss();
    tellView();
    await Promise.all([to === 'reviews' && loadReviews(), loadBeside(to)]);
  };

  return {
    door,
    programs,
    program,
    range,
    report: report.state,
    orders,
    desk,
    file,
    acts,
    moreActs: () => acts.loadMore(askActs),
    reviews,
    reviewDesk,
    decides: computed(() => mayDecide(role.value)),
    owns: computed(() => mayOwn(role.value)),
    async decide(orderId, action) {
      said.value = '';
      const decided = await reviewDesk.act(orderId, action, (id, what) =>
        asked((pass, of) => api.review(pass, of, id, what)),
      );
      if (!decided) return;
      reviews.replace(decided);
      said.value = `Order ${orderId} ${SAID[action.action]}.`;
      // What it earned, and what it costs, has changed with it.
      await Promise.all([loadReport(), loadOrders()]);
    },
    moreReviews: () => reviews.loadMore(askReviews),
    codes,
    async sayCodeUse(code, by) {
      said.value = '';
      const done = await codes.say(code, by);
      if (done) said.value = SAID_OF_CODE[by].replace('{code}', code);
      return done;
    },
    pools,
    parcels,
    webhooks,
    async sendAgain(id) {
      said.value = '';
      if (await parcels.again(id)) said.value = 'The message is on its way again.';
    },
    whatIf,
    publisher,
    starts,
    startFrom(start) {
      whatIf.begin(start);
      return go('what-if');
    },
    people,
    keys,
    place,
    go,
    said,
    chooseProgram(id) {
      wanted.value = id;
      tellView();
    },
    chooseRange(days) {
      range.value = days;
      tellView();
      return loadReport();
    },
    async refresh() {
      // Without a session or a program there is only the door to try again.
      if (door.session.peek().kind === 'stuck' || (isOpen.peek() && !program.peek()))
        return door.enter();
      if (!isOpen.peek()) return;
      said.value = '';
      await Promise.all([
        ...[loadServed(), loadReport(), loadOrders(), loadReviews()],
        loadBeside(place.peek()),
      ]);
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
