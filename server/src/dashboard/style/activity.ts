/** The list of what was done. */
export const activity = `
.activity { gap: 24px; }
.activity header p { margin-block-start: 10px; }
.acts { padding: 6px 0; }
.act {
  display: grid; grid-template-columns: 150px minmax(0, 1fr) auto auto; gap: 4px 20px; align-items: baseline;
  padding: 13px 24px;
}
.act + .act { border-block-start: 1px solid var(--line); }
@media (max-width: 600px) {
  .act { grid-template-columns: minmax(0, 1fr) auto; padding: 13px 18px; }
  .act > time, .act > div { grid-column: 1 / -1; }
}
`;
