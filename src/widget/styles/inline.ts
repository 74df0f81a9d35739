/** The share view as a piece of the page: as wide as it is given, two columns where that is enough. */
export const inline = /* css */ `
.inline {
  margin: 0; padding: 0; border: 0;
  container-type: inline-size; position: relative; overflow: hidden;
  border-radius: calc(var(--r) + 8px); background: var(--surface); box-shadow: var(--hair);
}
`;
