import { no, ok, type Result } from 'goodword/protocol';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';

/** A delivery whose signature holds. */
export interface Verified {
  readonly id: string;
  /** When it was signed. Milliseconds since the epoch. */
  readonly sentAt: number;
}

/**
 * Checks a delivery by the Standard Webhooks scheme. A timestamp more than five minutes off the machine's clock is
 * refused, so that an old delivery cannot be played again.
 */
export function verify(secret: string, headers: Headers, text: string): Result<Verified> {
  try {
    new Webhook(secret).verify(text, Object.fromEntries(headers), { jsonParse: false });
    const sentAt = Number.parseInt(headers.get('webhook-timestamp') ?? '', 10) * 1_000;
    return ok({ id: headers.get('webhook-id') ?? '', sentAt });
  } catch (error) {
    if (!(error instanceof WebhookVerificationError)) throw error;
    return no(
      'bad-signature',
      `The webhook is not signed as expected: ${error.message}. See https://www.standardwebhooks.com/`,
    );
  }
}

/** Whether a secret can sign webhooks at all. */
export function isWebhookSecret(secret: string): boolean {
  try {
    new Webhook(secret);
    return secret.startsWith('whsec_');
  } catch {
    return false;
  }
}
