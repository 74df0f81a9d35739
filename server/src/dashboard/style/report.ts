/** The funnel, the days and the advocates. */
export const report = `
.funnel { overflow: hidden; }
.stream { position: relative; padding-block: 118px 34px; }
.stream-picture { position: relative; z-index: 1; display: block; width: 100%; height: 150px; }
.stream-source { stop-color: var(--orchid); }
.stream-middle { stop-color: var(--mauve); }
.stream-mouth { stop-color: var(--marigold); }
.steps { position: absolute; inset: 0; display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); }
.steps li { position: relative; padding-block-start: 28px; text-align: center; }
.steps li + li::before {
  content: ""; position: absolute; inset-inline-start: 0; inset-block: 0; border-inline-start: 1px dashed var(--line);
}
.step-name { display: block; color: var(--soft); }
.step-count {
  display: block; font-size: clamp(22px, 3vw, 34px); font-weight: 620; letter-spacing: -0.03em; line-height: 1.2;
}
.rate {
  position: absolute; z-index: 1; inset-inline-start: 0; inset-block-start: 193px; transform: translate(-50%, -50%);
  padding: 4px 11px; border-radius: 99px; white-space: nowrap; font-size: 13px; color: var(--soft);
  background: var(--card); border: 1px solid var(--line);
}
.rate:dir(rtl) { transform: translate(50%, -50%); }
.rate strong { color: var(--ink); font-weight: 620; }
.facts { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); border-block-start: 1px solid var(--line); }
.facts > div { padding: 22px 26px 24px; }
.facts > div + div { border-inline-start: 1px solid var(--line); }
.facts dt { color: var(--soft); }
.fact { font-size: 22px; font-weight: 620; letter-spacing: -0.02em; line-height: 1.35; }
.note { color: var(--soft); font-size: 13px; margin-block-start: 2px; }

.days, .advocates { padding: 24px 26px; }
.days { display: flex; flex-direction: column; }
.day-rows { flex: 1; display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 12px; margin-block-start: 20px; }
.day-names, .day-charts { display: flex; flex-direction: column; gap: 18px; padding-block-end: 28px; }
.day-names > div, .day-row { flex: 1 1 52px; min-height: 52px; height: 52px; display: block; }
.day-names dt { color: var(--soft); font-size: 13px; line-height: 1.3; }
.day-names dd { font-size: 20px; font-weight: 620; letter-spacing: -0.02em; line-height: 1.3; }
.day-charts { position: relative; touch-action: pan-y; }
.day-row { width: 100%; }
.day-row .ground { stroke: var(--line); stroke-width: 2; vector-effect: non-scaling-stroke; }
.day-row rect { transition: opacity 0.1s; }
.day-row .faint { opacity: 0.35; }
.shares rect { fill: var(--orchid); }
.visits rect { fill: var(--mauve); }
.orders rect { fill: var(--marigold); }
.day-slider { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: crosshair; }
.day-charts:has(:focus-visible) { outline: 2px solid var(--ring); outline-offset: 6px; border-radius: 4px; }
.day-ends { position: absolute; inset-inline: 0; inset-block-end: 0; display: flex; justify-content: space-between; font-size: 13px; color: var(--soft); }

.advocates li { position: relative; display: flex; justify-content: space-between; gap: 16px; padding-block: 11px 13px; }
.advocates ol { margin-block: 8px 10px; }
.advocate-who { min-width: 0; display: grid; }
.advocate-name { font-weight: 550; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.advocate-who .code { color: var(--soft); font-size: 13px; justify-self: start; }
.advocate-what { flex: none; display: grid; text-align: end; font-weight: 550; }
.advocate-what .soft { font-weight: 400; font-size: 13px; }
.advocate-bar { position: absolute; inset-inline: 0; inset-block-end: 0; width: 100%; height: 3px; border-radius: 2px; }
.advocate-bar rect { fill: var(--marigold); }
.advocate-bar .advocate-bar-ground { fill: var(--sunk); }

.feedback { padding: 24px 26px; }
.nps { display: flex; align-items: baseline; gap: 14px; margin-block-start: 6px; }
.feedback ul { margin-block-start: 12px; padding: 0; list-style: none; }
.feedback li { display: grid; grid-template-columns: 28px minmax(0, 1fr) auto; gap: 12px; padding-block: 11px; border-block-start: 1px solid var(--line); }
.feedback li b { font-weight: 620; }
.feedback li p { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.feedback li .soft { font-size: 13px; }

@media (max-width: 860px) {
  .facts { grid-template-columns: 1fr 1fr; }
  .facts > div:nth-child(odd) { border-inline-start: 0; }
  .facts > div:nth-child(n + 3) { border-block-start: 1px solid var(--line); }
}
@media (max-width: 600px) {
  .stream { padding-block: 88px 22px; }
  .stream-picture { height: 110px; }
  .steps li { padding-block-start: 20px; }
  .step-name { font-size: 13px; }
  .rate { inset-block-start: 143px; padding-inline: 8px; }
  .facts > div { padding: 16px 18px 18px; }
  .fact { font-size: 19px; }
  .days, .advocates, .feedback { padding: 20px 18px; }
  .nps { display: block; }
  .day-rows { grid-template-columns: 62px minmax(0, 1fr); }
}
`;
