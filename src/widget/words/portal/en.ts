import type { Said } from '../../words.js';

const english = {
  tierTitle: 'Your next step',
  /** `{n}` friends are missing until `{offer}`. */
  tierLeft: '{n} more until you get {offer} per friend',
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
  /** What is won from place `{from}` to place `{until}`. */
  contestPlaces: 'Places {from} to {until}',
  /** `{n}`. */
  contestPlace: 'Place {n}',
  rewardsTitle: 'Your rewards',
};
export default english;
export type PortalWords = Said<typeof english>;
