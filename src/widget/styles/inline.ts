/** The share view as a piece of the page: as wide as it is given, two columns where that is enough. And the band on top of a page. */
export const inline = /* css */ `
.inline {
  margin: 0; padding: 0; border: 0;
  container-type: inline-size; contain-intrinsic-size: 280px; position: relative; overflow: hidden;
  border-radius: calc(var(--r) + 8px); background: var(--surface); box-shadow: var(--hair);
}
.mast {
  padding: 30px 28px 26px; border-bottom: 1px solid var(--line);
  background:
    radial-gradient(circle at 97% 14%, var(--dot) 4px, #0000 5px),
    radial-gradient(circle at 84% 84%, var(--dot) 3px, #0000 4px),
    radial-gradient(circle at 70% 12%, var(--dot) 2px, #0000 3px),
    radial-gradient(circle at 91% 52%, var(--dot) 2px, #0000 3px),
    var(--wash);
  --dot: color-mix(in srgb, var(--a) 24%, #0000);
}
dialog .mast > :not(dl) { padding-inline-end: 40px }
.mast > p { margin-top: 6px; color: var(--muted); font-size: 16px }
`;
