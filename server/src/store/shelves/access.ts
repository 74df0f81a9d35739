/**
 * What a key lets its owner do: take codes at a till and nothing else, look, also decide, also see and erase persons. Each
 * one includes those before it.
 */
export const ROLES = ['till', 'read', 'act', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** A key to the admin API, without the key itself: it was shown once, when it was made. */
export interface KeyRecord {
  readonly id: string;
  readonly hash: string;
  readonly role: Role;
  /** Whose it is, in the merchant's words. */
  readonly label: string;
  readonly at: number;
  readonly revokedAt?: number;
}

export interface Keys {
  add(key: KeyRecord): Promise<void>;
  /** The key with this hash, unless it was revoked. */
  find(hash: string): Promise<KeyRecord | undefined>;
  /** Oldest first, revoked ones too. */
  list(): Promise<KeyRecord[]>;
  /** Answers false where there is no such key, or it was revoked before. */
  revoke(id: string, at: number): Promise<boolean>;
}

/** Browsers that signed in with a key. */
export interface Sessions {
  /** Keeps a session by the hash of its token until then; forgets those that ended. */
  open(hash: string, keyHash: string, until: number, now: number): Promise<void>;
  /** The hash of the key that opened it, while it lasts. */
  keyOf(hash: string, now: number): Promise<string | undefined>;
  close(hash: string): Promise<void>;
}

/** Something that was done, or tried, with a key. */
export interface AdminAct {
  readonly id: string;
  readonly at: number;
  /** Id of the key. */
  readonly key: string;
  readonly act: string;
  readonly subject: string;
  readonly note?: string;
  /** Code of the problem, where the act was refused. */
  readonly refused?: string;
}

/** Append-only: nothing here is ever changed or taken out. */
export interface Audit {
  append(act: Omit<AdminAct, 'refused'>): Promise<void>;
  /** Says of an act that it was refused. */
  refuse(act: Pick<AdminAct, 'id' | 'at' | 'key'>, code: string): Promise<void>;
  /** Newest first, `limit` at most, those before the place where the last page ended. */
  page(limit: number, before?: Pick<AdminAct, 'at' | 'id'>): Promise<AdminAct[]>;
}
