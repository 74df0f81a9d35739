import type { Problem, ProblemCode } from 'goodword/protocol';

// For a refusal without a readable body: a proxy in between, say.
const BY_STATUS: Readonly<Record<number, ProblemCode>> = {
  401: 'unauthorised',
  403: 'unauthorised',
  404: 'not-found',
  409: 'not-allowed',
  429: 'rate-limited',
};

/** The problem in a refused answer: the backend's own, or the one that its status stands for. */
export function problemOf(status: number, body: unknown): Problem {
  if (typeof body === 'object' && body !== null && 'code' in body && 'message' in body) {
    const { code, message } = body;
    if (typeof code === 'string' && typeof message === 'string') {
      return { code: code as ProblemCode, message };
    }
  }
  const code = BY_STATUS[status] ?? 'server-error';
  return { code, message: `The backend answered ${status}.` };
}

/** A problem as a merchant reads it: what happened, and what to do about it. */
export function problemWords({ code, message }: Problem): string {
  switch (code) {
    case 'unauthorised':
      return 'This key does not open the dashboard. Copy it once more from where it was made.';
    case 'unreachable':
      return 'The backend does not answer. Check your connection, or whether it is running.';
    case 'rate-limited':
      return 'Too many requests for the moment. Wait a minute, then try again.';
    case 'server-error':
    case 'bad-answer':
      return 'The backend had trouble answering. Nothing was changed; try again in a moment.';
    case 'not-allowed':
    case 'conflict':
      return `${message} It may have changed meanwhile: refresh to see where it stands.`;
    case 'unknown-reward':
      return 'This reward is not there any more. Refresh to see the current ones.';
    default:
      return message;
  }
}
