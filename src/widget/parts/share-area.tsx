import type { Program } from '../../protocol/program.js';
import { copyKeys, type Device } from '../device.js';
import type { Phrasebook } from '../phrasebook.js';
import type { GuestConsent, LoadPart, PopupState } from '../state.js';
import { CopyField } from './copy-field.js';
import { Notice } from './notice.js';

export interface ShareAreaProps {
  readonly program: Program;
  /** The language wanted first: people share where others of their language are. */
  readonly language: string;
  readonly device: Device;
  readonly state: PopupState;
  readonly book: Phrasebook;
  readonly loadPart: LoadPart;
  readonly guest?: GuestConsent | undefined;
}

/** The link and every way to send it; or why there is none yet. */
export function ShareArea(props: ShareAreaProps) {
  const { program, device, state, book } = props;
  const link = state.link.value;
  if (link.is === 'away' || link.is === 'broken') {
    return <Notice text={book.say(link.is, { shop: program.shop })} state={state} book={book} />;
  }
  if (link.is === 'loading') {
    return (
      <div class="share" aria-busy="true">
        <div class="bone" />
        <div class="bone row" />
      </div>
    );
  }
  const field = (
    <CopyField
      kind="link"
      label={book.say('linkLabel')}
      value={link.advocate.link}
      copier={state.copier}
      copyKeys={copyKeys(device)}
      book={book}
    />
  );
  // Copying works without the part, should it never come.
  const part = state.part.value;
  if (!part) return <div class="share">{field}</div>;
  return (
    <part.Ways {...props} link={link.advocate.link}>
      {field}
    </part.Ways>
  );
}
