/** Who may use a code: anybody, or only who comes by a link. */
export interface UseOfCode {
  readonly code: string;
  readonly by: 'anybody' | 'links';
  readonly since: number;
  /** Where it was found; absent where a person said so. */
  readonly site?: string;
}
