/** What stands on the page before anything is opened: a tab in a corner or at a side, and a line at its top. */
export const surfaces = /* css */ `
.root[hidden] { display: none }
.launcher, .bar { display: flex; align-items: stretch; background: var(--a); color: var(--on) }
.launcher {
  position: fixed; z-index: var(--goodword-z, 900); max-width: min(320px, calc(100vw - 24px));
  inset-block-end: calc(16px + env(safe-area-inset-bottom)); inset-inline-end: calc(16px + env(safe-area-inset-right));
  border-radius: 26px; overflow: clip; box-shadow: 0 8px 24px -8px rgb(20 12 6 / .45);
}
[data-corner=bottom-start] .launcher { inset-inline: calc(16px + env(safe-area-inset-left)) auto }
[data-corner^=side] .launcher { inset-block: 50% auto; translate: 0 -50%; inset-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0 }
[data-corner=side-start] .launcher { inset-inline: 0 auto; border-radius: 0; border-start-end-radius: 26px; border-end-end-radius: 26px }
.ask, .hide { background: none; color: inherit }
.ask { display: flex; align-items: center; gap: 9px; min-width: 0; min-height: 48px; padding: 6px 6px 6px 18px; font-weight: 650; font-size: 14px; line-height: 1.25; text-align: start }
.ask:dir(rtl) { padding: 6px 18px 6px 6px }
.ask svg { flex: none }
.ask span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden }
.hide { flex: none; display: grid; place-items: center; width: 44px; padding: 0; opacity: .82 }
.hide:hover { background: color-mix(in srgb, var(--on) 12%, #0000); opacity: 1 }
.ask:hover span { text-decoration: underline; text-underline-offset: 3px }
.hide svg { width: 1.15em; height: 1.15em }
.ask:focus-visible, .hide:focus-visible { outline-color: var(--on); outline-offset: -4px; border-radius: 22px }
.bar .ask { flex: 1; justify-content: center; min-height: 44px; padding: 6px 6px 6px 50px; text-align: center }
.bar .ask:dir(rtl) { padding: 6px 50px 6px 6px }
@media (max-width: 520px) {
  .launcher .ask { font-size: 13px }
}
@media (max-height: 380px) {
  .launcher { display: none }
}
@media print {
  .launcher, .bar { display: none }
}
@media (forced-colors: active) {
  .launcher, .bar { border: 1px solid }
}
`;
