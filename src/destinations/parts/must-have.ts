import { GoodwordError } from '../../protocol/problem.js';

/** Throws at set-up, and says where to find what is missing. */
export function mustHave(value: unknown, message: string): void {
  if (!value) throw new GoodwordError({ code: 'bad-options', message });
}

/** A host, without the slashes at its end. */
export const trimHost = (host: string): string => host.replace(/\/+$/, '');
