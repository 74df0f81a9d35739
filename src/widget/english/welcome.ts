import type { WelcomeWords } from '../words.js';

/** What the friend's welcome brings along. */
export const welcomeEnglish = {
  welcome: '{name} gives you {offer}',
  welcomeUnnamed: 'A friend gives you {offer}',
  welcomeLabel: 'Your invitation',
  welcomeHint: 'Use this code at checkout',
} satisfies WelcomeWords;
