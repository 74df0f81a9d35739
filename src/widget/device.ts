/** What the widget must know of the machine in the shopper's hands. */
export interface Device {
  readonly phone: boolean;
  readonly apple: boolean;
  /** What the shopper reads, with her country where she names one: `['hi-IN', 'en']`. */
  readonly languages: readonly string[];
  /** Opens the system's own share sheet, where there is one. */
  readonly share?: (data: ShareData) => Promise<void>;
}

export function readDevice(navigator: Navigator): Device {
  const { userAgent, languages } = navigator;
  return {
    phone: /Mobi|Android/.test(userAgent),
    apple: /Mac|iPhone|iPad/.test(userAgent),
    languages,
    ...('share' in navigator && { share: (data: ShareData) => navigator.share(data) }),
  };
}

/** What to press to copy by hand. */
export const copyKeys = (device: Device): string => (device.apple ? '⌘C' : 'Ctrl+C');
