import { CHANNEL_ICONS } from '../channel-icons.js';
import type { ChannelName } from '../channels.js';
import { Icon } from './icon.js';

/** One way of sharing: a real link, or a place for one that is still to come. */
export interface Channel {
  readonly name: ChannelName;
  readonly label: string;
  readonly href?: string;
}

interface ChannelRowProps {
  readonly label: string;
  readonly channels: readonly Channel[];
  /** The system's share sheet, where it is not already the main button. */
  readonly more?: { readonly label: string; readonly onClick: () => void };
  readonly onFollow: (channel: string) => void;
}

/**
 * Real links, not buttons that open windows: those work in in-app browsers, by middle click and with pop-ups blocked.
 */
export const ChannelRow = ({ label, channels, more, onFollow }: ChannelRowProps) => (
  <ul class="channels" part="channels" aria-label={label} data-count={channels.length}>
    {channels.map((channel) => (
      <li key={channel.name}>
        <ChannelAnchor {...channel} onFollow={onFollow} />
      </li>
    ))}
    {more && (
      <li>
        <button type="button" class="plain" part="channel" onClick={more.onClick}>
          <Face name="more" label={more.label} />
        </button>
      </li>
    )}
  </ul>
);

function ChannelAnchor({
  name,
  label,
  href,
  onFollow,
}: Channel & Pick<ChannelRowProps, 'onFollow'>) {
  const face = <Face name={name} label={label} />;
  if (!href) return <span class="plain">{face}</span>;
  // mailto: and sms: open an app; a new tab would stay behind empty.
  const tab = href.startsWith('http') ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a part="channel" href={href} {...tab} onClick={() => onFollow(name)}>
      {face}
    </a>
  );
}

const Face = ({ name, label }: { name: keyof typeof CHANNEL_ICONS; label: string }) => (
  <>
    <i>
      <Icon path={CHANNEL_ICONS[name]} />
    </i>
    <span>{label}</span>
  </>
);
