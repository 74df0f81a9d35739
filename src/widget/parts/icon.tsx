/** One line, drawn for Goodword on a grid of 24. Who shows an icon holds its path: so nobody loads the others'. */
export const Icon = ({ path }: { path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);
