import type { Invitation } from '../../protocol/advocate.js';
import type { Copier } from '../copier.js';
import { copyKeys } from '../device.js';
import type { ShareAreaProps } from './share-area.js';
import { SharePopup } from './share-popup.js';
import { WelcomeCard } from './welcome-card.js';

interface AppProps extends ShareAreaProps {
  readonly popup: 'open' | 'closed' | 'destroyed';
  readonly onClosePopup: () => void;
  readonly card: Invitation | undefined;
  readonly cardCopier: Copier;
  readonly onCloseCard: () => void;
}

/** Everything that the widget may show. The dialog stays, so that the browser can open and close it. */
export function App(props: AppProps) {
  const { program, channels, device, state, book, popup, card } = props;
  const share = { program, channels, device, state, book };
  return (
    <>
      <dialog part="popup" aria-labelledby="headline">
        {popup === 'open' && <SharePopup {...share} onClose={props.onClosePopup} />}
      </dialog>
      {card && (
        <WelcomeCard
          invitation={card}
          rules={program.rules}
          copier={props.cardCopier}
          copyKeys={copyKeys(device)}
          book={book}
          onClose={props.onCloseCard}
        />
      )}
    </>
  );
}
