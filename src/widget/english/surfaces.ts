/** What launcher, bar and the thank-you page say. */
export const surfacesEnglish = {
  neverAgain: 'Do not show again',
  invite: 'Invite friends',
  thanks: 'Thank you for your order!',
  thanksText: 'Who would love {shop} too?',
  /** `{name}` invited this buyer. */
  thanksFrom: '{name} thanks you!',
  thanksFromFriend: 'Your friend thanks you!',
  /** `{offer}` is what the buyer gets of it. */
  thanksGift: 'Your gift: {offer}.',
};
