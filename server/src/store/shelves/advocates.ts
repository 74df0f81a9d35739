export interface AdvocateRecord {
  readonly program: string;
  readonly code: string;
  readonly visitor: string;
  readonly email?: string;
  readonly customer?: string;
  readonly firstName?: string;
  readonly programVersion: number;
  readonly at: number;
}

export interface Advocates {
  /** Answers false where the code or the visitor is taken. */
  add(advocate: AdvocateRecord): Promise<boolean>;
  /** Fills in what was not known before; moves her to a later version of the program. */
  learn(
    advocate: Pick<AdvocateRecord, 'program' | 'visitor'> & Partial<AdvocateRecord>,
  ): Promise<void>;
  ofVisitor(program: string, visitor: string): Promise<AdvocateRecord | undefined>;
  /** Every code of one customer of the shop. `email` is a hash. */
  ofCustomer(program: string, customer: string, email?: string): Promise<AdvocateRecord[]>;
  /** Those of the codes that somebody owns, compared without regard to case. */
  ofCodes(program: string, codes: readonly string[]): Promise<AdvocateRecord[]>;
  /** Forgets who she is. Her code stays: friends hold links with it. */
  forget(program: string, visitor: string): Promise<void>;
}
