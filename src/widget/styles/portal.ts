/** The advocate's own page: a band with her numbers, and under it two columns where there is room for them. */
export const portal = /* css */ `
dialog.portal { width: var(--goodword-portal-width, 860px); max-height: calc(100dvh - 32px) }
dialog.portal .sheet { container-type: inline-size }
.portal { --mark: color-mix(in oklab, var(--a) 76%, var(--text)) }
.mast dl { margin-top: 20px }
.mast dl div { background: var(--surface) }
.columns { display: grid; gap: 0 40px; padding: 8px 28px 30px }
.columns section { margin-top: 26px; padding-top: 24px }
.main-column > :first-child { margin-top: 20px; padding-top: 0; border-top: 0 }
.muted { margin-top: 2px; color: var(--muted); font-size: 13px }
.left { margin-top: 8px }

progress {
  appearance: none; display: block; width: 100%; height: 10px; margin-top: 12px; border: 0; border-radius: 5px; overflow: hidden;
  background: var(--tint); box-shadow: var(--hair);
}
progress::-webkit-progress-bar { background: none }
progress::-webkit-progress-value { border-radius: 5px; background: var(--mark) }
progress::-moz-progress-bar { border-radius: 5px; background: var(--mark) }

ol { margin: 0; padding: 0; list-style: none }
.ladder { margin-top: 16px }
.ladder li { position: relative; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 12px; padding: 0 0 14px; padding-inline-start: 30px }
.ladder li::before { content: ''; position: absolute; inset-inline-start: 0; top: 3px; width: 16px; height: 16px; border-radius: 50%; background: var(--surface); box-shadow: inset 0 0 0 2px var(--line) }
.ladder li:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: 7px; top: 21px; bottom: -1px; width: 2px; background: var(--line) }
.ladder .reached::before { background: var(--mark); box-shadow: none }
.ladder .reached:not(:last-child)::after { background: var(--mark) }
.ladder .next::before { box-shadow: inset 0 0 0 2px var(--surface), 0 0 0 2px var(--mark); background: var(--wash) }
.ladder .ahead, .ladder span { color: var(--muted) }
.ladder span { font-size: 13px }

.leaders { display: grid; gap: 4px; margin-top: 14px }
.leaders li { display: grid; grid-template-columns: auto 1fr auto; gap: 12px; align-items: center; padding: 6px 12px 6px 8px; border-radius: var(--r) }
.leaders li:dir(rtl) { padding: 6px 8px 6px 12px }
.leaders .you { background: var(--wash) }
.leaders li > span:last-child { color: var(--muted); font-size: 13px; font-variant-numeric: tabular-nums }
.badge { position: relative; display: block; width: 30px; height: 35px; color: var(--muted); --metal: var(--tint) }
.badge svg { width: 100%; height: 100%; stroke: none }
.badge circle { fill: var(--metal) }
.ribbon { fill: color-mix(in srgb, var(--a) 55%, var(--surface)) }
.badge b { position: absolute; inset: 0 0 8px; display: grid; place-items: center; font-size: 13px; font-weight: 750 }
.place-1 { --metal: #f2c94c; color: #3b2a00 }
.place-2 { --metal: #cfd4da; color: #23272c }
.place-3 { --metal: #e0a878; color: #3a1e05 }
.prizes { display: grid; gap: 0; margin-top: 16px }
.prizes div { flex-direction: row; justify-content: space-between; gap: 14px; padding: 9px 2px; border-radius: 0; background: none; border-top: 1px solid var(--line) }
.prizes dd { font-size: 15px; font-weight: 650; letter-spacing: 0; line-height: 1.45; text-align: end }

.friends { gap: 18px }
.friends li { align-items: start }
.friends .steps { margin-top: 2px }
.friends .steps li { display: flex; flex-wrap: wrap; gap: 0 .6em; color: var(--muted); font-size: 13px }
.steps span, .friends .pill { white-space: nowrap }
.friends .gone > div > b { text-decoration: none }
.friends b { color: var(--text) }
.why, .rewards .why, .rewards .worth { margin-top: 5px; color: var(--text); font-size: 14px }
.bad { color: var(--wait) }
.gone .worth b { text-decoration: line-through; color: var(--muted) }
.worth b { margin-inline-end: 8px }
.until { display: block; color: var(--muted) }
.rewards .main { margin-top: 10px }
.prize { margin-top: 10px; padding: 10px 14px; border-radius: var(--r); background: var(--wash) }
.prize .worth { margin: 0; font-size: 16px }
.proof { display: block; margin-top: 8px }
.proof dt { margin-top: 6px }
.proof dd { font: 12px/1.5 ui-monospace, monospace; letter-spacing: 0; overflow-wrap: anywhere }
.next-gift, .club { display: grid; grid-template-columns: auto 1fr; gap: 16px }
.next-gift > svg { width: 52px; height: 52px; padding: 12px; border-radius: 50%; background: var(--wash) }
.seal code { padding: 0; margin: 0; border: 0; font-size: 12px; font-weight: 400; overflow-wrap: anywhere }
.club .place-1 b { display: none }
.club:not(.member) .badge { filter: grayscale(1); opacity: .7 }
.perks { margin-top: 8px; padding-inline-start: 18px; list-style: disc; font-size: 14px }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0 }
legend { padding: 0 }
.choice { display: flex; align-items: center; gap: 12px; min-height: 48px; margin-top: 10px; padding: 6px 14px; border-radius: var(--r); background: var(--tint); cursor: pointer }
.choice:has(:checked) { background: var(--wash); box-shadow: inset 0 0 0 2px var(--mark) }
.choice input { appearance: none; flex: none; width: 20px; height: 20px; border-radius: 50%; background: var(--surface); box-shadow: inset 0 0 0 2px var(--muted) }
.choice input:checked { box-shadow: inset 0 0 0 6px var(--mark) }
.choice input:focus-visible { outline: 2px solid var(--text); outline-offset: 2px }
.choice small { margin-inline-start: auto; color: var(--muted); font-size: 13px }
.side [part=prove] form { margin-top: 12px }
[part=prove] input:focus-visible { outline: 0 }
.linklike { display: block; min-height: 44px; margin-top: 6px; padding: 0; background: none; font-size: 14px; font-weight: 650; text-decoration: underline; text-underline-offset: 3px; border-radius: 6px }
[role=group]:focus-visible { outline: 0 }

@media (prefers-reduced-motion: no-preference) {
  .prize { animation: unwrap .5s cubic-bezier(.2, 1.3, .4, 1) }
}
@keyframes unwrap { from { scale: .8; rotate: -2deg; opacity: 0 } }
@container (min-width: 720px) {
  .columns { grid-template-columns: minmax(0, 5fr) minmax(0, 4fr) }
  .side { order: 1 }
  .main-column > :first-child { padding-top: 4px }
}
@media (max-width: 520px) {
  dialog.portal { width: 100%; max-height: calc(100dvh - 24px) }
  .mast { padding: 24px 20px 20px }
  .columns { padding: 0 20px calc(22px + env(safe-area-inset-bottom)) }
}
@media (forced-colors: active) {
  progress, .badge circle, .ladder li::before { border: 1px solid; stroke: CanvasText; stroke-width: 1px; forced-color-adjust: none }
  progress { background: Canvas }
  progress::-webkit-progress-value { background: Highlight }
  progress::-moz-progress-bar { background: Highlight }
  .ladder .reached::before { background: Highlight }
  .choice { border: 1px solid }
  .choice input { appearance: auto }
}
`;
