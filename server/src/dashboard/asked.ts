import type { Result } from 'goodword/protocol';

/** Asks the backend with the pass and the program of now. */
export type Asked = <T>(
  ask: (pass: string, program: string) => Promise<Result<T>>,
) => Promise<Result<T>>;
