import type { Advocate, Standing } from 'goodword/protocol';
import { SignJWT } from 'jose';
import type { ServerOptions } from '../server.js';
import { openShop } from './open-shop.fixture.js';

export const AUDIENCE = 'goodword';
export const TOKEN_SECRET = 'a secret of the shop with many bytes';

export interface Said {
  readonly sub?: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly given_name?: string;
}

/** A shop that vouches for its customers by tokens it signs with a secret. */
export async function openCustomerShop(options: Partial<ServerOptions> = {}) {
  const customerTokens = { audience: AUDIENCE, secret: TOKEN_SECRET };
  const shop = await openShop({}, { customerTokens, ...options });

  /** A token as the shop's server makes it. */
  const token = (claims: Said = {}) =>
    new SignJWT({ sub: 'c-anna', ...claims })
      .setProtectedHeader({ alg: 'HS256' })
      .setAudience(AUDIENCE)
      .setExpirationTime(new Date(shop.now() + 600_000))
      .sign(Buffer.from(TOKEN_SECRET));
  const registerWith = (customerToken: unknown, visitor: string) =>
    shop.post('/v1/advocates', { program: 'default', visitor, customerToken });
  const meWith = (bearer: string) =>
    shop.ask('/v1/me?program=default', { headers: { authorization: `Bearer ${bearer}` } });
  return {
    ...shop,
    token,
    registerWith,
    meWith,
    /** Signs in on a browser, and shares. */
    async signIn(visitor: string, claims: Said = {}) {
      const answer = await registerWith(await token(claims), visitor);
      return (await answer.json()) as Advocate;
    },
    async standing(claims: Said = {}) {
      return (await (await meWith(await token(claims))).json()) as Standing;
    },
    forget: (bearer: string) =>
      shop.ask('/v1/me?program=default', {
        method: 'DELETE',
        headers: { authorization: `Bearer ${bearer}` },
      }),
  };
}
