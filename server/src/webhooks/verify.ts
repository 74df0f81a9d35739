import { no, ok, type Result } from 'goodword/protocol';
import { Webhook } from 'standardwebhooks';
import { equalInTime } from './equal-in-time.js';

/** A delivery whose signature holds. */
export interface Verified {
  readonly id: string;
  /** When it was signed. Milliseconds since the epoch. */
  readonly sentAt: number;
}

// As the Standard Webhooks specification advises: an old delivery cannot be played again.
const TOLERANCE_MS = 5 * 60_000;

/**
 * Checks a delivery by the Standard Webhooks scheme. The package's own check asks the machine's clock; ours is an
 * argument.
 */
export function verify(
  secret: string,
  headers: Headers,
  text: string,
  now: number,
): Result<Verified> {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp') ?? '';
  const signatures = headers.get('webhook-signature');
  if (!id || !signatures || !/^\d{1,12}$/.test(timestamp)) {
    return refused('webhook-id, webhook-timestamp or webhook-signature is missing');
  }
  const sentAt = Number(timestamp) * 1_000;
  if (Math.abs(now - sentAt) > TOLERANCE_MS) {
    return refused('it was signed more than five minutes ago, or a clock is wrong');
  }
  const expected = new Webhook(secret).sign(id, new Date(sentAt), text);
  // Several signatures stand side by side while a shop changes its secret.
  return signatures.split(' ').some((signature) => equalInTime(signature, expected))
    ? ok({ id, sentAt })
    : refused('the signature does not fit the body and the secret');
}

const refused = (why: string) =>
  no(
    'bad-signature',
    `The webhook is refused: ${why}. How to sign: https://www.standardwebhooks.com/`,
  );

/** Whether a secret can sign webhooks at all. */
export function isWebhookSecret(secret: string): boolean {
  try {
    new Webhook(secret);
    return secret.startsWith('whsec_');
  } catch {
    return false;
  }
}
