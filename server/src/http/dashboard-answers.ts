import { no } from 'goodword/protocol';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';

// Nothing but our own script may run beside the merchant's key, and nobody may frame the page.
const SECURITY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

const page = (basePath: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Goodword</title>
<link rel="icon" href="data:,">
<script type="module" src="${basePath}/dashboard/dashboard.js"></script>
</head>
<body>
<div id="goodword-dashboard"></div>
<noscript>The dashboard needs JavaScript.</noscript>
</body>
</html>
`;

const NOT_BUILT = no(
  'server-error',
  'The dashboard is not built: server/dist/dashboard/dashboard.js is missing. Run npx rollup -c.',
).problem;

const notBuilt = () => problemResponse(NOT_BUILT, 503, { 'retry-after': '60' });

/** `GET /dashboard` */
export const getDashboard: Answer = async (_context, { basePath, dashboard }) => {
  if ((await dashboard()) === undefined) return notBuilt();
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  return new Response(page(basePath), { headers: { ...headers, ...SECURITY } });
};

/** `GET /dashboard/dashboard.js` */
export const getDashboardScript: Answer = async (_context, { dashboard }) => {
  const script = await dashboard();
  if (script === undefined) return notBuilt();
  const headers = { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' };
  return new Response(script, { headers: { ...headers, ...SECURITY } });
};
