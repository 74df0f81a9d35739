import type { Program } from '../../protocol/program.js';
import { type Channel, channelLink } from '../channels.js';
import type { Device } from '../device.js';
import { inLanguage } from '../in-language.js';
import type { Message } from '../message.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';

interface ChannelRowProps {
  readonly channels: readonly Channel[];
  /** What is sent. */
  readonly message: Message;
  readonly program: Program;
  readonly device: Device;
  readonly book: Phrasebook;
  /** Opens the system's share sheet, where that is not the main button already. */
  readonly onMore: (() => void) | undefined;
  readonly onFollow: (channel: string) => void;
}

/**
 * Real links, not buttons that open windows: those work in in-app browsers, by middle click and with pop-ups blocked. What has
 * no address is read from the screen: it shows the QR code.
 */
export function ChannelRow(props: ChannelRowProps) {
  const { channels, message, program, device, book, onMore, onFollow } = props;
  return (
    <ul class="channels" part="channels" aria-label={book.say('shareBy')}>
      {channels.map((channel) => {
        const { name, icon } = channel;
        const href = channelLink(channel, message, device, program);
        const face = <Face icon={icon} label={nameOf(channel, book)} />;
        return (
          <li key={name}>
            {href ? (
              <a part="channel" href={href} {...tabFor(href)} onClick={() => onFollow(name)}>
                {face}
              </a>
            ) : (
              <button type="button" class="plain" part="channel" onClick={() => onFollow(name)}>
                {face}
              </button>
            )}
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

const nameOf = ({ label, name }: Channel, book: Phrasebook): string =>
  typeof label === 'object'
    ? inLanguage(label, book.language)
    : (label ?? book.say(name as 'email' | 'sms'));

// mailto:, sms: and the like open an app; a new tab would stay behind empty.
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
