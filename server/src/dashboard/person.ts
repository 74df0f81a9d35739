/** By which name somebody is looked for. */
export type NameKind = 'email' | 'customer';

export interface PersonAsked {
  readonly by: NameKind;
  readonly name: string;
}

/** What is kept of one person in one program: what the page counts of it. The file holds all. */
export interface PersonIn {
  readonly program: string;
  readonly names: {
    readonly visitors: readonly string[];
    readonly emails: readonly string[];
    readonly customers: readonly string[];
  };
  readonly advocates: readonly { readonly code: string; readonly firstName?: string }[];
  readonly facts: readonly unknown[];
  readonly orders: readonly { readonly id: string }[];
  readonly rewards: readonly unknown[];
  /** One list for each of her accounts. */
  readonly credit: readonly (readonly unknown[])[];
  readonly mail: readonly {
    readonly address?: string;
    readonly stoppedAt?: number;
    readonly sent: readonly unknown[];
  }[];
  readonly invitations: readonly unknown[];
  readonly traits: readonly unknown[];
}

/** What the backend answers of one person. */
export interface PersonFile {
  readonly programs: readonly PersonIn[];
}
