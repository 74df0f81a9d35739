import { freshId } from './fresh-id.js';
import type { Memory } from './memory.js';

/** The visitor of this browser; made and remembered when the first fact needs one, not before. */
export function visitorOf(memory: Memory): string {
  const remembered = memory.read();
  const visitor = remembered.visitor ?? freshId();
  if (!remembered.visitor) memory.write({ ...remembered, visitor });
  return visitor;
}
