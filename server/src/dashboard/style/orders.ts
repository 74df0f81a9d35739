/** The list of orders, and what one shows when it is opened. */
export const orders = `
.orders { display: grid; gap: 16px; }
.orders > .card-head { padding-inline: 4px; flex-wrap: wrap; justify-content: start; gap: 8px 16px; }
.orders > .card-head .button { margin-inline-start: auto; }
.order + .order { border-block-start: 1px solid var(--line); }
/* Hundreds of rows further down cost nothing until they are scrolled to. */
.order:nth-child(n + 51) { content-visibility: auto; contain-intrinsic-size: auto 84px; }
.order-line {
  position: relative; display: grid; align-items: start; gap: 2px 24px; padding: 16px 52px 16px 26px;
  grid-template-columns: 148px minmax(0, 1fr) 118px 186px;
}
.order-line:hover { background: var(--sunk); }
.order:first-child .order-line { border-start-start-radius: 17px; border-start-end-radius: 17px; }
.order:last-child:not(.open) .order-line { border-end-start-radius: 17px; border-end-end-radius: 17px; }
.order-id, .order-story { min-width: 0; }
.order-line h3 button {
  font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer;
  text-align: start; display: block; width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}
.order-line h3 button::after { content: ""; position: absolute; inset: 0; border-radius: 16px; }
.order-line h3 button:focus-visible { outline: none; }
.order-line h3 button:focus-visible::after { outline: 2px solid var(--ring); outline-offset: -3px; }
.open h3 button { white-space: normal; }
.order-when { font-size: 13px; white-space: nowrap; }
.order-decision { display: -webkit-box; -webkit-line-clamp: 3; -webkit-box-orient: vertical; overflow: hidden; }
.open .order-decision { display: block; }
.order-source { font-size: 13px; }
.order-money { text-align: end; }
.order-total { font-weight: 600; white-space: nowrap; }
.order-rewards { display: grid; gap: 4px; font-size: 13px; }
.order-rewards li { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.order-turn { position: absolute; inset-inline-end: 20px; inset-block-start: 50%; translate: 0 -50%; color: var(--soft); transition: rotate 0.15s; }
.open .order-turn { rotate: 180deg; }

.order-more {
  display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 36px;
  padding: 20px 26px 30px; background: color-mix(in srgb, var(--sunk) 45%, transparent);
  border-block-start: 1px solid var(--line);
}
.evidence ol { margin-block-end: 16px; }
.evidence li { position: relative; padding: 0 0 20px 36px; }
.evidence li:not(:last-child)::before {
  content: ""; position: absolute; inset-inline-start: 11px; inset-block: 24px 0; border-inline-start: 1.5px solid var(--line);
}
.sign {
  position: absolute; inset-inline-start: 0; inset-block-start: 0; display: grid; place-items: center;
  width: 24px; height: 24px; border-radius: 50%; color: var(--soft); background: var(--line);
}
.credited .sign, .met .sign { color: var(--good); background: var(--good-ground); }
.refused .sign { color: var(--bad); background: var(--bad-ground); }
.evidence-what { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
.evidence-what .code, .evidence-what .rule { font-weight: 600; }
.outcome { font-size: 13px; font-weight: 550; color: var(--soft); }
.credited .outcome, .met .outcome { color: var(--good); }
.refused .outcome { color: var(--bad); }

.rewards { display: grid; gap: 12px; align-content: start; }
.rewards h4 { margin-block-end: 2px; }
.reward { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 16px 18px 18px; display: grid; gap: 4px; }
.reward header { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.reward h5 { color: var(--soft); min-width: 0; }
.reward-offer { font-size: 19px; font-weight: 620; letter-spacing: -0.018em; }
.reward-offer .soft { font-weight: 450; }
.reward-problem { color: var(--bad); background: var(--bad-ground); border-radius: 10px; padding: 10px 12px; margin-block-start: 8px; }
.reward .buttons { margin-block-start: 12px; }
.reward-form { display: grid; gap: 6px; margin-block-start: 12px; padding-block-start: 14px; border-block-start: 1px solid var(--line); }
.reward-form .buttons { margin-block-start: 6px; }
.more { justify-self: center; padding-inline: 22px; }

@media (max-width: 860px) {
  .order-line {
    padding: 16px 46px 18px 20px; gap: 4px 16px;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .order-id, .order-money { grid-row: 1; }
  .order-story, .order-rewards { grid-column: 1 / -1; }
  .order-story { margin-block-start: 4px; }
  .order-rewards { display: flex; flex-wrap: wrap; gap: 6px 18px; margin-block-start: 6px; }
  .order-more { grid-template-columns: minmax(0, 1fr); gap: 20px; padding: 20px 20px 24px; }
}
`;
