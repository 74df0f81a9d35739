import { no } from 'goodword/protocol';
import type { Answer, Backend } from './backend.js';
import { problemResponse } from './problem-response.js';
import { securityHeaders } from './security-headers.js';

/** A page that a built script of ours draws. */
interface ScriptPage {
  /** Of the folder, the file and the element: `dashboard`. */
  readonly name: string;
  readonly title: string;
  /** What it is called where it is missing, or its browser runs no scripts: `dashboard`. */
  readonly called: string;
  readonly script: (backend: Backend) => Promise<string | undefined>;
  /** Who may have the camera: nobody, or this page. */
  readonly camera: '()' | '(self)';
}

/** Answers with the page, and with its script. */
export function scriptPage({ name, title, called, script, camera }: ScriptPage) {
  const path = `${name}/${name}.js`;
  const page = (basePath: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
<script type="module" src="${basePath}/${path}"></script>
</head>
<body>
<div id="goodword-${name}"></div>
<noscript>The ${called} needs JavaScript.</noscript>
</body>
</html>
`;
  const notBuilt = no(
    'server-error',
    `The ${called} is not built: server/dist/${path} is missing. Run npx rollup -c.`,
  ).problem;
  const security = securityHeaders(`camera=${camera}, microphone=(), geolocation=()`);
  const answer =
    (type: string, bodyOf: (basePath: string, script: string) => string): Answer =>
    async (_context, backend) => {
      const built = await script(backend);
      if (built === undefined) return problemResponse(notBuilt, 503, { 'retry-after': '60' });
      const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
      return new Response(bodyOf(backend.basePath, built), {
        headers: { ...headers, ...security },
      });
    };
  return {
    getPage: answer('text/html', page),
    getScript: answer('text/javascript', (_basePath, built) => built),
  };
}
