import { createHash } from 'node:crypto';

const STYLE = /<style>([\s\S]*?)<\/style>/;

interface PageNeeds {
  /** Whether it has a form, which is sent to us only. */
  readonly form?: boolean;
  /** Default: 200. */
  readonly status?: number;
}

/** A page that runs no script and loads nothing: its one style sheet, if it has one, is allowed by its hash. */
export async function pageResponse(
  page: string,
  { form = false, status = 200 }: PageNeeds = {},
): Promise<Response> {
  const sheet = STYLE.exec(page)?.[1];
  const hash =
    sheet === undefined ? undefined : createHash('sha256').update(sheet).digest('base64');
  const policy = [
    "default-src 'none'",
    'img-src data:',
    ...(hash === undefined ? [] : [`style-src 'sha256-${hash}'`]),
    "base-uri 'none'",
    `form-action '${form ? 'self' : 'none'}'`,
    "frame-ancestors 'none'",
  ];
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': policy.join('; '),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    },
  });
}
