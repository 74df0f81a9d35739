import type { Device } from './device.js';
import type { Outcome } from './outcome.js';

/**
 * Opens the system's share sheet, and answers what is known of it. Must be called inside the click.
 *
 * Windows answers when the sheet opens, Android when an app was chosen: neither proves a share. Only closing it is told for
 * certain (`AbortError`, w3.org/TR/web-share); all else that is thrown means that nothing was opened.
 */
export async function shareNatively(device: Device, data: ShareData): Promise<Outcome> {
  if (!device.share) return 'unavailable';
  try {
    await device.share(data);
    return 'handed-over';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}
