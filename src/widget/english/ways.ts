/** What the part `advocate` says of more ways of sharing. */
export const waysEnglish = {
  editMessage: 'Edit message',
  notHere: 'That is not possible here. Copy your link instead.',
  wechatHint: 'Scan it with WeChat',
  makePicture: 'Picture',
  remembered: 'We cannot reach {shop} right now. This is your link from last time.',
};
