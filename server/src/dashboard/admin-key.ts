/** What a key lets its owner do; each one includes those before it. */
export type Role = 'till' | 'read' | 'act' | 'owner';

/** A key to the dashboard, without the key itself. */
export interface AdminKey {
  readonly id: string;
  readonly role: Role;
  /** Whose it is. */
  readonly label: string;
  readonly at: number;
  readonly revokedAt?: number;
  /** When it signed in or changed something the last time; left out where that is long ago. */
  readonly lastActAt?: number;
}

/** A key that was just made: nobody sees it a second time. */
export interface MadeKey extends AdminKey {
  readonly key: string;
}

/** Which key is wanted, and whose it will be. */
export type WantedKey = Pick<AdminKey, 'role' | 'label'>;

export type RevokedKey = Pick<AdminKey, 'id' | 'revokedAt'>;
