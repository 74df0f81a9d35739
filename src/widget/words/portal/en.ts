import type { Said } from '../../words.js';

const english = {
  tierTitle: 'Your next step',
  tierFirst: 'From the first friend',
  /** `{n}` is how many friends she needs. */
  tierFrom: 'From friend {n}',
  /** `{date}`. */
  contestEnds: 'Ends on {date}',
  /** `{date}`. */
  contestOver: 'Ended on {date}',
  contestEmpty: 'Nobody is ahead yet. One friend takes you to the top.',
  contestYou: 'You',
  /** An advocate without a name. */
  contestSomebody: 'Somebody',
  contestOrders: { one: '{n} order', other: '{n} orders' },
  /** What is won from place `{from}` to place `{until}`. */
  contestPlaces: 'Places {from} to {until}',
  /** `{n}`. */
  contestPlace: 'Place {n}',
  rewardsTitle: 'Your rewards',
  showEarlier: 'Show earlier ones',
  friendsTitle: 'Your friends',
  /** A friend without a name: `{n}`. */
  friendNumber: 'Friend {n}',
  friendClicked: 'Opened your link',
  friendSaved: 'Signed up',
  friendOrdered: 'Ordered',
  friendNotYet: 'No order yet. A word from you may help.',
  /** What she can do about a reward that waits. */
  hintWait: 'Nothing to do: it comes by itself.',
  /** What she can do about a friend who does not count. */
  hintNew: 'Invite somebody who is new here.',
  /** What she can do about an order that was undone. */
  hintOther: 'Your link still counts: invite somebody else.',
  creditLeft: 'credit to spend',
  points: 'points',
  /** `{date}`. */
  couponUntil: 'Use it by {date}',
  causeTitle: 'Where your donations go',
  causeSaved: 'Saved',
  causeFailed: 'Not saved. Please try again.',
  clubIn: 'You are a member, and stay one while you are among the best.',
  /** `{n}` is how many may be members. */
  clubOut: 'Places for those with the most friends: {n}',
  drawTitle: 'Your next gift',
  drawSealed: 'It is already drawn and sealed. A friend’s order opens it.',
  drawSeal: 'Seal',
  drawSeed: 'Seed',
  drawReveal: 'Open your gift',
  drawCheck: 'How to check it',
  drawProof:
    'You saw the seal before the order. It is the SHA-256 of the seed, and the seed chose the prize: nobody could change it.',
  drawTrue: 'Checked in this browser: seal and seed match.',
  /** `{shop}`. */
  drawFalse: 'Seal and seed do not match. Please ask {shop}.',
  confirmTitle: 'No mail from us?',
  confirmText:
    'We write about your rewards once you have confirmed your address by the button in our letter.',
  confirmSend: 'Send the letter again',
  confirmSent: 'If your address is still to be confirmed, the letter is on its way.',
  proveTitle: 'Invited from another device too?',
  proveText: 'We send you a link that brings everything together here.',
  proveAddress: 'Email address',
  proveSend: 'Send link',
  proveSent:
    'If we know this address, a link is on its way. Open it in this browser within 15 minutes.',
  proveBad: 'Please type a full email address.',
  proveFailed: 'That did not work. Please try again later.',
};
export default english;
export type PortalWords = Said<typeof english>;
