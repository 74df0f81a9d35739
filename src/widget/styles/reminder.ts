/** A friend's reminder: a line at the bottom of the window, two on phones. Not in the top layer: it must not cover an open cart. */
export const reminder = /* css */ `
.reminder {
  display: flex; align-items: center; gap: 18px; padding: 10px 12px 10px 20px;
  background: var(--surface); color: var(--text);
  position: fixed; z-index: var(--goodword-z, 900); box-sizing: border-box;
  inset-block-end: calc(16px + env(safe-area-inset-bottom)); inset-inline: 0; margin: 0 auto;
  width: fit-content; max-width: min(860px, calc(100vw - 32px));
  border-radius: calc(var(--r) + 8px);
  box-shadow: 0 14px 40px -12px rgb(20 12 6 / .4), var(--hair);
}
.reminder:dir(rtl) { padding: 10px 20px 10px 12px }
.placed { position: static; width: auto; max-width: none; box-shadow: var(--hair); animation: none !important }
.greeting { flex: 1; min-width: 0; display: flex; align-items: center; gap: 14px; mask: none }
.greeting i { width: 42px; height: 42px; background: var(--a); color: var(--on); font-size: 17px; font-weight: 700 }
.greeting p { min-width: 0; font-size: 16px; line-height: 1.3; text-wrap: balance }
.greeting b { font-weight: 700 }
.greeting span { display: block; margin-top: 1px; font-size: 13.5px; color: var(--muted) }
.reminder .copy-field { flex: none }
.reminder .copy-field .main { min-height: 44px }
.reminder input { width: 11em; font-weight: 700; letter-spacing: .04em }
.reminder .close { position: static; flex: none; width: 44px; height: 44px; margin-inline-start: -8px; color: var(--muted) }
.reminder .close:hover { background: var(--tint) }

@media (max-width: 700px) {
  .reminder {
    display: grid; grid-template-columns: 1fr auto; gap: 12px; padding: 12px 14px 14px;
    width: auto; max-width: none; inset-inline: 12px; inset-block-end: calc(12px + env(safe-area-inset-bottom));
  }
  .reminder:dir(rtl) { padding: 12px 14px 14px }
  .reminder .copy-field { grid-row: 2; grid-column: 1 / -1 }
  .reminder input { width: 100% }
  .reminder .close { margin: -4px -8px auto }
}
@media (max-height: 380px) {
  .reminder { display: none }
}
@media print {
  .reminder { display: none }
}
@media (prefers-reduced-motion: no-preference) {
  .reminder { animation: rise .4s .2s cubic-bezier(.2, .9, .25, 1) backwards }
}
@media (forced-colors: active) {
  .reminder { border: 1px solid }
}
`;
