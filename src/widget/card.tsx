import { render } from 'preact';
import type { Invitation } from '../protocol/advocate.js';
import { createCopier } from './copier.js';
import { copyKeys, readDevice } from './device.js';
import { welcomeEnglish } from './english/welcome.js';
import { createHost } from './host.js';
import { WelcomeCard } from './parts/welcome-card.js';
import type { Scene } from './scene.js';
import { createSpeech } from './speech.js';
import { card } from './styles/card.js';

/** How far below its place the card begins, when it moves in. */
const RISE_PX = 28;

/** Shows the friend's welcome as a piece of the page. Answers its end. */
export function placeCard(scene: Scene, invitation: Invitation, into: Element): () => void {
  const { host, close } = drawCard(scene, invitation, into);
  host.attach();
  return close;
}

/** Shows the friend's welcome card: who invited, what the friend gets, the code to copy. Answers how to close it. */
export function showCard(scene: Scene, invitation: Invitation): () => void {
  const { host, close } = drawCard(scene, invitation);
  host.attach();
  // A transformed, filtered or contained body is the frame of what is fixed in it: our corner would be at its far end.
  const { right, bottom } = (host.mount.firstChild as Element).getBoundingClientRect();
  if (bottom > innerHeight + RISE_PX || right > innerWidth) {
    document.documentElement.append(host.element);
  }
  return close;
}

function drawCard(scene: Scene, invitation: Invitation, into?: Element) {
  const { program } = scene;
  const speech = createSpeech(scene);
  speech.learn(welcomeEnglish);
  const host = createHost(card, speech, program.look, into);
  const close = () => {
    render(null, host.mount);
    host.remove();
  };
  render(
    <WelcomeCard
      invitation={invitation}
      rules={program.rules}
      copier={createCopier()}
      copyKeys={copyKeys(readDevice(navigator))}
      book={speech.book}
      {...(!into && { onClose: close })}
    />,
    host.mount,
  );
  return { host, close };
}
