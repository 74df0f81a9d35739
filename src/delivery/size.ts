import { toJson } from './json.js';

/** Bytes of a text in UTF-8. */
export const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes of a value as JSON in UTF-8. */
export const sizeOf = (value: unknown): number => bytesIn(toJson(value));
