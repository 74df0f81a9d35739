/** The lazy part `welcome`: invitation + program -> the friend's card. */

import { showCard } from '../widget/card.js';
import { once } from './once.js';
import { setScene } from './scene.js';
import type { Welcome, WelcomeOptions } from './stage.js';

export function startWelcome({ stage, backend, invitation }: WelcomeOptions): Welcome {
  let closed = false;
  let close = () => {};
  // Where the program does not come there is no card, and nobody misses it: the code counts all the same.
  void once(() => setScene(stage, backend))().then((scene) => {
    if (scene.ok && !closed) close = showCard(scene.value, invitation);
  });
  const card: Welcome = {
    close() {
      closed = true;
      close();
    },
  };
  stage.shown ??= new Map();
  stage.shown.set(card, undefined);
  return card;
}
