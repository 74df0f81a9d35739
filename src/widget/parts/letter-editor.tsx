import type { Signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Program } from '../../protocol/program.js';
import { createCopier } from '../copier.js';
import { copyKeys, type Device } from '../device.js';
import { LONGEST, type Message, renamed, type Written } from '../message.js';
import type { Phrasebook } from '../phrasebook.js';

/** Letters of a first name. */
const LONGEST_NAME = 60;

export interface EditorProps {
  readonly program: Program;
  /** The message as it would be sent now. */
  readonly message: Message;
  readonly written: Signal<Written>;
  readonly device: Device;
  readonly book: Phrasebook;
  readonly onCopied: () => void;
}

/** Whom she writes to, and what. The link is not hers to lose: it stands below. */
export function Editor({ message, written, device, book, onCopied }: EditorProps) {
  const copier = useMemo(() => createCopier(onCopied), []);
  let area: HTMLTextAreaElement | null = null;
  const { friend, text = message.text } = written.value;
  const copied = copier.copied.value;
  // What was copied is another text now.
  const write = (next: Written) => {
    written.value = next;
    copier.reset();
  };
  return (
    <div class="editor">
      <label class="field">
        <span>{book.say('friendName')}</span>
        <input
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_NAME}
          value={friend}
          onInput={({ currentTarget }) => {
            write(renamed(written.value, currentTarget.value, book));
          }}
        />
      </label>
      <label class="field">
        <span>{book.say('yourMessage')}</span>
        <textarea
          ref={(element) => {
            area = element;
          }}
          dir="auto"
          rows={4}
          maxLength={LONGEST}
          value={text}
          onInput={({ currentTarget }) => {
            write({ friend, text: currentTarget.value });
          }}
        />
        <bdi class="tail" dir="ltr">
          {message.link}
        </bdi>
      </label>
      <div class="acts">
        <button
          type="button"
          class="second"
          part="copy-message"
          onClick={() => area && void copier.copy(area, `${message.text}\n${message.link}`.trim())}
        >
          {book.say(copied === 'copied' ? 'copied' : 'copyMessage')}
        </button>
        <button
          type="button"
          class="second quiet"
          part="reset-message"
          disabled={!friend && written.value.text === undefined}
          onClick={() => write({ friend: '' })}
        >
          {book.say('resetMessage')}
        </button>
      </div>
      <p class="hint" role="status">
        {copied === 'copied' && <span class="unseen">{book.say('copied')}</span>}
        {copied === 'by-hand' && book.say('copyByHand', { keys: copyKeys(device) })}
      </p>
    </div>
  );
}
