import { type Offer, type Program, type Side, sameCode } from 'goodword/protocol';
import type {
  AddressTyped,
  FriendJoined,
  FriendOrdered,
  FriendWaiting,
  RewardTold,
  TierNear,
} from '../ledger/message.js';
import { namesOf } from '../ledger/names-of.js';
import type { ProgramBook } from '../ledger/program-book.js';
import { shareLink } from '../ledger/share-link.js';
import { traitAt } from '../ledger/traits.js';
import { asTold } from '../rewards/as-told.js';
import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Parcel } from '../store/shelves/outbox.js';
import type { Shelves } from '../store/store.js';
import type { Written } from './letter.js';
import { type Addressed, rewardLetter, rewardOf } from './letter-of-reward.js';
import { mailName } from './mail-address.js';

/** Who is told what: the messages that become mails, by the side to which they go. */
export const MAIL_LISTENERS = [
  {
    url: 'mail:advocate',
    side: 'advocate',
    types: [
      'friend.joined',
      'friend.ordered',
      'reward.earned',
      'reward.issued',
      'reward.rejected',
      'reward.reversed',
      'tier.near',
      'coupon.expires',
      'address.typed',
    ],
  },
  {
    url: 'mail:friend',
    side: 'friend',
    types: [
      'friend.ordered',
      'friend.waiting',
      'reward.issued',
      'reward.reversed',
      'coupon.expires',
    ],
  },
] as const;

type Told = AddressTyped | FriendJoined | FriendOrdered | FriendWaiting | RewardTold | TierNear;

/**
 * What to write for a message, by what is so when it is sent: what has changed since, or was forgotten, is not written.
 */
export async function letterOf(
  store: Shelves,
  book: ProgramBook,
  { type, program: id, url, body }: Pick<Parcel, 'type' | 'program' | 'url' | 'body'>,
  now: number,
): Promise<Written> {
  const program = book.current(id);
  if (!program) return { nothing: 'The program is no more.' };
  const { data } = JSON.parse(body) as { data: Told };
  if (!('code' in data)) {
    const { email, typedBy } = data;
    const to = { side: typedBy, program, link: program.shareUrl, emails: [email] };
    return { letter: { ...to, kind: 'confirm-address' } };
  }
  const side: Side = url === 'mail:friend' ? 'friend' : 'advocate';
  const [advocate] = await store.advocates.ofCodes(id, [data.code]);
  if (!advocate) return { nothing: 'Nobody has the code any more.' };
  const to = { side, program, link: program.shareUrl } as const;
  const hers: Addressed = { ...to, ...(await addressOf(store, advocate, now)) };
  const terms = (await book.version(store.programs, id, advocate.programVersion)) ?? program;
  switch (type) {
    case 'friend.joined':
      return {
        letter: { ...hers, kind: 'friend-joined', ...promised(terms.offers.advocate) },
      };
    case 'tier.near':
      return { letter: { ...hers, kind: 'tier-near', ...promised((data as TierNear).offer) } };
    case 'friend.waiting':
      return waiting(store, program, terms, advocate, (data as FriendWaiting).email);
    case 'friend.ordered':
      return ordered(store, data as FriendOrdered, advocate, side === 'advocate' ? hers : to);
    default: {
      const { reward, orderId } = data as RewardTold;
      const order = await store.orders.find(id, orderId);
      const his: Addressed = { ...to, emails: order?.email === undefined ? [] : [order.email] };
      return rewardLetter(store, type, reward.id, side === 'advocate' ? hers : his, order);
    }
  }
}

/** Proven addresses before what was only typed. */
async function addressOf({ traits }: Shelves, advocate: AdvocateRecord, now: number) {
  const [typed, ...proven] =
    advocate.email === undefined
      ? [undefined, ...namesOf(advocate).emails]
      : namesOf(advocate).emails;
  const said = await traits.of(advocate.program, [`code:${advocate.code.toLowerCase()}`]);
  const language = traitAt(said, 'language', now);
  return {
    emails: [...proven, ...(typed === undefined ? [] : [typed])].flatMap((email) => email ?? []),
    ...(language !== undefined && { language }),
  };
}

const promised = (offer: Offer) => (offer.kind === 'nothing' ? {} : { reward: { offer } });

async function ordered(
  store: Shelves,
  { program, order: { id } }: FriendOrdered,
  { code }: AdvocateRecord,
  to: Omit<Addressed, 'emails'> & Partial<Pick<Addressed, 'emails'>>,
): Promise<Written> {
  const order = await store.orders.find(program, id);
  if (!order?.credited || !sameCode(order.decision.code ?? '', code)) {
    return { nothing: 'The order is not credited any more.' };
  }
  if (order.status === 'cancelled' || order.status === 'refunded') {
    return { nothing: `The order is ${order.status}.` };
  }
  const reward = await rewardOf(store, order, code, to.side);
  if (to.emails) {
    return reward
      ? { nothing: 'It is told with the reward.' }
      : { letter: { ...to, emails: to.emails, kind: 'friend-ordered' } };
  }
  const living = reward && ['pending', 'approved', 'redeemed'].includes(reward.state);
  return {
    letter: {
      ...{ ...to, kind: 'friend-thanks', emails: order.email === undefined ? [] : [order.email] },
      ...(living && { reward: asTold(reward), standing: reward }),
    },
  };
}

async function waiting(
  store: Shelves,
  program: Program,
  { offers }: Program,
  advocate: AdvocateRecord,
  email: string,
): Promise<Written> {
  const orders = await store.orders.ofPerson({ program: program.id, id: '', email });
  if (orders.length > 0) return { nothing: 'The friend has ordered.' };
  if (offers.friend.kind === 'nothing') return { nothing: 'There is no gift for friends.' };
  const name = mailName(advocate.firstName);
  return {
    letter: {
      ...{ kind: 'gift-waiting', side: 'friend', program, emails: [email] },
      ...promised(offers.friend),
      link: shareLink(program, advocate.code),
      ...(name !== undefined && { name }),
    },
  };
}
