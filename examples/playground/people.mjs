// @ts-check
// Plays the people whose page the playground shows: through the real requests, at their own times.
import { Webhook } from 'standardwebhooks';

const DAY_MS = 86_400_000;

/** What became of one friend: how many days ago she came and ordered, and what the shop said since. */
const LIVES = [
  { name: 'Ben', came: 1 },
  { name: 'Carla', came: 2, ordered: 2 },
  { name: 'Dan', came: 5, ordered: 4, says: ['order.paid'] },
  { name: 'Edith', came: 25, ordered: 24, says: ['order.paid', 'order.completed'] },
  { name: 'Farid', came: 24, ordered: 22, says: ['order.paid', 'order.completed'] },
  { name: 'Grete', came: 20, ordered: 19, says: ['order.paid', 'order.refunded'] },
];
const LONG = 'Wolfeschlegelsteinhausenbergerdorff-Aleksandra María del Carmen';

/**
 * @typedef {object} Person
 * @property {string} visitor
 * @property {string} firstName
 * @property {string} [code] One that the shop has given her.
 * @property {number} friends How many of the lives above are friends of hers.
 */

/** @type {Readonly<Record<string, Person>>} */
export const PEOPLE = {
  new: { visitor: 'playground-new-00000000', firstName: 'Anna', friends: 0 },
  busy: { visitor: 'playground-busy-0000000', firstName: 'Anna', friends: LIVES.length },
  'long-names': {
    visitor: 'playground-long-0000000',
    firstName: LONG,
    code: 'WOLFESCHLEGELSTEINHAUSEN-WINTER2',
    friends: LIVES.length,
  },
};

/** Friends of theirs, whose pages are shown: of whom, and who they are. */
export const FRIENDS = {
  friend: { of: 'busy', visitor: 'friend-ben-of-busy-000' },
  'friend-ordered': { of: 'busy', visitor: 'friend-dan-of-busy-000' },
  'friend-of-long-names': { of: 'long-names', visitor: 'friend-dan-of-long-names-000' },
  'friend-of-long-names-new': { of: 'long-names', visitor: 'friend-ben-of-long-names-000' },
};

/** The visitor by whose eyes a state is seen. @param {string} state */
export const visitorIn = (state) =>
  (PEOPLE[state] ?? Object.entries(FRIENDS).find(([name]) => name === state)?.[1] ?? PEOPLE['busy'])
    ?.visitor;

/** Of whom a state is told: whose code brought its friend. @param {string} state */
const advocateIn = (state) =>
  Object.entries(FRIENDS).find(([name]) => name === state)?.[1].of ??
  (state in PEOPLE ? state : 'busy');

/**
 * The code by which a friend comes, in a state.
 * @param {string} state
 * @param {Readonly<Record<string, string>>} [codes] Those of the people, by state.
 */
export const codeIn = (state, codes) =>
  PEOPLE[advocateIn(state)]?.code ?? codes?.[advocateIn(state)];

/**
 * Lets all of them live in each program. Time only goes on, as the backend expects of it.
 * @param {object} stage
 * @param {(path: string, init: RequestInit) => Promise<Response>} stage.ask
 * @param {string} stage.secret `whsec_…`
 * @param {string} stage.adminKey
 * @param {{ at: number }} stage.clock The backend's; it is turned to each moment and stands at `now` in the end.
 * @param {number} stage.now
 * @param {readonly string[]} programs
 * @returns {Promise<Record<string, Record<string, string>>>} Their codes, by program and state.
 */
export async function playPeople({ ask, secret, adminKey, clock, now }, programs) {
  const signer = new Webhook(secret);

  /** @param {string} path @param {unknown} body @returns {Promise<any>} */
  async function post(path, body, headers = {}) {
    const text = JSON.stringify(body);
    const answer = await ask(path, { method: 'POST', body: text, headers });
    if (!answer.ok) throw new Error(`${path} answered ${await answer.text()} to ${text}`);
    return answer.json();
  }
  /** @param {object} said */
  const shopSays = (said) => {
    const at = new Date(clock.at);
    const id = `msg_${crypto.randomUUID()}`;
    return post('/v1/orders/generic', said, {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signer.sign(id, at, JSON.stringify(said)),
    });
  };

  clock.at = now - 29 * DAY_MS;
  /** @type {Record<string, Record<string, string>>} */
  const codes = {};
  for (const program of programs) {
    codes[program] = {};
    for (const [state, { visitor, firstName, code: given }] of Object.entries(PEOPLE)) {
      const customer = { id: `c-${state}`, firstName };
      if (given) {
        const asMerchant = { authorization: `Bearer ${adminKey}` };
        await post('/v1/admin/advocates', { program, code: given, customer }, asMerchant);
      }
      const { code } = await post('/v1/advocates', { program, visitor, customer });
      codes[program][state] = code;
    }
  }
  const turns = programs.flatMap((program) =>
    Object.entries(PEOPLE).flatMap(([state, { friends }]) =>
      LIVES.slice(0, friends).flatMap((life) => turnsOf(life, state, program, codes)),
    ),
  );
  for (const { daysAgo, events, said } of turns.sort((a, b) => b.daysAgo - a.daysAgo)) {
    clock.at = Math.max(clock.at, now - daysAgo * DAY_MS);
    if (events) await post('/v1/events', { events });
    if (said) await shopSays(said);
  }
  clock.at = now;
  return codes;
}

/**
 * What one friend of one advocate does, and what the shop says of it.
 * @param {typeof LIVES[number]} life @param {string} state @param {string} program
 * @param {Record<string, Record<string, string>>} codes
 * @returns {{ daysAgo: number, events?: object[], said?: object }[]}
 */
function turnsOf({ name, came, ordered, says = [] }, state, program, codes) {
  const friend = `friend-${name}-of-${state}-000`.toLowerCase();
  const code = codes[program]?.[state];
  const touch = { code, landing: 'https://shop.example/', ageMs: 0 };
  const base = { program, visitor: friend, ageMs: 0 };
  const visit = { ...base, type: 'visit', id: `v-${program}-${friend}`, touch };
  const turns = [{ daysAgo: came, events: [visit] }];
  if (ordered === undefined) return turns;

  const id = `${state}-${name}`;
  const firstName = state === 'long-names' ? `${name} ${LONG}` : name;
  const customer = { id: `c-${friend}`, firstName };
  const total = { amount: 8_400, currency: 'USD' };
  const purchase = {
    ...{ ...base, type: 'purchase', id: `purchase:${program}:${id}` },
    order: { id, total, coupons: [], firstOrder: true, customer },
    touches: [{ ...touch, ageMs: (came - ordered) * DAY_MS }],
  };
  const known = { id, total: '84.00', currency: 'USD', firstOrder: true, customer, code };
  return [
    ...turns,
    { daysAgo: ordered, events: [purchase] },
    ...says.map((type, at) => ({
      daysAgo: ordered - (at + 1) / 24,
      said: { type, program, order: known },
    })),
  ];
}
