/**
 * A fresh id, for a visitor or an event: 32 hexadecimal digits of nothing but chance. Not `randomUUID`: pages on
 * plain http have no such function.
 */
export const freshId = (): string =>
  crypto
    .getRandomValues(new Uint8Array(16))
    .reduce((id, byte) => id + (byte + 256).toString(16).slice(1), '');
