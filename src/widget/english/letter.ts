/** What the part `letter` brings along. */
export const letterEnglish = {
  friendName: 'Friend’s first name (optional)',
  yourMessage: 'Your message',
  greeting: 'Hi {name}!',
  copyMessage: 'Copy message',
  resetMessage: 'Start over',
};
