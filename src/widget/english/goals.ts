/** What the part `advocate` says of what she has before her. */
export const goalsEnglish = {
  /** `{n}` friends are missing until `{offer}`. */
  tierLeft: '{n} more until you get {offer} per friend',
  /** `{n}` is her place. */
  contestOwn: 'Your place: {n}',
  /** `{value}` is what all have given to a cause. */
  causeGiven: '{value} so far',
  /** Her code is no coupon any more, because it stood on `{site}`. */
  codeLeaked: 'Your code is posted on {site}, where strangers find it.',
  linksOnly:
    'To keep your code among friends, only your link counts now: whoever opens it gets a code of their own for one order.',
};
