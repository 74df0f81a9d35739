import { type ChannelName, channelFace, channelLink, type Message } from '../channels.js';
import type { Device } from '../device.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';

interface ChannelRowProps {
  readonly channels: readonly ChannelName[];
  /** What is sent. */
  readonly message: Message;
  readonly device: Device;
  readonly book: Phrasebook;
  /** Opens the system's share sheet, where that is not the main button already. */
  readonly onMore: (() => void) | undefined;
  readonly onFollow: (channel: string) => void;
}

/**
 * Real links, not buttons that open windows: those work in in-app browsers, by middle click and with pop-ups blocked.
 */
export function ChannelRow({ channels, message, device, book, onMore, onFollow }: ChannelRowProps) {
  return (
    <ul class="channels" part="channels" aria-label={book.say('shareBy')}>
      {channels.map((name) => {
        const href = channelLink(name, message, device);
        const { icon, label = book.say(name as 'email' | 'sms') } = channelFace(name);
        return (
          <li key={name}>
            <a part="channel" href={href} {...tabFor(href)} onClick={() => onFollow(name)}>
              <Face icon={icon} label={label} />
            </a>
          </li>
        );
      })}
      {onMore && (
        <li>
          <button type="button" class="plain" part="channel" onClick={onMore}>
            <Face icon="M6 12h.01M12 12h.01M18 12h.01" label={book.say('more')} />
          </button>
        </li>
      )}
    </ul>
  );
}

// mailto: and sms: open an app; a new tab would stay behind empty.
const tabFor = (href: string) =>
  href.startsWith('http') ? { target: '_blank', rel: 'noopener' } : {};

const Face = ({ icon, label }: { icon: string; label: string }) => (
  <>
    <i>
      <Icon path={icon} />
    </i>
    <span>{label}</span>
  </>
);
