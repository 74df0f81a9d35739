import { html, raw } from 'hono/html';
import { moneyText } from '../rewards/spoken-offer.js';
import { cardStyle, pageSize } from './card-style.js';
import type { Shown } from './invitation.js';
import { offerText } from './offer-text.js';
import { qrSvg } from './qr.js';
import { fill, WORDS } from './words.js';

export interface Card {
  readonly shown: Shown;
  /** What the QR code holds. */
  readonly link: string;
  /** One card on A6, or eight on A4. */
  readonly sheet: 'one' | 'eight';
}

/** Cards to print: what the friend gets, the QR code, and the code for those who say or type it. */
export function cardPage({ shown, link, sheet }: Card) {
  const { program, code, language } = shown;
  const words = WORDS[language];
  const title = fill(words.cardTitle, { shop: program.shop });
  const other = (name: Card['sheet'], text: string, query: string) =>
    html`<a href="?${query}" ${name === sheet ? raw('aria-current="page"') : ''}>${text}</a>`;
  const style = `@page { size: ${pageSize[sheet]}; margin: 0; }${cardStyle(program.look?.accent)}`;
  const picture = raw(qrSvg(link, { size: 300, margin: 1 }));
  const cards = Array.from({ length: sheet === 'eight' ? 8 : 1 }, (_, at) =>
    oneCard(shown, picture, at > 0),
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}: ${code}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
<nav aria-label="${title}">
${other('one', words.oneCard, `lang=${language}`)}
${other('eight', words.eightCards, `lang=${language}&sheet=8`)}
<p>${words.print}</p>
</nav>
<main class="sheet-place"><div class="sheet ${sheet}">${cards}</div></main>
</body>
</html>
`;
}

// Whoever listens to the page needs to hear the first one only.
function oneCard(shown: Shown, picture: ReturnType<typeof raw>, again: boolean) {
  const { program, code, firstName, offer, language } = shown;
  const words = WORDS[language];
  const gift = offerText(offer, language);
  const from = firstName === undefined ? words.fromUnnamed : fill(words.from, { name: firstName });
  const recommends =
    firstName === undefined
      ? fill(words.recommendsUnnamed, { shop: program.shop })
      : fill(words.recommends, { name: firstName, shop: program.shop });
  const promise = gift ?? recommends;
  const { firstOrderOnly, minimumOrder } = program.rules;
  const terms = [
    ...(firstOrderOnly ? [words.firstOrder] : []),
    ...(minimumOrder && minimumOrder.amount > 0
      ? [fill(words.minimum, { value: moneyText(minimumOrder, language) })]
      : []),
  ];
  return html`<section class="card" ${again ? raw('aria-hidden="true"') : ''}><div class="inside">
<div class="promise">
<p class="shop">${program.shop}</p>
${gift === undefined ? '' : html`<p class="from">${from}</p>`}
<p class="offer ${lengthOf(promise, 9, 22)}${gift === undefined ? ' from' : ''}">${promise}</p>
<p class="terms">${terms.join(' · ')}</p>
<p class="scan">${words.scan}</p>
</div>
<div class="stub">
<span class="notch top"></span><span class="notch bottom"></span>
<div class="qr" role="img" aria-label="QR">${picture}</div>
<p class="code ${lengthOf(code, 9, 16)}">${code}</p>
</div>
</div></section>`;
}

/** How large a text may be set. A sign of Chinese or Korean takes the room of two letters. */
function lengthOf(text: string, short: number, middling: number): 'short' | 'middling' | 'long' {
  const letters = [...text].reduce(
    (sum, sign) => sum + (sign > '\u2fff' || /[\u1100-\u11ff]/.test(sign) ? 2 : 1),
    0,
  );
  if (letters <= short) return 'short';
  return letters <= middling ? 'middling' : 'long';
}
