/** The friend's welcome: one big ticket in the corner. Not in the top layer: it must not cover an open cart. */
export const card = /* css */ `
.card {
  position: fixed; z-index: var(--goodword-z, 900);
  inset-block-end: calc(20px + env(safe-area-inset-bottom)); inset-inline-end: calc(20px + env(safe-area-inset-right));
  width: 364px; max-width: calc(100vw - 24px); overflow: hidden;
  border-radius: calc(var(--r) + 8px);
  filter: drop-shadow(0 0 1px rgb(20 12 6 / .4)) drop-shadow(0 14px 22px rgb(20 12 6 / .26));
}
.placed { position: static; width: auto; max-width: 460px; filter: none; box-shadow: var(--hair); animation: none !important }
.greeting { --cut: 100%; display: flex; align-items: center; gap: 14px; padding: 22px; padding-inline-end: 52px; background: var(--a); color: var(--on) }
.card .close { color: var(--on); background: none }
.card .close:hover { background: color-mix(in srgb, var(--on) 16%, #0000) }
.greeting i { background: color-mix(in srgb, var(--on) 16%, #0000); font-size: 20px; font-weight: 700 }
.greeting p { min-width: 0; font-size: 17px; line-height: 1.25; text-wrap: balance }
.greeting b { font-size: 22px; font-weight: 750; letter-spacing: -.02em }
.stub { --cut: 0; padding: 20px; background: var(--surface); border-top: 2px dashed var(--line) }
.stub .rules { margin-top: 12px; text-wrap: balance }
.stub .copy-field { display: flex; flex-wrap: wrap; gap: 6px 0 }
.stub label { flex: 99 0 auto; max-width: 100% }
.stub .main { flex: 1 0 auto }
input.code { font-size: 19px; font-weight: 700; letter-spacing: .05em }

@media (max-height: 420px) {
  .card { max-height: calc(100dvh - 40px); overflow: auto }
}
@media (max-width: 520px) {
  .card { inset-inline: 12px; inset-block-end: calc(12px + env(safe-area-inset-bottom)); width: auto }
}
@media (prefers-reduced-motion: no-preference) {
  .card { animation: rise .4s .2s cubic-bezier(.2, .9, .25, 1) backwards }
}
@keyframes rise { from { transform: translateY(28px); opacity: 0 } }
`;
