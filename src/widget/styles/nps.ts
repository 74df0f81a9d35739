/** Eleven numbers in two rows on a phone, in one where there is room; each at least 44 pixels high. */
export const nps = /* css */ `
.nps { container-type: inline-size; contain-intrinsic-size: 280px; padding: 22px 24px; border-radius: calc(var(--r) + 8px); background: var(--surface); box-shadow: var(--hair) }
dialog.nps { position: fixed; inset: 0; margin: auto; border: 0; width: var(--goodword-width, 540px); max-width: calc(100vw - 24px); max-height: calc(100dvh - 24px); overflow: auto; color: inherit }
dialog.nps h2 { padding-inline-end: 40px }
dialog::backdrop { background: rgb(24 17 12 / .52) }
h2 { font-size: 19px; line-height: 1.3; font-weight: 650; text-wrap: balance }
h2:focus-visible { outline: 0 }
form { display: grid; gap: 14px; margin-top: 16px }
.scores { display: grid; grid-template-columns: repeat(11, minmax(0, 1fr)); gap: 6px }
.score { position: relative; display: grid; place-items: center; min-height: 46px; padding: 0; border-radius: var(--r); background: var(--tint); box-shadow: var(--hair); cursor: pointer; font-weight: 600; font-variant-numeric: tabular-nums }
.score span { margin: 0; font-size: 15px; line-height: 1; color: inherit }
.score input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer }
.score:hover { background: var(--wash) }
.score:has(:checked) { background: var(--a); color: var(--on); box-shadow: none }
.score:has(:focus-visible) { outline: 2px solid var(--text); outline-offset: 2px }
.ends { display: flex; justify-content: space-between; gap: 16px; margin-top: -6px; color: var(--muted); font-size: 13px }
.ends bdi { white-space: normal; overflow: visible }
#high { text-align: end }
.why { display: block; padding: 8px 14px 10px; border-radius: var(--r); background: var(--tint); box-shadow: var(--hair) }
.why:focus-within { box-shadow: inset 0 0 0 2px var(--muted) }
textarea { display: block; width: 100%; margin: 4px 0 0; padding: 0; border: 0; outline: 0; background: none; font: inherit; font-size: 16px; line-height: 1.4; color: inherit; resize: vertical; max-height: 200px }
.nps .main { justify-self: end; min-width: 120px }
.news { color: var(--muted) }
.news:not(:empty) { margin-top: 8px }
@container (max-width: 440px) {
  .scores { grid-template-columns: repeat(30, minmax(0, 1fr)); column-gap: 0 }
  .score { grid-column: span 5; margin-inline: 3px }
  .score:nth-child(n + 7) { grid-column: span 6 }
  .nps .main { justify-self: stretch }
}
@media (forced-colors: active) {
  .nps, .score, .why { border: 1px solid }
  .score:has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText }
}
`;
