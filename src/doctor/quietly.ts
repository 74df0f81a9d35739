/** What looking answers, or undefined where it throws: globals, cookies and answers are other people's. */
export function quietly<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
