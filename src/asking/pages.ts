/**
 * Whether a path is one of these: `/account*` is all that begins with it, `!/checkout*` is taken out again, without `*` it is
 * that path alone. A list of exceptions only holds everywhere else.
 */
export function isAmong(path: string, pages: readonly string[] = []): boolean {
  const [without, within] = [pages.filter(isException), pages.filter((page) => !isException(page))];
  const matches = (page: string) =>
    page.endsWith('*') ? path.startsWith(page.slice(0, -1)) : path === page;
  if (without.some((page) => matches(page.slice(1)))) return false;
  return within.length === 0 || within.some(matches);
}

const isException = (page: string) => page.startsWith('!');
