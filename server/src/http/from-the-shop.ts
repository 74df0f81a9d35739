import { verify } from '../webhooks/verify.js';
import type { Answer, Backend } from './backend.js';
import { behindKey } from './behind-key.js';
import { problemResponse } from './problem-response.js';

/**
 * Lets only the shop's own server in: it signs what it sends by Standard Webhooks, or sends the admin key. A signed request
 * may be played again for five minutes: what it asks for has to be idempotent.
 */
export const fromTheShop =
  (answer: (text: string, backend: Backend) => Promise<Response>): Answer =>
  async (context, backend) => {
    const { headers } = context.req.raw;
    const text = await context.req.text();
    if (!headers.has('webhook-signature')) {
      return behindKey(() => answer(text, backend))(context, backend);
    }
    const signed = verify(backend.webhookSecret, headers, text, backend.now());
    return signed.ok ? answer(text, backend) : problemResponse(signed.problem);
  };
