/** One person: who is looked for, what is kept of her, and her erasure. */
export const people = `
.people { gap: 24px; }
.people header p { margin-block-start: 10px; max-width: 640px; text-wrap: pretty; }
.person-form { display: flex; align-items: center; gap: 12px; padding: 16px; }
.person-form .ranges, .person-form .button { flex: none; }
.person-form input:not([type="radio"]) { flex: 1; min-width: 0; }
.person-form .button { padding: 10px 18px; }
.person-found, .person-erased { padding: 28px; display: grid; gap: 20px; justify-items: start; }
.person-found > * { min-width: 0; max-width: 100%; }
.person-found h2, .person-erased h2 { font-size: 22px; letter-spacing: -0.02em; line-height: 1.25; }
.kept { justify-self: stretch; display: grid; gap: 10px; }
.kept h3 { font-weight: 600; }
.kept dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 0 36px; }
.kept dl > div { display: flex; justify-content: space-between; gap: 20px; padding-block: 9px; border-block-end: 1px solid var(--line); }
.kept dt { flex: none; }
.kept dd { min-width: 0; font-weight: 550; text-align: end; }
.person .sure { justify-self: stretch; }
.sure h3 { font-size: 17px; font-weight: 620; color: var(--bad); }
.erasure-lists h4 { color: var(--ink); margin-block-end: 6px; }
.erasure-lists { display: grid; grid-template-columns: 1fr 1fr; gap: 16px 36px; }
.erasure-lists li { padding-inline-start: 16px; position: relative; text-wrap: pretty; }
.erasure-lists li + li { margin-block-start: 6px; }
.erasure-lists li::before {
  content: ""; position: absolute; inset-inline-start: 2px; inset-block-start: 0.62em; width: 5px; height: 5px; border-radius: 50%;
  background: var(--bad);
}
.erasure-lists > div + div li::before { background: var(--good); }
@media (max-width: 760px) {
  .person-form { flex-wrap: wrap; }
  .person-form .ranges, .person-form input:not([type="radio"]) { flex: 1 0 100%; }
  .person-form .ranges label { flex: 1; text-align: center; }
  .person-form .button { flex: 1; text-align: center; }
  .person-found, .person-erased { padding: 22px 18px; }
  .erasure-lists { grid-template-columns: minmax(0, 1fr); }
}
`;
