/** What the part `advocate` says of more ways of sharing. */
export const waysEnglish = {
  editMessage: 'Edit message',
  notHere: 'That is not possible here. Copy your link instead.',
  wechatHint: 'Scan it with WeChat',
  makePicture: 'Picture',
  remembered: 'We cannot reach {shop} right now. This is your link from last time.',
  /** She has not said yet whether we may remember her. */
  guestPending:
    'You can share now. Unless you let us remember you, we forget that this link is yours when you leave the page.',
  /** She has said that we may not. */
  guestDenied:
    'You asked us not to remember you. Your link works, but we forget that it is yours when you leave the page.',
};
