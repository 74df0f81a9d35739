/** Something that is so of somebody from a moment on. Never changed: a later one takes its place. */
export interface Trait {
  readonly program: string;
  /** `code:…`, `customer:…`, `email:…` or `visitor:…`. */
  readonly subject: string;
  /** `version` she shares under, `cause` she chose, `plan` and `segments` by the shop, `code` given at a sign-up, `language` she reads, `use` that may be made of her code. */
  readonly kind: 'version' | 'cause' | 'plan' | 'segments' | 'code' | 'language' | 'use';
  readonly since: number;
  readonly value: string;
}

export interface Traits {
  add(traits: readonly Trait[]): Promise<void>;
  /** Everything that is known of one person under any of her names, oldest first. */
  of(program: string, subjects: readonly string[]): Promise<Trait[]>;
  /** The latest of one kind for each name, newest first. */
  latest(program: string, kind: Trait['kind'], limit: number): Promise<Trait[]>;
  /** Forgets what was known under one name. */
  forget(program: string, subject: string): Promise<void>;
}
