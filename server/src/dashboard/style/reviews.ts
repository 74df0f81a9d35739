/** Orders that wait for a person, and the way to them. */
export const reviews = `
.badge {
  min-width: 20px; padding: 0 6px; border-radius: 99px; font-size: 12px; font-weight: 650; line-height: 20px;
  text-align: center; color: var(--wait); background: var(--wait-ground);
}
.reviews { gap: 24px; }
.reviews > header p { margin-block-start: 10px; max-width: 64ch; text-wrap: pretty; }
.review-list { display: grid; gap: 20px; }
.review { padding: 22px 26px 26px; scroll-margin-block-start: 92px; }
.review:focus-visible { outline: 2px solid var(--ring); outline-offset: 2px; }
.review-head { display: flex; justify-content: space-between; gap: 6px 24px; align-items: start; }
.review-head h2 { font-size: 20px; letter-spacing: -0.02em; }
.review-head p { margin-block-start: 2px; }
.review-money { display: grid; justify-items: end; gap: 4px; flex: none; }
.review-money .order-total { font-size: 17px; }
.review-body {
  display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 32px; margin-block-start: 20px;
  padding-block-start: 22px; border-block-start: 1px solid var(--line);
}
.review-facts { display: grid; gap: 26px; align-content: start; }
.doubts ul { display: grid; gap: 14px; margin-block-end: 14px; }
.doubt-name { font-weight: 600; display: flex; align-items: baseline; gap: 8px; }
.doubt-weight {
  font-size: 12px; font-weight: 650; line-height: 18px; padding-inline: 7px; border-radius: 99px;
  color: var(--wait); background: var(--wait-ground);
}
.testimonies-frame { overflow-x: auto; border: 1px solid var(--line); border-radius: 14px; }
.testimonies table { width: 100%; border-collapse: collapse; }
.testimonies th, .testimonies td { text-align: start; vertical-align: baseline; padding: 8px 16px 8px 0; min-width: 112px; }
.testimonies tr > :first-child { padding-inline-start: 16px; }
.testimonies thead th { font-weight: 600; padding-block-start: 12px; }
.testimonies tbody th { font-weight: 450; font-size: 13px; color: var(--soft); min-width: 96px; width: 132px; }
.testimonies tbody tr { border-block-start: 1px solid var(--line); }
.review details summary { cursor: pointer; font-weight: 550; color: var(--plum); }
.review details .evidence { margin-block-start: 16px; }
.review details h4 { display: none; }
.review-side { display: grid; gap: 22px; align-content: start; }
.stakes dl { display: grid; gap: 12px; margin-block-end: 14px; }
.stakes dt { font-size: 13px; color: var(--soft); }
.stake { font-size: 19px; font-weight: 620; letter-spacing: -0.018em; }
.review-form { display: grid; gap: 6px; padding-block-start: 20px; border-block-start: 1px solid var(--line); }
.review-form .buttons { margin-block-start: 8px; }
.review-form .button { flex: 1; padding-block: 10px; text-align: center; }
textarea {
  font: inherit; font-size: 16px; width: 100%; padding: 9px 12px; color: var(--ink); resize: vertical;
  background: var(--card); border: 1px solid var(--soft); border-radius: 10px; display: block;
}
.review-claimed { display: grid; gap: 8px; margin-block-start: 12px; padding-block-start: 14px; border-block-start: 1px solid var(--line); }
.decided { padding-block: 16px; box-shadow: none; background: transparent; }
.review-decided { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 4px 16px; margin-block-start: 10px; }
.closed-codes { display: grid; gap: 14px; margin-block-start: 28px; padding-block-start: 28px; border-block-start: 1px solid var(--line); }
.closed-codes > p { max-width: 64ch; text-wrap: pretty; }
.closed-code { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 6px 20px; padding: 14px 22px; }
.closed-code + .closed-code { border-block-start: 1px solid var(--line); }
.closed-code p { min-width: 0; overflow-wrap: anywhere; }
.closed-why { display: block; margin-block-start: 2px; }
.close-one { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.close-one input { flex: 0 1 220px; min-width: 0; text-transform: uppercase; }
.close-one input::placeholder { color: var(--soft); opacity: 0.7; }
.nothing-waits { position: fixed; inset-inline: 0; inset-block-end: -7vh; height: 34vh; z-index: -1; pointer-events: none; }
.nothing-waits .stream-picture { position: absolute; inset: 0; width: 100%; height: 100%; }
.keys { text-align: center; }
kbd {
  font: 600 12px/18px ui-monospace, "SF Mono", Menlo, Consolas, monospace; padding: 0 6px; border-radius: 5px;
  background: var(--sunk); border: 1px solid var(--line);
}
@media (hover: none) { .keys { display: none; } }
@media (max-width: 860px) {
  .review { padding: 18px 18px 20px; scroll-margin-block-start: 12px; }
  .review-body { grid-template-columns: minmax(0, 1fr); gap: 24px; }
}
@media (max-width: 600px) {
  .review-head { flex-wrap: wrap; }
  .review-head > div { flex: 1 1 220px; }
  .review-money { display: flex; align-items: center; gap: 10px; }
  .keys { display: none; }
}
`;
