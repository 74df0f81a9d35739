import { useSignal } from '@preact/signals';
import { chooseChannels } from '../channels.js';
import { messageFor, type Written } from '../message.js';
import { shareNatively } from '../share-natively.js';
import type { WaysProps } from '../state.js';
import { ChannelRow } from './channel-row.js';
import { Icon } from './icon.js';
import { Later } from './later.js';
import { Notice } from './notice.js';
import { QrCode } from './qr-code.js';

const PEN = 'M5 19l1-4.5L16 4.5l3.5 3.5-10 10zM13.5 7l3.5 3.5';

/** Every way to send the link: the system's share sheet, by hand, the channels. On phones the sheet comes first. */
export function Ways(props: WaysProps) {
  const { program, link, language, device, state, book, loadPart, guest, children } = props;
  // Kept while the popup lives, open or closed.
  const written = useSignal<Written>({ friend: '' });
  const refused = useSignal(false);
  const scanning = useSignal(false);
  const message = messageFor(program, link, book, written.value);
  const hers = state.link.value;
  const openSheet =
    device.share &&
    (async () => {
      refused.value = false;
      const outcome = await shareNatively(device, { text: message.text, url: link });
      refused.value = outcome === 'unavailable';
      state.tell('native', outcome);
    });
  /** WeChat reads the link from the screen: handed over is what can be drawn. */
  const scan = async () => {
    scanning.value = true;
    refused.value = false;
    try {
      (await loadPart('qr')).drawQr(link, '');
      state.tell('wechat', 'handed-over');
    } catch {
      refused.value = true;
      state.tell('wechat', 'unavailable');
    }
  };
  const sheetFirst = openSheet && device.phone;
  return (
    <div class={sheetFirst ? 'share sheet-first' : 'share'}>
      {hers.is === 'ready' && hers.isRemembered && (
        <Notice text={book.say('remembered', { shop: program.shop })} state={state} book={book} />
      )}
      {sheetFirst && (
        <button type="button" class="main share-button" part="share" onClick={openSheet}>
          <Icon path="M12 15V4M8 7.5l4-4 4 4M7.5 11.5h-2v8h13v-8h-2" />
          {book.say('share')}
        </button>
      )}
      {children}
      {guest && (
        <p class="hint guest" part="guest">
          {book.say(guest === 'denied' ? 'guestDenied' : 'guestPending')}
        </p>
      )}
      <ChannelRow
        channels={chooseChannels(program, language, device)}
        message={message}
        program={program}
        device={device}
        book={book}
        onMore={sheetFirst ? undefined : openSheet}
        onFollow={(channel) => {
          if (channel === 'wechat') void scan();
          else state.tell(channel, 'handed-over');
        }}
      />
      <p class="hint" role="status">
        {refused.value && book.say('notHere')}
      </p>
      <div class="tools">
        <Later
          name="letter"
          label={book.say('editMessage')}
          icon={PEN}
          load={() => loadPart('letter')}
          draw={({ Editor }) => (
            <Editor
              program={program}
              message={message}
              written={written}
              device={device}
              book={book}
              onCopied={() => state.tell('message', 'copied')}
            />
          )}
        />
        <Later
          name="card"
          label={book.say('makePicture')}
          icon="M5 4h14v16H5zM5 15l4.5-4 3 2.5 2.5-2 4 3.5M15.5 8h.01"
          load={() => loadPart('picture')}
          draw={({ PictureMaker }) => (
            <PictureMaker
              program={program}
              code={hers.is === 'ready' ? hers.advocate.code : ''}
              message={message}
              device={device}
              book={book}
              loadQr={() => loadPart('qr')}
              tell={(outcome) => state.tell('picture', outcome)}
            />
          )}
        />
        <QrCode link={link} scanning={scanning} load={() => loadPart('qr')} book={book} />
      </div>
    </div>
  );
}
