const dark = /* css */ `
  --text: #f4f1ec; --surface: #1b1918; --raised: #242120; --line: #f4f1ec24; --muted: #b8b0a8;
  --ok: #86dcb0; --note: #f2c57c; --problem: #ff9e91; --wash: 16%; --shade: #0009;
  color-scheme: dark;
`;

/** A calm sheet of paper beside the page; a sheet from below on phones. Everything in it is set by itself, nothing by the shop. */
export const sheet = /* css */ `
:host { all: initial !important; display: block !important }
*, ::before, ::after { box-sizing: border-box }
h2, p, ul, dl, dd { margin: 0; padding: 0 }
ul { list-style: none }

.panel {
  --text: #23201d; --surface: #fff; --raised: #f6f4f1; --line: #23201d1f; --muted: #645d57;
  --ok: #0d6b45; --note: #855000; --problem: #b02a1c; --wash: 10%; --shade: #20100833;
  color-scheme: light;
  position: fixed; inset: 12px 12px 12px auto; z-index: 2147483647;
  display: flex; flex-direction: column;
  width: 432px; max-width: calc(100vw - 24px); height: auto; max-height: none; margin: 0; padding: 0; border: 0;
  overflow: hidden; border-radius: 18px; background: var(--surface); color: var(--text);
  box-shadow: 0 0 0 1px var(--line), 0 24px 60px -16px var(--shade);
  font: 400 14px/1.5 system-ui, sans-serif; text-align: start; overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
@media (prefers-color-scheme: dark) { .panel { ${dark} } }
.panel:focus { outline: 0 }
:focus-visible { outline: 2px solid var(--text); outline-offset: 2px }
summary:focus-visible { outline-offset: -2px; border-radius: 12px }

.head { display: grid; grid-template-columns: 1fr auto auto; align-items: center; gap: 0 2px; padding: 10px 10px 16px 22px }
.name { font-size: 13px; color: var(--muted) }
.head [role=status] { grid-column: 1 / -1 }
h2 { font-size: 23px; line-height: 1.2; font-weight: 680; letter-spacing: -.02em }
h2[data-state=problem] { color: var(--problem) }
h2[data-state=busy] { color: var(--muted) }

button { font: inherit; color: inherit; border: 0; margin: 0; cursor: pointer; -webkit-tap-highlight-color: transparent }
.round { display: grid; place-items: center; width: 40px; height: 40px; padding: 0; border-radius: 50%; background: none }
.round:hover { background: var(--raised) }
svg { display: block; width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round }

.chapters { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; padding: 0 10px; border-block: 1px solid var(--line) }
details + details { border-top: 1px solid var(--line) }
summary { display: flex; gap: 12px; padding: 12px; cursor: pointer; list-style: none }
summary::after { content: ''; flex: none; width: 7px; height: 7px; margin: 6px 4px 0; border: solid var(--muted); border-width: 0 1.6px 1.6px 0; rotate: 45deg; opacity: .6 }
details[open] > summary::after { rotate: 225deg; margin-top: 10px }
summary::-webkit-details-marker { display: none }
i { flex: none; display: grid; place-items: center; width: 22px; height: 22px; border-radius: 50% }
i svg { width: 16px; height: 16px; stroke-width: 2.2 }
[data-state=ok] { --tone: var(--ok) }
[data-state=note] { --tone: var(--note) }
[data-state=problem] { --tone: var(--problem) }
i, .mend { background: color-mix(in srgb, var(--tone) var(--wash), var(--surface)) }
i { color: var(--tone) }
.title { flex: 1; min-width: 0 }
b { font-weight: 620 }
.gist { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; color: var(--muted); font-size: 13px; line-height: 1.4 }
details[open] .gist { display: none }
summary:hover b { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 3px }

.inside { padding: 0 12px 16px 46px }
li + li { margin-top: 14px }
.say { margin-top: 6px; color: var(--muted) }
.mend { position: relative; margin-top: 8px; padding: 10px 12px; border-radius: 10px; display: flex; gap: 12px; align-items: flex-start }
code, dd { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 12.5px; line-height: 1.55 }
code { flex: 1; min-width: 0; white-space: pre-wrap; padding: 3px 0 }
.mend button { flex: none; min-width: 62px; min-height: 26px; padding: 0 10px; border-radius: 8px; background: var(--surface); box-shadow: 0 0 0 1px var(--line); font-size: 13px }
.mend button:hover { box-shadow: 0 0 0 1px var(--muted) }

ul + dl { margin-top: 14px }
dl { display: grid; gap: 4px; padding: 10px 12px; border-radius: 10px; background: var(--raised) }
dl div { display: grid; grid-template-columns: 104px 1fr; gap: 12px }
dt { color: var(--muted); font-size: 13px }
dd { white-space: pre-wrap }

.foot { display: flex; align-items: center; gap: 14px; padding: 14px 22px calc(14px + env(safe-area-inset-bottom)) }
.foot p { color: var(--muted); font-size: 13px; line-height: 1.35 }
.main { flex: none; min-height: 40px; min-width: 124px; padding: 0 16px; border-radius: 11px; background: var(--text); color: var(--surface); font-weight: 600 }
.main:hover { opacity: .88 }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }

@media (max-width: 560px) {
  .panel { inset: auto 0 0 0; width: 100%; max-width: none; max-height: min(78vh, 78dvh); border-radius: 20px 20px 0 0 }
  .inside { padding-inline-start: 12px }
  dl div { grid-template-columns: 92px 1fr }
}
@media (prefers-reduced-motion: no-preference) {
  .panel { animation: arrive .28s cubic-bezier(.2, .9, .25, 1) }
}
@keyframes arrive { from { translate: 0 14px; opacity: 0 } }
@media (forced-colors: active) {
  .panel, .mend, .mend button, .main, .round { border: 1px solid }
}
`;
