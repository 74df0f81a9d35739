/** Type, grounds and the frame of the page. */
export const page = `
*, ::before, ::after { box-sizing: border-box; }
body, h1, h2, h3, h4, h5, p, ol, ul, dl, dd, fieldset { margin: 0; padding: 0; border: 0; }
ol, ul { list-style: none; }
h1, h2, h3, h4, h5 { font: inherit; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 120px; }
body {
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.5 Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  font-feature-settings: "tnum", "cv11", "ss03";
  -webkit-font-smoothing: antialiased;
  overflow-wrap: anywhere;
}
:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
[tabindex="-1"]:focus { outline: none; }
[hidden] { display: none !important; }
.soft { color: var(--soft); }
.small { font-size: 13px; }
.icon {
  width: 16px; height: 16px; display: block;
  fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round;
}
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; margin: -1px;
  overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.code, code {
  font: 0.92em/1.4 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace;
  letter-spacing: 0.01em;
}
.mark { width: 32px; height: 32px; display: block; flex: none; }
.mark-bubble { fill: var(--brand); }
.mark-quote { fill: var(--marigold); }

.top-bar {
  position: sticky; inset-block-start: 0; z-index: 2;
  display: flex; align-items: center; gap: 12px;
  padding: 14px max(24px, (100vw - 1120px) / 2);
  background: color-mix(in srgb, var(--paper) 88%, transparent);
  backdrop-filter: blur(10px);
  border-block-end: 1px solid var(--line);
}
.brand { flex: none; display: flex; align-items: center; gap: 9px; }
.brand .mark { width: 28px; height: 28px; }
.wordmark { font-weight: 650; font-size: 17px; letter-spacing: -0.025em; }
.shop {
  min-width: 0; max-width: 320px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
  font-weight: 500; color: var(--soft);
  padding-inline-start: 13px; border-inline-start: 1px solid var(--line);
}
select.shop {
  appearance: none; font: inherit; font-weight: 500; color: var(--ink); cursor: pointer;
  height: 36px; padding-inline: 12px 30px; border: 1px solid var(--line); border-radius: 10px;
  background: linear-gradient(45deg, transparent 50%, var(--soft) 50%) calc(100% - 16px) 15px / 5px 5px no-repeat,
    linear-gradient(-45deg, transparent 50%, var(--soft) 50%) calc(100% - 11px) 15px / 5px 5px no-repeat,
    var(--card);
}
select.shop option { color: var(--ink); background: var(--card); }
.place-tabs { flex: none; display: flex; gap: 2px; margin-inline-start: auto; }
.place-tab {
  position: relative; display: flex; align-items: center; gap: 7px; height: 38px; padding: 0 9px; border: 0;
  border-radius: 10px; background: none; color: var(--soft); font: inherit; font-weight: 550; font-size: 14px;
  white-space: nowrap; cursor: pointer;
}
.place-tab:hover { background: var(--sunk); color: var(--ink); }
.place-tab[aria-current] { color: var(--ink); }
.place-tab[aria-current]::after {
  content: ""; position: absolute; inset: auto 9px -15px; height: 2px; border-radius: 2px; background: var(--plum);
}
.tools { flex: none; display: flex; align-items: center; gap: 4px; padding-inline-start: 8px; }
.notice {
  position: sticky; inset-block-start: 67px; z-index: 2;
  display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 8px 20px;
  padding: 9px 24px; color: var(--wait); background: var(--wait-ground);
}
.notice:empty { padding: 0; }
.faults {
  display: grid; gap: 12px; max-width: 1120px; margin: 28px auto 0; padding: 22px 24px; border-radius: 18px;
  background: var(--wait-ground); overflow-wrap: anywhere;
}
.faults h2 { color: var(--wait); }
.faults ul { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none; }

.numbers { max-width: 1168px; margin-inline: auto; padding: 44px 24px 96px; display: grid; gap: 40px; }
.numbers > *, .report > *, .pair > * { min-width: 0; }
.headline-days {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 20px;
  margin-block-end: 14px;
}
h1 {
  font-size: clamp(27px, 4.2vw, 44px); line-height: 1.14; letter-spacing: -0.032em; font-weight: 600;
  text-wrap: balance;
}
.headline h1 { max-width: 860px; color: var(--soft); min-height: 1.14em; }
.figure { font-weight: 650; color: var(--plum); }
.headline h1 + p { margin-block-start: 14px; text-wrap: pretty; }
h2 { font-size: 17px; font-weight: 620; letter-spacing: -0.012em; }
h4 { font-size: 13px; font-weight: 600; color: var(--soft); margin-block-end: 14px; }
.name { font-weight: 600; }

.card { background: var(--card); border: 1px solid var(--line); border-radius: 18px; box-shadow: var(--shade); }
.card-head { display: flex; align-items: baseline; justify-content: space-between; gap: 16px; }
.quiet { padding: 28px 0 6px; }
.card.quiet { padding: 32px 28px; }
.report { display: grid; gap: 20px; }
.report svg { transition: opacity 0.2s; }
.stale svg { opacity: 0.5; }
.pair { display: grid; gap: 20px; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }

@media (max-width: 1200px) {
  .top-bar { position: static; flex-wrap: wrap; padding: 10px 16px 0; gap: 6px 8px; }
  .notice { inset-block-start: 0; padding-inline: 16px; }
  .faults { margin-inline: 16px; padding: 18px; }
  .shop { flex: 1; max-width: none; }
  .tools { padding: 0; }
  .place-tabs { order: 1; width: calc(100% + 32px); margin-inline: -16px; padding-inline: 8px 48px; overflow-x: auto; scrollbar-width: none; mask-image: linear-gradient(to left, transparent, #000 48px); }
  .place-tab { height: 44px; padding-inline: 10px; }
  .place-tab[aria-current]::after { inset: auto 10px 0; }
}
@media (max-width: 860px) {
  .pair { grid-template-columns: minmax(0, 1fr); }
}
@media (max-width: 600px) {
  .wide { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .wordmark { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .numbers { padding: 28px 16px 64px; gap: 28px; }
}
@media (prefers-reduced-motion: reduce) {
  *, ::before, ::after { animation: none !important; transition: none !important; }
}
`;
