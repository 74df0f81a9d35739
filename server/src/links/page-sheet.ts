import { accentOf } from './accent.js';

/** Of a page of ours with one thing to read and one to press: a card in the middle, under a stripe of the shop's colour. */
export function pageSheet(accent: string | undefined): string {
  const { ground, text } = accentOf(accent);
  return `
:root { --paper: #f4f1f3; --card: #fffdfc; --ink: #2a1b2c; --soft: #6b5a6d; --line: #e8dfe4; --ring: #8c3c7b; }
*, ::before, ::after { box-sizing: border-box; margin: 0; }
body {
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere; min-height: 100vh; min-height: 100dvh;
  display: grid; place-items: center; padding: 24px 16px;
  font: 17px/1.55 Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans KR", "Noto Sans TC", sans-serif;
}
main {
  width: min(100%, 460px); background: var(--card); border: 1px solid var(--line);
  border-radius: 18px; padding: 34px 32px; overflow: hidden; position: relative;
}
main::before { content: ""; position: absolute; inset: 0 0 auto; height: 6px; background: ${ground}; }
.shop { font-size: 15px; font-weight: 650; color: var(--soft); margin-bottom: 14px; }
h1 { font-size: 27px; line-height: 1.18; letter-spacing: -0.02em; font-weight: 700; text-wrap: balance; margin-bottom: 10px; }
:lang(ko) { word-break: keep-all; }
p { color: var(--soft); }
form, .way { margin-top: 24px; }
button, .way a {
  font: inherit; font-weight: 600; min-height: 48px; padding: 10px 22px; border: 0; border-radius: 12px; cursor: pointer;
  background: ${ground}; color: ${text};
}
.way a { display: inline-block; text-align: center; text-decoration: none; }
button.quiet {
  background: none; color: var(--ink); padding-inline: 0; font-weight: 500; text-align: start;
  text-decoration: underline; text-underline-offset: 4px;
}
:focus-visible { outline: 3px solid var(--ring); outline-offset: 3px; }
@media (max-width: 430px) { main { padding: 30px 22px 28px; } button:not(.quiet), .way a { width: 100%; } }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151015; --card: #1e171f; --ink: #f4edf3; --soft: #b6a5b6; --line: #352a37; --ring: #e2a8d2; }
}
`;
}
