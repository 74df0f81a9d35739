/** Bytes of a value as JSON in UTF-8. */
export const sizeOf = (value: unknown): number =>
  new TextEncoder().encode(JSON.stringify(value)).length;
