/** A page for one thumb: large fields and buttons, and one thing to do at a time. */
export const sheet = `
*, ::before, ::after { box-sizing: border-box; margin: 0; }
body {
  background: var(--paper); color: var(--ink); overflow-wrap: anywhere; min-height: 100vh; min-height: 100dvh;
  font: 17px/1.45 Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
header, main, .offline { width: min(100%, 480px); margin-inline: auto; padding-inline: 20px; }
header { display: flex; align-items: center; gap: 4px; padding-block: 12px; }
.name { font-weight: 650; letter-spacing: -0.02em; margin-inline-end: auto; color: var(--plum); }
header select, .quiet {
  font: inherit; font-size: 15px; min-height: 44px; padding: 0 10px; color: var(--ink); background: none; border: 0;
  border-radius: 10px; cursor: pointer;
}
header select { max-width: 8.5em; }
option { background: var(--card); color: var(--ink); }
.quiet:hover, header select:hover { background: var(--sunk); }
.wide { width: 100%; min-height: 52px; }
.offline { color: var(--wait); background: var(--wait-ground); padding-block: 12px; border-radius: 14px; font-size: 15px; }
.offline:empty, .trouble:empty { display: none; }
main { padding-block: 16px 48px; }
form, .done { display: grid; gap: 16px; }
h1 { font-size: 30px; line-height: 1.12; letter-spacing: -0.03em; font-weight: 700; text-wrap: balance; }
.soft { color: var(--soft); font-weight: 400; }
.small { font-size: 14px; }
.mono { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; }
.field { display: grid; gap: 6px; align-content: start; min-width: 0; }
label, legend { font-weight: 550; font-size: 15px; }
input:not([type="radio"]) {
  font: inherit; font-size: 20px; width: 100%; min-height: 56px; padding: 10px 16px; color: var(--ink);
  background: var(--card); border: 1px solid var(--soft); border-radius: 14px;
}
input[aria-invalid="true"] { border-color: var(--bad); border-width: 2px; }
input.code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace; font-size: 26px; min-height: 68px; letter-spacing: 0.04em; }
input.code:not(:placeholder-shown) { text-transform: uppercase; }
.row { display: grid; grid-template-columns: 1fr 6.5em; gap: 12px; }
.main, .second {
  font: inherit; font-size: 18px; font-weight: 600; min-height: 60px; width: 100%; padding: 10px 20px; cursor: pointer;
  border-radius: 16px; border: 1px solid var(--plum);
}
.main { background: var(--plum); color: var(--on-plum); }
.main:hover { background: var(--plum-deep); }
.second { background: none; color: var(--plum); }
.second:hover { background: var(--sunk); }
[aria-disabled="true"] { opacity: 0.7; cursor: progress; }
.trouble { color: var(--bad); font-size: 15px; }
.notice { color: var(--wait); background: var(--wait-ground); border-radius: 14px; padding: 12px 16px; font-size: 15px; }
.camera { width: 100%; aspect-ratio: 1; object-fit: cover; border-radius: 20px; background: #000; }
.ticket {
  display: grid; gap: 6px; padding: 20px 22px; border-radius: 20px; background: var(--card); border: 1px solid var(--line);
  box-shadow: var(--shade);
}
.stamp { justify-self: start; color: var(--good); background: var(--good-ground); border-radius: 99px; padding: 4px 12px; font-size: 14px; font-weight: 600; }
.ticket h1 { font-size: 36px; margin-block: 6px 2px; }
fieldset { border: 0; padding: 0; min-width: 0; }
legend { padding: 0; margin-block-end: 6px; }
.choice { display: grid; grid-template-columns: 1fr 1fr; gap: 4px; padding: 4px; border-radius: 16px; background: var(--sunk); }
.choice label { position: relative; cursor: pointer; }
.choice input { position: absolute; inset: 0; opacity: 0; margin: 0; width: 100%; height: 100%; cursor: pointer; }
.choice span { display: grid; place-items: center; min-height: 48px; border-radius: 12px; font-size: 17px; }
.choice :checked + span { background: var(--lifted); box-shadow: 0 1px 3px rgb(71 26 62 / 18%); }
.choice :focus-visible + span { outline: 3px solid var(--ring); }
.sum { display: grid; gap: 12px; }
.sum:empty { display: none; }
dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 16px; align-items: baseline; font-variant-numeric: tabular-nums; }
dd { text-align: end; }
.total { font-weight: 700; font-size: 26px; letter-spacing: -0.02em; }
.done { padding-block-start: 8vh; text-align: center; justify-items: center; }
.done .main { margin-block-start: 16px; }
.tick { width: 96px; fill: none; stroke: var(--good); stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; }
.tick circle { fill: var(--good-ground); stroke: none; }
@media (forced-colors: active) {
  .main, .stamp, .notice, .offline { border: 1px solid; }
  .choice :checked + span { outline: 2px solid; }
}
`;
