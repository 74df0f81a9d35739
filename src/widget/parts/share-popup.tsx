import { CloseButton } from './close-button.js';
import { ShareSheet, type ShareSheetProps } from './share-sheet.js';

interface SharePopupProps extends Omit<ShareSheetProps, 'autoFocus'> {
  readonly onClose: () => void;
}

/** The share popup. Drawn once, opened and closed by the browser. */
export const SharePopup = ({ onClose, ...share }: SharePopupProps) => (
  <dialog part="popup" aria-labelledby="headline">
    <div class="sheet">
      <CloseButton label={share.book.value.say('close')} onClick={onClose} />
      <ShareSheet {...share} autoFocus />
    </div>
  </dialog>
);
