import type { HostPage } from './host-page.js';

/** The page that does nothing to us, which all others are compared with. */
export const BLANK: HostPage = { name: 'Blank' };

/** The same in black. Where a picture of the widget differs between the two, the page shows through. */
export const BLACK: HostPage = { name: 'Black', css: 'html { background: #000; color: #fff }' };
