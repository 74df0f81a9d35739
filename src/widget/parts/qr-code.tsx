import type { Signal } from '@preact/signals';
import type { Phrasebook } from '../phrasebook.js';
import type { QrPart } from '../qr-part.js';
import { Icon } from './icon.js';

const QR = 'M4.5 4.5h5v5h-5zM14.5 4.5h5v5h-5zM4.5 14.5h5v5h-5zM14.5 14.5h2v2M19.5 14.5v5h-5';

interface QrCodeProps {
  readonly link: string;
  /** Opened for WeChat, which reads links from the screen. */
  readonly scanning: Signal<boolean>;
  readonly load: () => Promise<QrPart>;
  readonly book: Phrasebook;
}

/** The link for a phone nearby, behind a button: whoever never asks for it never loads what draws it. */
export const QrCode = ({ link, scanning, load, book }: QrCodeProps) => (
  <details
    class="qr"
    key={link + book.language}
    open={scanning.value}
    onToggle={({ currentTarget: box }) => {
      if (!box.open) scanning.value = false;
      if (!box.open) return;
      load()
        .then(({ drawQr }) => {
          if (box.querySelector('[part=qr]')) return;
          const picture = drawQr(link, book.say('qr'));
          box.append(picture);
          picture.scrollIntoView({ block: 'nearest' });
        })
        .catch(() => {
          box.open = false; // not loaded, or too long for a code: the link above is still there
        });
    }}
  >
    <summary part="qr-button">
      <Icon path={QR} />
      {book.say('qr')}
    </summary>
    <p>{book.say(scanning.value ? 'wechatHint' : 'qrHint')}</p>
  </details>
);
