import { html, raw } from 'hono/html';
import type { Shown } from './invitation.js';
import { offerText } from './offer-text.js';
import { pageSheet } from './page-sheet.js';
import { fill, WORDS } from './words.js';

/** A page for the robots that draw previews, and for a person whose browser looks like one. */
export interface Preview {
  readonly shown: Shown;
  /** Where the link leads. */
  readonly target: string;
  /** The short link itself: a preview is kept under it. Left out where the program has no short links. */
  readonly link?: string;
}

/** The heading and the sentence of a preview; what the merchant wrote stands over ours. */
export function previewTexts({ program, offer, firstName, language }: Shown) {
  const words = WORDS[language];
  const own = (key: string) => {
    const text = program.words?.[language]?.[key];
    return typeof text === 'string' ? text : undefined;
  };
  const gift = offerText(offer, language);
  const [named, unnamed] = gift
    ? [words.previewTitle, words.previewTitleUnnamed]
    : [words.recommends, words.recommendsUnnamed];
  const title = own('previewTitle') ?? (firstName === undefined ? unnamed : named);
  const values = { shop: program.shop, offer: gift ?? '', name: firstName ?? program.shop };
  return {
    title: fill(title, values),
    text: fill(own('previewText') ?? words.previewText, values),
    open: fill(words.open, values),
  };
}

const OPEN_GRAPH_LOCALES = { en: 'en_US', ko: 'ko_KR', 'zh-Hant': 'zh_TW', pl: 'pl_PL' } as const;

/** HTML with the tags of Open Graph (ogp.me) and of Twitter's cards. Every value is escaped by the template. */
export function previewPage({ shown, target, link }: Preview) {
  const { title, text, open } = previewTexts(shown);
  const { program, language } = shown;
  const picture = program.links?.picture;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${text}">
<meta name="robots" content="noindex">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${program.shop}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${text}">
<meta property="og:locale" content="${OPEN_GRAPH_LOCALES[language]}">
${link === undefined ? '' : html`<meta property="og:url" content="${link}">`}
${
  picture === undefined
    ? ''
    : html`<meta property="og:image" content="${picture}">
<meta property="og:image:alt" content="${program.shop}">
<meta name="twitter:image" content="${picture}">`
}
<meta name="twitter:card" content="${picture === undefined ? 'summary' : 'summary_large_image'}">
<meta name="twitter:title" content="${title}">
<meta name="twitter:description" content="${text}">
<meta name="color-scheme" content="light dark">
<style>${raw(pageSheet(program.look?.accent))}</style>
</head>
<body>
<main>
<p class="shop">${program.shop}</p>
<h1>${title}</h1>
<p>${text}</p>
<p class="way"><a href="${target}" rel="nofollow">${open}</a></p>
</main>
</body>
</html>
`;
}
