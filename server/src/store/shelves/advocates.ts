import type { Person } from './orders.js';
import type { PersonNames } from './people.js';

export interface AdvocateRecord {
  readonly program: string;
  readonly code: string;
  readonly visitor: string;
  readonly email?: string;
  readonly customer?: string;
  readonly firstName?: string;
  readonly programVersion: number;
  readonly at: number;
  /** Who she proved to be; absent while nobody knows. */
  readonly person?: string;
  /** What else that person is known by. Told by `ofCodes`. */
  readonly also?: PersonNames;
}

/** A code as somebody wrote it. */
export interface CodeName {
  readonly program: string;
  readonly code: string;
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
  /** Every code of those who go by one of these names. */
  named(program: string, names: Person): Promise<AdvocateRecord[]>;
  /** Every code of one person. The first one joined is the one that she shares from now on. */
  ofPerson(program: string, person: string): Promise<AdvocateRecord[]>;
  /** Gives a code that is nobody's yet to the person who proved it hers. What she proved beats what was typed. */
  claim(
    advocate: Pick<AdvocateRecord, 'program' | 'code'> & {
      readonly person: string;
      readonly customer?: string;
      readonly firstName?: string;
    },
    at: number,
  ): Promise<void>;
  /** Those of the codes that somebody owns, compared without regard to case. */
  ofCodes(program: string, codes: readonly string[]): Promise<AdvocateRecord[]>;
  /** Which of the codes somebody owns, compared without regard to case. About a code that was not asked for it says nothing. */
  owned(codes: readonly CodeName[]): Promise<(code: CodeName) => boolean>;
  /** Forgets who she is. Her code stays: friends hold links with it. */
  forget(program: string, visitor: string): Promise<void>;
}
