import { type ReadonlySignal, signal } from '@preact/signals';

/** Whether the browser has a network, and the end of listening. `onBack` is called when it has one again. */
export function watchOnline(
  page: Window,
  onBack: () => void,
): { online: ReadonlySignal<boolean>; stop: () => void } {
  const online = signal(page.navigator.onLine);
  const back = () => {
    online.value = true;
    onBack();
  };
  const away = () => {
    online.value = false;
  };
  page.addEventListener('online', back);
  page.addEventListener('offline', away);
  return {
    online,
    stop() {
      page.removeEventListener('online', back);
      page.removeEventListener('offline', away);
    },
  };
}
