import type { Label } from './offer.js';

/** Finished looks. `auto` takes font, colours and corners from the shop's own main button; `plain` is as the popup is. */
export const THEMES = ['auto', 'plain', 'quiet', 'bold', 'editorial'] as const;
export type Theme = (typeof THEMES)[number];

/** How the widget fits the shop. */
export interface Look {
  /** Default: `auto` where there is no `accent`, else `plain`. Corners, font and pictures need one that is named. */
  readonly theme?: Theme;
  /** A CSS colour: that of the main button. */
  readonly accent?: string;
  readonly scheme?: 'light' | 'dark' | 'auto';
  /** Corners, in pixels. */
  readonly radius?: number;
  /** A CSS font family. Default: that of the page. */
  readonly font?: string;
  readonly logo?: Picture;
  /** Stands behind the offers in the popup, and on the picture that advocates share. */
  readonly picture?: Picture;
}

/** A picture of the shop's own. */
export interface Picture {
  /** `https://…`, or `/…` on the page's own host. */
  readonly src: string;
  /** What it shows, for those who cannot see it. */
  readonly alt: Label;
}

/** Whether a picture may be asked for: by https, or from the page's own host. */
export const isPictureAddress = (src: string): boolean => /^(https:\/\/|\/(?![/\\]))\S+$/.test(src);
