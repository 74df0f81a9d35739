import { no } from 'goodword/protocol';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { securityHeaders } from './security-headers.js';

const SECURITY = securityHeaders('camera=(), microphone=(), geolocation=()');

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
