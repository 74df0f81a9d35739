import type { Calls } from '../delivery/backend.js';
import type { Extra } from '../loop/stage.js';
import type { Advocate, Registration } from '../protocol/advocate.js';
import type { Result } from '../protocol/result.js';

export interface CustomerOptions {
  /**
   * The token by which the shop vouches for the customer who is signed in (docs/identity.md), or a function that
   * fetches one. Nobody is signed in: `undefined`.
   */
  token: string | (() => string | undefined | Promise<string | undefined>);
}

/**
 * Shares and shows in the name of the customer who is signed in: one code and all that is hers on all her devices. A token
 * that the backend does not take is told in `status().problem`, and she shares as anybody may.
 */
export const customer =
  ({ token }: CustomerOptions): Extra =>
  (stage) => {
    const fresh = async () => (typeof token === 'function' ? token() : token);
    // What the shop's own function throws is its token's problem, not the shopper's.
    const proof = () => fresh().catch(() => undefined);
    let joined: Promise<Result<Advocate>> | undefined;

    stage.vouch = (shared) => {
      const calls = { ...shared };
      const join = async (registration: Registration) => {
        const customerToken = await proof();
        if (!customerToken) return calls.register(registration);
        const answer = await calls.register({ ...registration, customerToken });
        if (answer.ok) return answer;
        stage.trouble(answer);
        return calls.register(registration);
      };
      const hers: Pick<Calls, 'register' | 'standing'> = {
        register(registration) {
          joined = join(registration);
          return joined;
        },
        async standing(program, visitor, before) {
          // Until this browser is known as hers, her numbers lack what it did.
          joined ??= join({ program, visitor });
          const [said] = await Promise.all([proof(), joined]);
          const answer = said ? await calls.standing(program, said, before) : undefined;
          return answer?.ok ? answer : calls.standing(program, visitor, before);
        },
      };
      Object.assign(shared, hers);
    };
    return () => {
      delete stage.vouch;
    };
  };

/** `data-with="customer" data-customer-token="…"` */
export const fromTag = ({ customerToken = '' }: DOMStringMap): Extra =>
  customer({ token: customerToken });
