import type { Trait } from '../store/shelves/traits.js';

/**
 * What an advocate's code may be used for. `anybody`: typed, as a coupon, by a link. `links`: it stood on a site for coupons, so
 * that only links count; friends who open one get a code for one order.
 */
export interface CodeUse {
  readonly by: 'anybody' | 'links';
  /** Where it was found; absent where a person at the shop said so. */
  readonly site?: string;
}

/** That a code may be used so from a moment on. */
export const codeUse = (program: string, code: string, since: number, use: CodeUse): Trait => ({
  program,
  subject: subjectOfCode(code),
  kind: 'use',
  since,
  value: JSON.stringify(use),
});

/** What a word about a code says. */
export const readCodeUse = ({ since, value }: Trait): CodeUse & { readonly since: number } => ({
  ...(JSON.parse(value) as CodeUse),
  since,
});

export const subjectOfCode = (code: string) => `code:${code.toLowerCase()}`;

/** What was said last of a code before a moment, and since when it is so; undefined where nobody said anything. */
export function codeUseBefore(
  traits: readonly Trait[],
  code: string,
  moment: number,
): (CodeUse & { readonly since: number }) | undefined {
  const said = traits
    .filter(({ subject, kind }) => kind === 'use' && subject === subjectOfCode(code))
    .filter(({ since }) => since < moment)
    .at(-1);
  return said && readCodeUse(said);
}
