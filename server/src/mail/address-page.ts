import { html, raw } from 'hono/html';
import type { Language } from '../links/language.js';
import { fill } from '../links/words.js';
import { accentOf } from './accent.js';
import { MAIL_WORDS } from './words.js';

/** Where somebody stands who follows the link of a mail about her address: to stop mails, or to confirm it. */
export type AddressStep = 'asked' | 'stopped' | 'resumed' | 'unconfirmed' | 'confirmed' | 'broken';

interface AddressPage {
  readonly step: AddressStep;
  readonly shop: string;
  readonly accent: string | undefined;
  readonly language: Language;
}

/**
 * The page on which mails are stopped, or an address is confirmed: one click, no script, and nothing to type. Looking at it changes nothing, for mail
 * scanners look at every link.
 */
export async function addressPage(page: AddressPage): Promise<string> {
  const { step, shop, accent, language } = page;
  const { stopPage: words, confirmPage } = MAIL_WORDS[language];
  const say = (text: string) => fill(text, { shop });
  const { title, text, act, button } = {
    asked: { title: words.title, text: words.ask, act: 'stop', button: words.stop },
    stopped: {
      ...{ title: words.stopped, text: words.stoppedText, act: 'resume', button: words.undo },
    },
    resumed: { title: words.resumed, text: words.resumedText, act: 'stop', button: words.stop },
    unconfirmed: {
      ...{ title: confirmPage.title, text: confirmPage.ask },
      ...{ act: 'confirm', button: confirmPage.confirm },
    },
    confirmed: {
      ...{ title: confirmPage.confirmed, text: confirmPage.confirmedText, act: '', button: '' },
    },
    broken: { title: words.broken, text: words.brokenText, act: '', button: '' },
  }[step];
  const isQuiet = step === 'stopped' || step === 'resumed';
  return String(
    await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say(title)} · ${shop}</title>
<style>${raw(sheet(accent))}</style>
</head>
<body>
<main>
<p class="shop">${shop}</p>
<h1>${say(title)}</h1>
<p>${say(text)}</p>
${
  act === ''
    ? ''
    : html`<form method="post"><button name="act" value="${act}"${isQuiet ? raw(' class="quiet"') : ''}>${say(button)}</button></form>`
}
</main>
</body>
</html>
`,
  );
}

function sheet(accent: string | undefined): string {
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
form { margin-top: 24px; }
button {
  font: inherit; font-weight: 600; min-height: 48px; padding: 10px 22px; border: 0; border-radius: 12px; cursor: pointer;
  background: ${ground}; color: ${text};
}
button.quiet {
  background: none; color: var(--ink); padding-inline: 0; font-weight: 500; text-align: start;
  text-decoration: underline; text-underline-offset: 4px;
}
:focus-visible { outline: 3px solid var(--ring); outline-offset: 3px; }
@media (max-width: 430px) { main { padding: 30px 22px 28px; } button:not(.quiet) { width: 100%; } }
@media (prefers-color-scheme: dark) {
  :root { --paper: #151015; --card: #1e171f; --ink: #f4edf3; --soft: #b6a5b6; --line: #352a37; --ring: #e2a8d2; }
}
`;
}
