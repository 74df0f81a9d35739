import { chooseChannels } from '../channels.js';
import { messageFor } from '../message.js';
import type { WaysProps } from '../state.js';
import { ChannelRow } from './channel-row.js';
import { Icon } from './icon.js';
import { QrCode } from './qr-code.js';

/** Every way to send the link: the system's share sheet, by hand, the channels. On phones the sheet comes first. */
export function Ways(props: WaysProps) {
  const { program, link, language, device, state, book, loadPart, children } = props;
  const message = messageFor(program, link, book);
  const openSheet =
    device.share && (() => void state.shareNatively({ text: message.text, url: link }));
  const sheetFirst = openSheet && device.phone;
  return (
    <div class={sheetFirst ? 'share sheet-first' : 'share'}>
      {sheetFirst && (
        <button type="button" class="main share-button" part="share" onClick={openSheet}>
          <Icon path="M12 15V4M8 7.5l4-4 4 4M7.5 11.5h-2v8h13v-8h-2" />
          {book.say('share')}
        </button>
      )}
      {children}
      <ChannelRow
        channels={chooseChannels(language, device, program.channels)}
        message={message}
        device={device}
        book={book}
        onMore={sheetFirst ? undefined : openSheet}
        onFollow={state.handedOver}
      />
      <QrCode link={link} load={() => loadPart('qr')} book={book} />
    </div>
  );
}
