import { html, raw } from 'hono/html';
import { accentOf } from '../links/accent.js';
import type { Content } from './compose.js';

/** A mail to be drawn: what it says, whose it is, and the link that stops such mails, where there is one. */
export interface Drawn {
  readonly content: Omit<Content, 'stop' | 'foot'> & Partial<Pick<Content, 'stop' | 'foot'>>;
  readonly language: string;
  readonly shop: string;
  readonly accent: string | undefined;
  readonly stopLink?: string;
}

/** The mail as plain text. */
export function drawText({ content, shop, stopLink }: Drawn): string {
  const { title, paragraphs, coupon, button, foot, stop } = content;
  return [
    title,
    ...paragraphs,
    ...(coupon ? [[`${coupon.label}: ${coupon.code}`, coupon.until ?? ''].join('\n').trim()] : []),
    `${button.text}:\n${button.href}`,
    `-- \n${[shop, foot, ...(stopLink === undefined ? [] : [`${stop}: ${stopLink}`])].filter(Boolean).join('\n')}`,
  ].join('\n\n');
}

const FONT =
  'Inter, ui-sans-serif, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans KR", "Noto Sans TC", sans-serif';
const MONO = 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

// Mail programs drop sheets, or parts of them: what must hold stands beside each element, and the sheet only betters it.
const SHEET = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
a { text-underline-offset: 3px; }
.text:lang(ko), .title:lang(ko) { word-break: keep-all; }
@media (max-width: 480px) {
  .room { padding: 26px 22px !important; }
  .title { font-size: 25px !important; }
  .action { width: 100% !important; }
  .button a { display: block !important; text-align: center !important; }
}
@media (prefers-color-scheme: dark) {
  .ground { background: #151015 !important; }
  .card { background: #1e171f !important; border-color: #352a37 !important; }
  .shop, .title, .text, .code { color: #f4edf3 !important; }
  .soft, .soft a { color: #b6a5b6 !important; }
  .coupon { background: #271e28 !important; border-color: #54425a !important; }
  .button { border-color: #54425a !important; }
}
`;

/** The mail as HTML, in tables, as mail programs want it. Every value is escaped by the template. */
export async function drawHtml(drawn: Drawn): Promise<string> {
  const { content, language, shop, stopLink } = drawn;
  const accent = accentOf(drawn.accent);
  const { title, paragraphs, coupon, button, foot, stop } = content;
  return String(
    await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${title}</title>
<style>${raw(SHEET)}</style>
</head>
<body class="ground" style="margin:0;padding:0;background:#f4f1f3;-webkit-text-size-adjust:100%">
<table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f4f1f3">
<tr><td align="center" style="padding:32px 14px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:560px;font-family:${raw(FONT.replaceAll('"', "'"))}">
<tr><td class="shop" style="padding:0 4px 14px;font-size:17px;line-height:1.3;font-weight:700;letter-spacing:-0.015em;color:#2a1b2c;overflow-wrap:anywhere">${shop}</td></tr>
<tr><td class="card" style="background:#fffdfc;border:1px solid #e8dfe4;border-radius:18px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
<tr><td style="height:6px;line-height:6px;font-size:0;background:${accent.ground};border-radius:17px 17px 0 0">&nbsp;</td></tr>
<tr><td class="room" style="padding:36px 40px 38px">
<h1 class="title" style="margin:0 0 16px;font-size:29px;line-height:1.16;font-weight:750;letter-spacing:-0.025em;color:#2a1b2c;overflow-wrap:anywhere">${title}</h1>
${paragraphs.map(
  (line) =>
    html`<p class="text" style="margin:0 0 12px;font-size:16.5px;line-height:1.55;color:#2a1b2c;overflow-wrap:anywhere">${line}</p>
`,
)}${
  coupon
    ? html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:22px 0 6px"><tr><td class="coupon" style="background:#f8f3f6;border:1.5px dashed #cdbac8;border-radius:12px;padding:16px 20px">
<div class="soft" style="font-size:13.5px;line-height:1.4;color:#6b5a6d">${coupon.label}</div>
<div class="code" style="padding:3px 0 2px;font-family:${raw(MONO.replaceAll('"', "'"))};font-size:24px;line-height:1.3;font-weight:700;letter-spacing:0.04em;color:#2a1b2c;overflow-wrap:anywhere">${coupon.code}</div>
${coupon.until ? html`<div class="soft" style="font-size:13.5px;line-height:1.4;color:#6b5a6d">${coupon.until}</div>` : ''}
</td></tr></table>
`
    : ''
}<table role="presentation" class="action" cellpadding="0" cellspacing="0" border="0" style="margin:26px 0 0"><tr><td class="button" style="background:${accent.ground};border:1px solid ${accent.ground};border-radius:12px"><a href="${button.href}" style="display:inline-block;padding:14px 24px;font-size:16px;line-height:1.3;font-weight:650;color:${accent.text};text-decoration:none">${button.text}</a></td></tr></table>
</td></tr></table>
</td></tr>
<tr><td class="soft" style="padding:18px 8px 0;font-size:13px;line-height:1.55;color:#6b5a6d;overflow-wrap:anywhere">${foot ?? ''}${stopLink === undefined ? '' : html` <a href="${stopLink}" style="color:#6b5a6d">${stop}</a>`}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`,
  );
}
