/** The part `qr`. */
export interface QrPart {
  /** Throws where the link is too long for a code. */
  drawQr(link: string, label: string): SVGElement;
}
