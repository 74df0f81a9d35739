import { type ReferralStatus, STATUS_MS, STATUS_TYPE } from 'goodword/protocol';
import { SignJWT } from 'jose';
import type { StatusKey } from './status-key.js';

/** Signs what is vouched for; it holds for five minutes. */
export const signStatus = (
  status: Omit<ReferralStatus, 'iat' | 'exp'>,
  { algorithm, kid, sign }: StatusKey,
  now: number,
): Promise<string> =>
  new SignJWT({ ...status })
    .setProtectedHeader({ alg: algorithm, typ: STATUS_TYPE, ...(kid !== undefined && { kid }) })
    .setAudience(status.program)
    .setIssuedAt(new Date(now))
    .setExpirationTime(new Date(now + STATUS_MS))
    .sign(sign);
