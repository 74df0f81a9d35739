/** Pools of coupons, and the list of messages. */
export const pools = `
.pools, .messages { gap: 24px; }
.pools header p, .messages header p { margin-block-start: 10px; max-width: 640px; text-wrap: pretty; }
.messages > .ranges { justify-self: start; }
.messages .act { align-items: center; }
.messages .act > time { align-self: start; padding-block-start: 2px; }
.pool-list { display: grid; gap: 20px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 420px), 1fr)); align-items: start; }
.pool { padding: 24px 26px 26px; display: grid; gap: 18px; }
.pool > header { display: flex; align-items: center; justify-content: space-between; gap: 16px; }
.pool-figures { display: grid; grid-template-columns: repeat(3, auto); justify-content: start; gap: 4px 40px; }
.pool-figures dd { font-size: 30px; line-height: 1.15; letter-spacing: -0.03em; font-weight: 600; }
.pool-figures div:not(:first-child) dd { color: var(--soft); font-weight: 500; }
.pool-waits { color: var(--bad); background: var(--bad-ground); border-radius: 10px; padding: 10px 14px; }
.filled { color: var(--good); background: var(--good-ground); border-radius: 10px; padding: 12px 14px; display: grid; gap: 8px; }
.filled .soft { color: inherit; }
.pool-form { display: grid; gap: 8px; padding-block-start: 18px; border-block-start: 1px solid var(--line); }
.pool-form .ranges { justify-self: start; margin-block-end: 8px; }
.pool-form textarea {
  font: 14px/1.55 ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, monospace; width: 100%; padding: 10px 12px;
  color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 10px; resize: vertical;
}
.pool-form textarea::placeholder { color: var(--soft); opacity: 0.7; }
.pool-form .file { justify-self: start; position: relative; font-weight: inherit; }
.pool-form .file :focus-visible { outline: none; }
.pool-form .file:focus-within .button { outline: 2px solid var(--ring); outline-offset: 2px; }
.making { display: grid; grid-template-columns: 2fr 1fr; gap: 14px 16px; }
.making p { display: grid; gap: 4px; align-content: start; min-width: 0; }
.making p:last-child { grid-column: 1 / -1; }
.pool-form .buttons { margin-block-start: 6px; }
.told { padding: 20px 24px; display: grid; gap: 12px; }
.told-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 16px; }
.told p:empty { display: none; }
.told li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 24px; padding-block: 10px; }
.told li div { display: grid; gap: 2px; }
.told li + li { border-block-start: 1px solid var(--line); }
.told li > * { min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 600px) {
  .told { padding: 18px; }
  .pool { padding: 20px 18px 22px; }
  .pool-figures { gap: 4px 26px; }
  .messages > .ranges, .pool-form .ranges { order: 0; width: 100%; }
  .messages .act > .button { justify-self: end; }
}
`;
