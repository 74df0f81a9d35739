import axe from 'axe-core';

/** What axe finds in all that is ours on the page: by rule, the elements. */
export async function findings(): Promise<(readonly [rule: string, elements: string[]])[]> {
  const { violations } = await axe.run('goodword-root');
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)] as const);
}
