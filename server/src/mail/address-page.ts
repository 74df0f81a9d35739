import { html, raw } from 'hono/html';
import type { Language } from '../links/language.js';
import { pageSheet } from '../links/page-sheet.js';
import { fill } from '../links/words.js';
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
<style>${raw(pageSheet(accent))}</style>
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
