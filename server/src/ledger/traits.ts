import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { Trait } from '../store/shelves/traits.js';

interface Names {
  readonly codes?: readonly string[];
  readonly customers?: readonly string[];
  readonly emails?: readonly string[];
  readonly visitors?: readonly string[];
}

/** Every subject under which something may be known of one person. E-mail addresses and visitors are hashes. */
export const subjectsOf = ({ codes = [], customers = [], emails = [], visitors = [] }: Names) => [
  ...codes.map((code) => `code:${code.toLowerCase()}`),
  ...customers.map((customer) => `customer:${customer}`),
  ...emails.map((email) => `email:${email}`),
  ...visitors.map((visitor) => `visitor:${visitor}`),
];

export const subjectsOfAdvocate = ({ code, customer, email }: AdvocateRecord) =>
  subjectsOf({
    codes: [code],
    customers: customer === undefined ? [] : [customer],
    emails: email === undefined ? [] : [email],
  });

/** What was so at a moment: the latest word of its kind that is not later. */
export const traitAt = (
  traits: readonly Trait[],
  kind: Trait['kind'],
  at: number,
): string | undefined =>
  traits.filter((trait) => trait.kind === kind && trait.since <= at).at(-1)?.value;

/** The version under which an advocate shared at a moment: her first one where the moment is earlier. */
export function versionAt(traits: readonly Trait[], at: number): number | undefined {
  const versions = traits.filter(({ kind }) => kind === 'version');
  const value = traitAt(versions, 'version', at) ?? versions[0]?.value;
  return value === undefined ? undefined : Number(value);
}

/** The shop's segments of a person. */
export function segmentsAt(traits: readonly Trait[], at: number): readonly string[] {
  const value = traitAt(traits, 'segments', at);
  return value === undefined ? [] : (JSON.parse(value) as string[]);
}
