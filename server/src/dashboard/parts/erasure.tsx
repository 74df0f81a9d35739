import type { JSX } from 'preact';
import { Sure } from './sure.js';

export interface ErasureProps {
  name: string;
  busy: boolean;
  onErase: () => void;
  onCancel: () => void;
}

// As docs/privacy.md tells it.
const GOES = [
  'Her name, addresses, customer id and browsers, wherever they stand',
  'What she said and wrote, the mails sent to her, who invited her by mail',
  'What is left of her credit as a friend: it cannot be spent any more',
  'Of a browser that several people share: all of it',
];
const STAYS = [
  'Orders, decisions, rewards and sums, without a name: your accounts stay whole',
  'Codes that she shared: friends hold links with them',
  'Visits and shares, as numbers',
  'That she wants no mail, where she said so: else she would be written to again',
];

/** Says what goes and what stays before a person is erased. */
export function Erasure({ name, busy, onErase, onCancel }: ErasureProps): JSX.Element {
  return (
    <Sure
      label={`Erase ${name} for good?`}
      act="Erase for good"
      doing="Erasing…"
      busy={busy}
      onAct={onErase}
      keep="Cancel"
      onKeep={onCancel}
    >
      <h3>
        Erase <bdi>{name}</bdi> for good?
      </h3>
      <div class="erasure-lists">
        <Side title="What goes" lines={GOES} />
        <Side title="What stays" lines={STAYS} />
      </div>
      <p class="small">
        Nobody can bring it back. If your shop sends an order of hers again, it tells of her anew.
      </p>
    </Sure>
  );
}

const Side = ({ title, lines }: { title: string; lines: readonly string[] }): JSX.Element => (
  <div>
    <h4>{title}</h4>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);
