/** What somebody proved about herself in a program. Nothing that was only typed is ever in here. */
export interface Proof {
  /** The shop's own id of the customer, as the shop itself said it. */
  readonly customer?: string;
  /** Hash of an address of which she showed that she reads it. */
  readonly email?: string;
  readonly firstName?: string;
  /** That address itself, for whoever writes to people. Stored sealed or not at all. */
  readonly address?: string;
}

/** The names under which a proof is kept. */
export const keysOf = ({ customer, email }: Proof): readonly string[] => [
  ...(customer === undefined ? [] : [`customer:${customer}`]),
  ...(email === undefined ? [] : [`email:${email}`]),
];
