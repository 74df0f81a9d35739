/** The form that changes a program, and what that would have made different. */
export const whatIf = `
.what-if { gap: 28px; }
.what-if header p { max-width: 680px; text-wrap: pretty; }
.what-if > header p { margin-block-start: 10px; }
.what-if-body { display: grid; grid-template-columns: 360px minmax(0, 1fr); gap: 24px; align-items: start; }
.what-if-form { padding: 24px 24px 26px; display: grid; gap: 22px; }
.what-if-form > fieldset { display: grid; gap: 12px; min-width: 0; }
.what-if-form > fieldset:not(:first-of-type) { padding-block-start: 20px; border-block-start: 1px solid var(--line); }
.what-if-form legend { padding: 0; }
.what-if-form > fieldset > legend { color: var(--ink); font-weight: 620; font-size: 16px; letter-spacing: -0.012em; float: inline-start; }
.what-if-form > fieldset > legend + * { clear: both; }
.measure { display: grid; grid-template-columns: minmax(0, 1fr) 166px; align-items: center; gap: 4px 12px; }
.measure label, .choice legend { font-weight: 500; color: var(--soft); }
.measure-frame {
  display: flex; align-items: center; gap: 8px; padding-inline-end: 12px; min-width: 0;
  background: var(--card); border: 1px solid var(--soft); border-radius: 10px;
}
.measure-frame:focus-within { outline: 2px solid var(--ring); outline-offset: 1px; }
.measure-frame:has([aria-invalid="true"]) { border-color: var(--bad); }
.measure-frame input:not([type="radio"]) { flex: 1; min-width: 0; border: 0; padding: 7px 0 7px 12px; background: none; outline: none; }
.measure-frame input::placeholder { color: var(--soft); opacity: 0.8; font-size: 14px; }
.measure-frame span { flex: none; font-size: 13px; white-space: nowrap; }
.measure .field-problem { grid-column: 1 / -1; }
.choice { min-width: 0; }
.choice legend { margin-block-end: 6px; }
.choice .ranges { margin: 0; width: 100%; }
.choice .ranges label { flex: 1; text-align: center; }
.what-if-form > .buttons .primary { flex: 1; text-align: center; padding-block: 9px; }

.trial { display: grid; gap: 20px; min-width: 0; }
/* On a phone half of the screen shows what is told. */
.trial-top { scroll-margin-block: 90px 55vh; }
.trial > * { min-width: 0; }
.trial .quiet p + p { margin-block-start: 12px; }
.trial-running {
  display: flex; align-items: center; justify-content: space-between; gap: 12px 20px; padding: 14px 20px;
  border-radius: 14px; color: var(--wait); background: var(--wait-ground);
}
.trial-running .button { flex: none; }
.trial-head h2 {
  font-size: clamp(22px, 2.6vw, 30px); line-height: 1.2; letter-spacing: -0.028em; font-weight: 600;
  color: var(--soft); text-wrap: balance;
}
.trial-head p { margin-block-start: 8px; }
.sums { padding: 8px 26px 14px; }
.sums table { width: 100%; border-collapse: collapse; }
.sums th { font-weight: inherit; text-align: start; }
.sums td, .sums thead th { text-align: end; padding: 5px 0 5px 16px; white-space: nowrap; }
.sums thead th { padding-block: 10px 8px; }
.sums th[scope="rowgroup"] { font-weight: 600; padding-block: 12px 3px; }
.sums tbody { border-block-start: 1px solid var(--line); }
.sums tbody tr:last-child > * { padding-block-end: 12px; }
.sum-difference { font-weight: 620; color: var(--plum); }
.differences { display: grid; gap: 12px; }
.differences h3 { font-size: 17px; font-weight: 620; letter-spacing: -0.012em; }
.differences > .card-head { padding-inline: 4px; flex-wrap: wrap; }
.difference { padding: 18px 26px 20px; }
.difference + .difference { border-block-start: 1px solid var(--line); }
.difference:nth-child(n + 21) { content-visibility: auto; contain-intrinsic-size: auto 160px; }
.difference header { display: flex; align-items: baseline; gap: 4px 12px; margin-block-end: 12px; }
.difference h4 { font-size: 15px; color: var(--ink); margin: 0; min-width: 0; }
.difference .order-total { margin-inline-start: auto; }
.outcomes { display: grid; grid-template-columns: 1fr 1fr; gap: 20px 28px; }
.outcomes > * { min-width: 0; }
.outcome-side + .outcome-side { padding-inline-start: 28px; border-inline-start: 1px solid var(--line); }
.outcome-side h5 { font-weight: 600; margin-block-end: 2px; }
.outcome-side ul { display: grid; gap: 8px; margin-block-start: 10px; }
.outcome-reward { display: flex; align-items: baseline; justify-content: space-between; gap: 12px; }
.outcome-reward .chip { flex: none; }
.changed-program { padding: 16px 26px; }
.changed-program h3 { font-size: 17px; font-weight: 620; letter-spacing: -0.012em; }
.changed-program summary, .publish-form summary { cursor: pointer; font-weight: 550; color: var(--plum); }
section.changed-program { padding-block: 22px 24px; }
.changed-program > p { margin-block: 12px; text-wrap: pretty; }
.publish-form { display: grid; gap: 14px; min-width: 0; }
.publish-form details > * + * { margin-block-start: 12px; }
.publish-form p { text-wrap: pretty; }
.publish-form .primary { padding-block: 9px; }
.published { padding: 16px 24px; border-radius: 14px; color: var(--good); background: var(--good-ground); }
.copied-text {
  font: 13px/1.55 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; background: var(--sunk); border-color: var(--line);
}
.copied-text:read-write { background: var(--card); border-color: var(--soft); }
.copied-text[aria-invalid="true"] { border-color: var(--bad); }
.changed-program > .buttons { margin-block: 12px 6px; }
@media (max-width: 860px) {
  .what-if-body { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 600px) {
  .what-if-form { padding: 20px 18px 22px; }
  .choice .ranges { order: 0; }
  .sums, .difference, .changed-program { padding-inline: 18px; }
  .sums { font-size: 14px; }
  .sums td, .sums thead th { padding-inline-start: 10px; }
  .outcomes { grid-template-columns: minmax(0, 1fr); gap: 14px; }
  .outcome-side + .outcome-side { padding: 14px 0 0; border-inline-start: 0; border-block-start: 1px dashed var(--line); }
  .difference header { flex-wrap: wrap; }
  .trial-running { flex-wrap: wrap; }
}
`;
