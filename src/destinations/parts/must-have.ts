import { GoodwordError } from '../../protocol/problem.js';

/** Throws at set-up, and says where to find what is missing. */
export function mustHave(value: unknown, message: string): void {
  if (!value) throw new GoodwordError({ code: 'bad-options', message });
}
