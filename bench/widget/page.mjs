/**
 * A shop's page with one peer in it. Everything that a strict policy wants a nonce for has one. The peer's `start` is written down as
 * the method that it is.
 */
export function pageOf(peer, host, otherHost) {
  const { scripts = [], sheets = [], data = {}, button = '', start } = peer;
  const from = host.embed === 'other-host' ? otherHost : '';
  const attributes = Object.entries(data).map(([name, value]) => `data-${name}="${value}"`);
  const tags = scripts.map((src) =>
    host.embed === 'injected'
      ? `<script nonce="shop">
          const tag = document.createElement('script');
          Object.assign(tag, { src: '${src}', async: false });
          Object.assign(tag.dataset, ${JSON.stringify(data)});
          document.head.append(tag);
        </script>`
      : `<script src="${from}${src}" nonce="shop" ${attributes.join(' ')}></script>`,
  );
  const own = (host.scripts ?? []).map((path) => `<script src="/node_modules/${path}"></script>`);
  return `<!doctype html>
<html ${host.html ?? 'lang="en"'}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${host.name}</title>
<link rel="stylesheet" href="/sheet/${encodeURIComponent(host.name)}.css">
${sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('\n')}
${own.join('\n')}
${host.script ? `<script nonce="shop">${host.script}</script>` : ''}
${tags.join('\n')}
${start ? `<script nonce="shop">addEventListener('load', () => ({ ${start} }).start());</script>` : ''}
</head>
<body>
${host.body ?? ''}
<main>
<h1>Thank you for your order</h1>
<p><a id="buy" href="#">Buy it again</a></p>
<p><button type="button" id="share" ${button}>Share</button></p>
<p class="tall">Mugs</p>
</main>
</body>
</html>`;
}

/** Its sheet: long enough to scroll, so that whoever takes the scrollbar away moves the page. */
export const sheetOf = (host) =>
  `main { max-width: 700px; margin: auto } .tall { height: 2000px }\n${host.css ?? ''}`;
