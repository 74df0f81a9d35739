import { readJson } from './read-json.js';

// A string, or a number outside one. In JSON nothing else begins with a digit or a minus sign.
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * Reads a body as JSON, each of its numbers as the text that was written: 820982911946154508 is an order at Shopify
 * and no number that JavaScript can hold. Answers undefined where it is no JSON.
 */
export const readExactJson = (text: string): unknown =>
  readJson(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)));
