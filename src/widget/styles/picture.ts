/** The picture as it will be, small, and what to do with it. */
export const picture = /* css */ `
.maker { display: grid; gap: 12px; padding-top: 12px }
.maker canvas { display: block; justify-self: center; width: auto; height: auto; max-width: 100%; max-height: 340px; border-radius: 12px; box-shadow: 0 10px 26px -10px rgb(20 12 6 / .4), var(--hair) }
.maker canvas.failed { display: none }
.maker canvas.drawing { opacity: .5 }
.formats { display: flex; gap: 8px }
.acts .main { flex: 1 0 auto }
.acts :disabled { opacity: .5; cursor: default }
.second[aria-pressed=true] { box-shadow: inset 0 0 0 2px var(--text) }
@media (forced-colors: active) {
  .second[aria-pressed=true] { border-width: 3px }
}
`;
