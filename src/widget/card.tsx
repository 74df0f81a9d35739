import { render } from 'preact';
import type { Invitation } from '../protocol/advocate.js';
import { createCopier } from './copier.js';
import { copyKeys, readDevice } from './device.js';
import { welcomeEnglish } from './english/welcome.js';
import { createHost } from './host.js';
import { WelcomeCard } from './parts/welcome-card.js';
import type { Scene } from './scene.js';
import { createSpeech } from './speech.js';
import { standInWindow } from './stand-in-window.js';
import { card } from './styles/card.js';

/** Shows the friend's welcome as a piece of the page. Answers its end. */
export function placeCard(scene: Scene, invitation: Invitation, into: Element): () => void {
  const { host, close } = drawCard(scene, invitation, into);
  host.attach();
  return close;
}

/** Shows the friend's welcome card: who invited, what the friend gets, the code to copy. Answers how to close it. */
export function showCard(
  scene: Scene,
  invitation: Invitation,
  onClosed: () => void = () => {},
): () => void {
  let letGo = () => {};
  const { host, close: remove } = drawCard(scene, invitation, undefined, () => {
    close();
    onClosed();
  });
  const close = () => {
    letGo();
    remove();
  };
  letGo = standInWindow(host, close);
  return close;
}

function drawCard(scene: Scene, invitation: Invitation, into?: Element, onClose?: () => void) {
  const { program } = scene;
  const speech = createSpeech(scene);
  speech.learn(welcomeEnglish);
  const host = createHost(card, speech, program.look, into);
  render(
    <WelcomeCard
      invitation={invitation}
      rules={program.rules}
      copier={createCopier()}
      copyKeys={copyKeys(readDevice(navigator))}
      book={speech.book}
      {...(onClose && { onClose })}
    />,
    host.mount,
  );
  return {
    host,
    close() {
      render(null, host.mount);
      host.remove();
    },
  };
}
