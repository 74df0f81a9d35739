import type { Problem, ProblemCode, ProblemDetails } from 'goodword/protocol';

const STATUS: Partial<Record<ProblemCode, number>> = {
  'bad-signature': 401,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
  'unknown-program': 404,
  'program-contradicts': 404,
  'unknown-code': 404,
  'unknown-reward': 404,
  'code-used-up': 410,
  'not-allowed': 409,
  'not-enough-credit': 409,
  conflict: 409,
  'version-conflict': 409,
  'too-large': 413,
  'rate-limited': 429,
  'server-error': 500,
  unreachable: 503,
};

/** A problem on the wire: RFC 9457. Whatever is not listed is the asker's mistake, 400. */
export function problemResponse(
  { code, message }: Problem,
  status = STATUS[code] ?? 400,
  headers: Record<string, string> = {},
): Response {
  const words = code.replaceAll('-', ' ');
  const details: ProblemDetails = {
    type: `urn:goodword:${code}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status,
    code,
    message,
  };
  return new Response(JSON.stringify(details), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
