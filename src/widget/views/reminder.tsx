import { render } from 'preact';
import type { AllWords } from '../all-words.js';
import { createCopier } from '../copier.js';
import { copyKeys, readDevice } from '../device.js';
import { welcomeEnglish } from '../english/welcome.js';
import { createHost } from '../host.js';
import { ReminderBar, type ReminderBarProps } from '../parts/reminder-bar.js';
import type { Scene } from '../scene.js';
import { createSpeech } from '../speech.js';
import { standInWindow } from '../stand-in-window.js';
import { reminder } from '../styles/reminder.js';
import english, { type ReminderWords } from '../words/reminder/en.js';
import type { LocaleName } from '../words.js';

interface ReminderOptions extends Pick<ReminderBarProps, 'invitation' | 'until'> {
  readonly scene: Scene;
  readonly bring: (locale: LocaleName) => Promise<ReminderWords>;
  readonly into?: Element | undefined;
  /** She does not want to be reminded. */
  readonly onHide: () => void;
  readonly onGone: () => void;
}

/** Shows what still waits for a friend: at the bottom of the window, or in an element of the page. Answers its end. */
export function showReminder(options: ReminderOptions): () => void {
  const { scene, into, invitation, until, bring, onHide, onGone } = options;
  const speech = createSpeech(scene);
  speech.learn<Partial<AllWords>>({ ...welcomeEnglish, ...english }, bring);
  const host = createHost(reminder, speech, scene.program.look, into);
  let letGo = () => {};
  const close = () => {
    letGo();
    render(null, host.mount);
    host.remove();
    onGone();
  };
  render(
    <ReminderBar
      invitation={invitation}
      until={until}
      isPlaced={into !== undefined}
      copier={createCopier()}
      copyKeys={copyKeys(readDevice(navigator))}
      book={speech.book}
      onHide={() => {
        close();
        onHide();
      }}
    />,
    host.mount,
  );
  if (into) host.attach();
  else letGo = standInWindow(host, close);
  return close;
}
