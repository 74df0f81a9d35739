/** What can be pressed or filled in, and what stands in its place while waiting. */
export const controls = `
.button {
  font: inherit; font-weight: 550; cursor: pointer; text-decoration: none; display: inline-block;
  padding: 7px 14px; border-radius: 10px; border: 1px solid var(--line);
  background: var(--card); color: var(--ink); transition: background 0.12s, border-color 0.12s;
}
.button:hover { background: var(--sunk); border-color: var(--orchid); }
.primary { background: var(--plum); border-color: var(--plum); color: var(--on-plum); }
.primary:hover { background: var(--plum-deep); border-color: var(--plum-deep); }
.dire { color: var(--bad); }
.dire-now { background: var(--bad); border-color: var(--bad); color: var(--card); }
.dire-now:hover { background: color-mix(in srgb, var(--bad) 86%, var(--ink)); border-color: transparent; }
.sure { display: grid; gap: 14px; padding: 18px 20px 20px; border-radius: 14px; background: var(--bad-ground); }
.sure.mild { background: var(--done-ground); }
.sure.mild h3 { color: var(--done); }
.button[aria-disabled="true"] { cursor: progress; opacity: 0.75; }
.buttons { display: flex; flex-wrap: wrap; gap: 8px; }
.buttons:empty { display: none; }
.text-button {
  font: inherit; font-weight: 550; color: var(--plum); background: none; border: 0; padding: 6px 0; cursor: pointer;
}
.text-button:hover { text-decoration: underline; text-underline-offset: 3px; }
.tool {
  display: grid; place-items: center; width: 38px; height: 38px; padding: 0; border: 0; border-radius: 10px;
  background: none; color: var(--soft); cursor: pointer;
}
.tool:hover { background: var(--sunk); color: var(--ink); }
.ranges { display: flex; padding: 3px; border-radius: 11px; background: var(--sunk); }
.ranges label { cursor: pointer; }
.ranges label > span {
  display: block; padding: 4px 12px; border-radius: 8px; color: var(--soft); font-weight: 500; font-size: 14px;
  white-space: nowrap;
}
.ranges label:hover > span { color: var(--ink); }
.ranges :checked + span { background: var(--lifted); color: var(--ink); box-shadow: 0 1px 3px rgb(71 26 62 / 16%); }
.ranges :focus-visible + span { outline: 2px solid var(--ring); outline-offset: 1px; }
input:not([type="radio"], [type="range"]) {
  font: inherit; font-size: 16px; width: 100%; padding: 9px 12px; color: var(--ink);
  background: var(--card); border: 1px solid var(--soft); border-radius: 10px;
}
input[aria-invalid="true"] { border-color: var(--bad); }
label { font-weight: 550; }

.chip {
  display: inline-block; padding: 2px 9px; border-radius: 99px; font-size: 13px; font-weight: 550; line-height: 1.45;
  white-space: nowrap;
}
.wait { color: var(--wait); background: var(--wait-ground); }
.good { color: var(--good); background: var(--good-ground); }
.done { color: var(--done); background: var(--done-ground); }
.bad { color: var(--bad); background: var(--bad-ground); }
.saving { font-weight: 450; }

.trouble {
  display: flex; flex-wrap: wrap; align-items: center; gap: 12px 20px; justify-content: space-between;
  padding: 16px 20px; border-radius: 14px; color: var(--bad); background: var(--bad-ground);
}
.field-problem { color: var(--bad); }
.field-problem:empty { display: none; }

.sign-in, .waiting { min-height: 100vh; min-height: 100dvh; display: grid; place-content: center; justify-items: center; padding: 24px; gap: 18px; }
.waiting { text-align: center; }
.sign-in { position: relative; overflow: hidden; }
.sign-in-card { position: relative; width: min(430px, 100vw - 48px); padding-block-end: 22vh; }
.sign-in .stream-picture { position: absolute; inset-inline: 0; inset-block-end: -9vh; height: 34vh; }
.sign-in-card .mark { width: 52px; height: 52px; margin-block-end: 28px; }
.sign-in-card h1 { font-size: clamp(29px, 5vw, 38px); }
.sign-in-card h1 + p { margin-block: 14px 28px; }
.sign-in-card form { display: grid; gap: 8px; }
.sign-in-card .button { margin-block-start: 10px; padding-block: 10px; }

.first-step { padding: 40px clamp(22px, 4vw, 44px); display: grid; gap: 10px; justify-items: start; }
.first-step { position: relative; overflow: hidden; padding-block-end: 170px; }
.first-step .stream-picture { position: absolute; inset-inline: 0; inset-block-end: -40px; height: 170px; }
.first-step h2 { font-size: 22px; letter-spacing: -0.02em; }
.first-step code { background: var(--sunk); border-radius: 6px; padding: 2px 6px; }
.first-step textarea { max-width: 720px; field-sizing: content; }
.first-ways { margin-block-start: 10px; }

.bones { padding: 28px; display: grid; gap: 22px; }
.bone { height: 22px; border-radius: 8px; background: var(--sunk); animation: breathe 1.6s ease-in-out infinite; }
.bone:nth-child(even) { width: 72%; }
.bone:nth-child(3n) { width: 86%; }
.headline-bone { display: block; height: 1.14em; width: 76%; border-radius: 12px; }
@keyframes breathe { 50% { opacity: 0.45; } }
.turning { animation: turn 0.9s linear infinite; }
@keyframes turn { to { rotate: 1turn; } }
@media (max-width: 600px) {
  .ranges { width: 100%; }
  .ranges label { flex: 1; text-align: center; }
}
@media (forced-colors: active) {
  .chip, .primary, .dire-now, .trouble, .sure { border: 1px solid; }
  .ranges :checked + span { outline: 2px solid; outline-offset: -2px; }
}
`;
