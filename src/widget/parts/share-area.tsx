import type { Program } from '../../protocol/program.js';
import { type ChannelName, channelLink } from '../channels.js';
import { copyKeys, type Device } from '../device.js';
import { channelLabel, messageFor } from '../message.js';
import type { Phrasebook } from '../phrasebook.js';
import type { PopupState } from '../state.js';
import { ChannelRow } from './channel-row.js';
import { CopyField } from './copy-field.js';
import { Icon } from './icon.js';
import { Notice } from './notice.js';

export interface ShareAreaProps {
  readonly program: Program;
  readonly channels: readonly ChannelName[];
  readonly device: Device;
  readonly state: PopupState;
  readonly book: Phrasebook;
}

/** The link and every way to send it; or why there is none yet. */
export function ShareArea({ program, channels, device, state, book }: ShareAreaProps) {
  const link = state.link.value;
  if (link.is === 'away' || link.is === 'broken') {
    const text = book.say(link.is, { shop: program.shop });
    return <Notice text={text} retry={book.say('retry')} onRetry={() => void state.load()} />;
  }
  if (link.is === 'loading') {
    const channelsToCome = channels.map((name) => ({ name, label: channelLabel(name, book) }));
    return (
      <div class="waiting" aria-busy="true">
        <div class="bone" />
        <ChannelRow label={book.say('shareBy')} channels={channelsToCome} onFollow={() => {}} />
      </div>
    );
  }
  const message = messageFor(program, link.advocate.link, book);
  const shareNatively = () =>
    void state.shareNatively({ text: message.text, url: link.advocate.link });
  const sheetFirst = device.share && device.phone;
  return (
    <div class={sheetFirst ? 'share sheet-first' : 'share'}>
      {sheetFirst && (
        <button type="button" class="main share-button" part="share" onClick={shareNatively}>
          <Icon path="M12 15V4M8 7.5l4-4 4 4M7.5 11.5h-2v8h13v-8h-2" />
          {book.say('share')}
        </button>
      )}
      <CopyField
        kind="link"
        label={book.say('linkLabel')}
        value={link.advocate.link}
        copier={state.copier}
        copyKeys={copyKeys(device)}
        book={book}
      />
      <ChannelRow
        label={book.say('shareBy')}
        channels={channels.map((name) => ({
          name,
          label: channelLabel(name, book),
          href: channelLink(name, message, device),
        }))}
        {...(device.share &&
          !device.phone && { more: { label: book.say('more'), onClick: shareNatively } })}
        onFollow={state.handedOver}
      />
    </div>
  );
}
