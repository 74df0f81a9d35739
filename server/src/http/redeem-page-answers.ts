import { no } from 'goodword/protocol';
import type { Answer } from './backend.js';
import { problemResponse } from './problem-response.js';
import { securityHeaders } from './security-headers.js';

const page = (basePath: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Redeem a code</title>
<link rel="icon" href="data:,">
<script type="module" src="${basePath}/redeem/redeem.js"></script>
</head>
<body>
<div id="goodword-redeem"></div>
<noscript>This page needs JavaScript.</noscript>
</body>
</html>
`;

const NOT_BUILT = no(
  'server-error',
  'The redeem page is not built: server/dist/redeem/redeem.js is missing. Run npx rollup -c.',
).problem;

const answerOf = async (
  redeemPage: () => Promise<string | undefined>,
  type: string,
  base?: string,
) => {
  const script = await redeemPage();
  if (script === undefined) return problemResponse(NOT_BUILT, 503, { 'retry-after': '60' });
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-cache' };
  // The camera reads codes; nobody else on this page may have it.
  return new Response(base === undefined ? script : page(base), {
    headers: { ...headers, ...securityHeaders('camera=(self), microphone=(), geolocation=()') },
  });
};

/** `GET /redeem` */
export const getRedeemPage: Answer = (_context, { basePath, redeemPage }) =>
  answerOf(redeemPage, 'text/html', basePath);

/** `GET /redeem/redeem.js` */
export const getRedeemScript: Answer = (_context, { redeemPage }) =>
  answerOf(redeemPage, 'text/javascript');
