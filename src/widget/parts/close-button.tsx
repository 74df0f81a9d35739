import { Icon } from './icon.js';

export const CloseButton = ({ label, onClick }: { label: string; onClick: () => void }) => (
  <button type="button" class="close" part="close" aria-label={label} onClick={onClick}>
    <Icon path="M6.5 6.5l11 11M17.5 6.5l-11 11" />
  </button>
);
