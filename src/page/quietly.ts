/**
 * Does what touches other people's globals, and lets none of their exceptions out: a getter that throws, a proxy, a
 * library that is half there.
 */
export function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // Not ours to mend; the page goes on as if we had not looked.
  }
}
