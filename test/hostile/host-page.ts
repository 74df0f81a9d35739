/** A page of somebody else's that Goodword is put into. What is left out is as on the blank page. */
export interface HostPage {
  readonly name: string;
  /** Files of node_modules, served as they are. */
  readonly sheets?: readonly string[];
  readonly scripts?: readonly string[];
  /** Rules of the page's own, after the sheets. */
  readonly css?: string;
  /** Runs in the head, before Goodword. */
  readonly script?: string;
  /** Attributes of `html`. */
  readonly html?: string;
  /** In front of everything else in the body. */
  readonly body?: string;
  /** The Content-Security-Policy. `SELF` stands for the address of the shop's second host. */
  readonly policy?: string;
  /** How Goodword comes in: its own tag, a tag made by a script, or a tag with the file on another host. */
  readonly embed?: 'tag' | 'injected' | 'other-host';
  /** Attributes of our tag, beside or in place of the usual ones: `{ endpoint: '/elsewhere' }`. */
  readonly data?: Readonly<Record<string, string>>;
}

export const addressOf = ({ name }: HostPage): string =>
  `/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;

// The widget takes the font of the page; to compare pixels all pages name one.
const GROUND = `:root { --goodword-font: 'DejaVu Sans' } .tall { height: 2000px }`;

export const sheetOf = (page: HostPage): string => `${GROUND}\n${page.css ?? ''}`;

// What the tests ask the page about.
const WITNESS = `
  window.violations = [];
  window.uncaught = [];
  addEventListener('error', (event) => uncaught.push(event.message));
  addEventListener('unhandledrejection', (event) => uncaught.push(String(event.reason)));
  window.shifts = [];
  window.bought = 0;
  addEventListener('click', (event) => {
    if (event.target.id !== 'buy') return;
    event.preventDefault();
    bought += 1;
  });
  addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI));
  // Of the page's own elements: what moves in a shadow root is told without its node. Only Chromium knows.
  try {
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries()) if (sources.some(({ node }) => node)) shifts.push(value);
    }).observe({ type: 'layout-shift' });
  } catch {}
`;

const SETTINGS = { endpoint: '/goodword', program: 'default' };

function tagOf({ embed = 'tag', data: own }: HostPage, otherHost: string): string {
  const settings = { ...SETTINGS, ...own };
  const src = `${embed === 'other-host' ? otherHost : ''}/goodword.js`;
  if (embed === 'injected') {
    return `<script nonce="shop">
      const tag = document.createElement('script');
      tag.src = '${src}';
      Object.assign(tag.dataset, ${JSON.stringify(settings)});
      document.head.append(tag);
    </script>`;
  }
  const data = Object.entries(settings).map(([name, value]) => `data-${name}="${value}"`);
  return `<script async src="${src}" nonce="shop" ${data.join(' ')}></script>`;
}

/** The page as it is served. Everything that a strict policy wants a nonce for has one. */
export function htmlOf(page: HostPage, otherHost: string): string {
  const sheets = (page.sheets ?? []).map((path) => `<link rel="stylesheet" href="/npm/${path}">`);
  const scripts = (page.scripts ?? []).map((path) => `<script src="/npm/${path}"></script>`);
  return `<!doctype html>
<html ${page.html ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.name}</title>
${sheets.join('\n')}
<link rel="stylesheet" href="${addressOf(page)}.css">
<script nonce="shop">${WITNESS}</script>
${scripts.join('\n')}
${page.script ? `<script nonce="shop">${page.script}</script>` : ''}
<script nonce="shop">
  window.goodword = window.goodword || function () { (goodword.q = goodword.q || []).push(arguments) };
</script>
${tagOf(page, otherHost)}
</head>
<body>
${page.body ?? ''}
<h1>Thank you for your order</h1>
<p><a id="buy" href="/blank">Buy it again</a></p>
<p><input id="search" aria-label="Search"> <button type="button" id="share" data-goodword="open">Share</button></p>
<div class="tall"></div>
<footer>The end of the page</footer>
</body>
</html>`;
}
