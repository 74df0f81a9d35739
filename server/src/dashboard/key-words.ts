import type { AdminKey, Role } from './admin-key.js';
import type { Format } from './format.js';

export const ROLES: readonly (readonly [role: Role, name: string, does: string])[] = [
  ['till', 'Till', 'Takes codes in the redeem page, and sees no figures.'],
  ['read', 'Looks', 'Sees everything in the dashboard, and decides nothing.'],
  ['act', 'Decides', 'Also approves and rejects, fills pools and sends again.'],
  ['owner', 'Owner', 'Also publishes programs, looks people up, erases them, and makes keys.'],
];

/** As a newer backend names it where it knows more of them. */
export const roleName = (role: Role): string =>
  ROLES.find(([one]) => one === role)?.[1] ?? (role as string);

/** When it was made, heard of last, and revoked. */
export function keyDates({ at, lastActAt, revokedAt }: AdminKey, format: Format): string {
  const parts = [
    `Made ${format.date(at)}`,
    lastActAt !== undefined && `last used ${format.moment(lastActAt)}`,
    revokedAt !== undefined && `revoked ${format.date(revokedAt)}`,
  ];
  return parts.filter(Boolean).join(' · ');
}
