/** What a CSS colour may look like before it comes into a sheet of ours: no address, no other property. */
const COLOUR =
  /^(#[0-9a-f]{3,8}|[a-z]{3,20}|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z+-]{1,60}\))$/i;

const USUAL_ACCENT = '#5f2553';

/**
 * One layout for both sheets: A6 across, and an eighth of A4, which has the same shape. All lengths of a card are parts
 * of its width. No text stands on the merchant's colour, whatever it is.
 */
export const cardStyle = (accent = USUAL_ACCENT): string => `
:root { --accent: ${COLOUR.test(accent) ? accent : USUAL_ACCENT}; --ink: #1c1a1e; --soft: #5d5862; --paper: #fffdfa; }
*, ::before, ::after { box-sizing: border-box; margin: 0; }
body {
  color: var(--ink); background: #e9e6ea; overflow-wrap: anywhere;
  font: 400 16px/1.4 Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans KR", "Noto Sans TC", sans-serif;
}
nav { display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: baseline; padding: 18px 24px; }
nav a { color: var(--ink); text-underline-offset: 3px; padding-block: 4px; }
nav a[aria-current] { font-weight: 650; text-decoration: none; }
nav p { color: var(--soft); }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 3px; border-radius: 3px; }
main { padding: 8px 24px 40px; }
.sheet { background: var(--paper); box-shadow: 0 1px 2px #0002, 0 18px 40px -18px #0004; margin-inline: auto; }
.one { max-width: 148mm; }
.eight { max-width: 210mm; display: grid; grid-template-columns: 1fr 1fr; }
.card {
  container-type: inline-size; aspect-ratio: 148 / 105; position: relative; overflow: hidden;
  background: var(--paper); -webkit-print-color-adjust: exact; print-color-adjust: exact;
}
.eight .card { aspect-ratio: 105 / 74.25; outline: 0.2mm dashed #c9c4cc; outline-offset: -0.1mm; }
.inside { display: grid; grid-template: 100% / 58fr 42fr; height: 100%; }
.promise { display: flex; flex-direction: column; padding: 7cqw 4.5cqw 6.5cqw 7cqw; min-width: 0; overflow: hidden; }
.shop {
  font-size: 4.2cqw; line-height: 1.15; font-weight: 750; letter-spacing: -0.02em; flex: none;
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden;
}
.from { margin-block-start: auto; font-size: 3.5cqw; line-height: 1.25; color: var(--soft); }
p.from:not(.offer) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; flex: none; }
.offer { font-weight: 800; letter-spacing: -0.035em; line-height: 0.98; margin-block: 1.6cqw 2.6cqw; text-wrap: balance; }
.offer.short { font-size: 14cqw; }
.offer.middling { font-size: 9.6cqw; }
.offer.long { font-size: 6.2cqw; line-height: 1.08; }
:lang(ko) .offer, :lang(zh-Hant) .offer { line-height: 1.14; letter-spacing: -0.02em; word-break: keep-all; }
.terms { font-size: 2.7cqw; line-height: 1.35; color: var(--soft); min-height: 1.35em; }
.stub {
  position: relative; display: flex; flex-direction: column; justify-content: center; gap: 3cqw;
  padding: 5cqw; background: var(--accent);
}
.stub::before {
  content: ""; position: absolute; inset-block: 5.6cqw; inset-inline-start: 0;
  border-inline-start: 0.55cqw dotted var(--paper);
}
.notch { position: absolute; inset-inline-start: -2.8cqw; width: 5.6cqw; height: 5.6cqw; border-radius: 50%; background: var(--paper); }
.notch.top { inset-block-start: -2.8cqw; }
.notch.bottom { inset-block-end: -2.8cqw; }
.qr { background: #fff; border-radius: 2.4cqw; padding: 2.4cqw; }
.qr svg { display: block; width: 100%; height: auto; }
.code {
  background: #fff; border-radius: 2.4cqw; padding: 1.9cqw 1.6cqw; text-align: center; line-height: 1.2;
  font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-weight: 700; letter-spacing: 0.02em;
}
.code.short { font-size: 5cqw; }
.code.middling { font-size: 2.9cqw; }
.code.long { font-size: 2.7cqw; letter-spacing: 0; }
.scan { font-size: 3cqw; line-height: 1.3; font-weight: 550; margin-block-start: 1.2cqw; text-wrap: balance; }
@media (prefers-color-scheme: dark) {
  body { background: #17141a; }
  nav a { color: #f4edf3; }
  nav p { color: #b6a5b6; }
  nav :focus-visible { outline-color: #f4edf3; }
}
@media print {
  body { background: none; }
  nav { display: none; }
  main { padding: 0; }
  .sheet { box-shadow: none; margin: 0; max-width: none; }
  .one .card { width: 148mm; height: 105mm; }
  .eight { width: 210mm; grid-template-columns: 105mm 105mm; grid-auto-rows: 74.25mm; }
  .card { break-inside: avoid; }
}
`;

/** The paper that a browser offers for printing. */
export const pageSize = { one: '148mm 105mm', eight: '210mm 297mm' } as const;
