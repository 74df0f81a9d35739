/** What came of the invitations. */
export const progress = /* css */ `
section { margin-top: 26px; padding-top: 22px; border-top: 1px solid var(--line) }
dl { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px }
dl div { flex: 1 0 auto; display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: 11px 14px; border-radius: var(--r); background: var(--tint) }
dd { font-size: 23px; line-height: 1.15; font-weight: 700; letter-spacing: -.02em; font-variant-numeric: tabular-nums }

.rewards { display: grid; gap: 14px; margin-top: 18px }
.rewards li { display: grid; grid-template-columns: auto 1fr auto; gap: 12px; align-items: start; --tone: var(--wait) }
.rewards .good { --tone: var(--good) }
.rewards .gone { --tone: var(--gone) }
.rewards i { width: 36px; height: 36px; color: var(--tone); background: color-mix(in srgb, var(--tone) 13%, var(--surface)); font-size: 14px }
.rewards b { font-weight: 650 }
.gone b { text-decoration: line-through; color: var(--muted) }
code { display: inline-block; margin-top: 6px; padding: 2px 10px; border: 1px dashed var(--muted); border-radius: 7px; font: 600 14px/1.5 ui-monospace, monospace; user-select: all }
.pill { padding: 2px 0; color: var(--tone); font-size: 13px; font-weight: 650; text-align: end }
summary { width: fit-content; margin-top: 10px; padding: 10px 0; font-size: 14px; font-weight: 650; text-decoration: underline; text-underline-offset: 3px; border-radius: 6px }

.goals { display: grid; gap: 8px; margin-top: 18px }
.goals li { display: flex; gap: 10px; align-items: center; padding: 10px 14px; border-radius: var(--r); background: var(--wash); font-size: 14px; font-weight: 600 }
.goals svg { flex: none }

.told { margin-top: 18px; padding: 12px 14px; border-radius: var(--r); background: var(--wash); font-size: 14px }
section > .told:first-child { margin-top: 0 }

.empty { display: grid; grid-template-columns: auto 1fr; gap: 18px; align-items: center }
.empty svg { width: 92px; height: 54px; stroke-width: 1.8 }
.trail { stroke-dasharray: 1 5; opacity: .6 }
.plane { fill: var(--wash) }
.empty p { margin-top: 3px }
.empty:dir(rtl) svg { scale: -1 1 }
`;
