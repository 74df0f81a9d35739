/** Admin keys: the form, the new one, and the list. */
export const keys = `
.admin-keys { gap: 28px; }
.admin-keys header p { margin-block-start: 10px; max-width: 640px; text-wrap: pretty; }
.admin-keys-body { display: grid; grid-template-columns: 360px minmax(0, 1fr); gap: 24px; align-items: start; }
.key-form, .made-key { padding: 24px; display: grid; gap: 20px; }
.key-form > p:not(.field-problem) { display: grid; gap: 6px; }
.key-form fieldset { display: grid; gap: 4px; min-width: 0; }
.key-form legend { padding: 0; font-weight: 550; margin-block-end: 8px; }
.role { display: flex; align-items: start; gap: 12px; padding: 10px 12px; border-radius: 10px; border: 1px solid var(--line); cursor: pointer; }
.role:has(:checked) { border-color: var(--plum); background: var(--sunk); }
.role input { flex: none; width: 17px; height: 17px; margin: 3px 0 0; accent-color: var(--plum); }
.role > span { min-width: 0; }
.role .soft { display: block; font-weight: 400; text-wrap: pretty; }
.key-form .primary { padding-block: 10px; }
.made-key { background: var(--good-ground); border-color: transparent; gap: 14px; }
.made-key .soft { color: var(--ink); text-wrap: pretty; }
.made-key textarea { background: var(--card); color: var(--ink); width: 100%; padding: 10px 12px; border: 1px solid var(--soft); border-radius: 10px; resize: none; }
.key-lists { display: grid; gap: 16px; min-width: 0; }
.key-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px 20px; padding: 16px 24px; }
.key-row + .key-row { border-block-start: 1px solid var(--line); }
.key-who { flex: 1 1 260px; min-width: 0; }
.key-who .chip { margin-inline: 4px 2px; }
.key-row .sure { flex: 1 0 100%; }
.revoked-keys { padding-block: 4px; }
.revoked-keys summary { padding: 12px 24px; cursor: pointer; font-weight: 550; color: var(--soft); }
.revoked-keys .key-row { border-block-start: 1px solid var(--line); }
.revoked-keys .name { font-weight: 550; color: var(--soft); }
@media (max-width: 900px) {
  .admin-keys-body { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 600px) {
  .key-form, .made-key { padding: 20px 18px; }
  .key-row, .revoked-keys summary { padding-inline: 18px; }
}
@media (forced-colors: active) { .made-key { border: 1px solid; } }
`;
