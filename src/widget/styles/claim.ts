/** A question and a field, as a piece of a checkout or a thank-you page. */
export const claim = /* css */ `
.claim { padding: 20px 22px; border-radius: calc(var(--r) + 8px); background: var(--surface); box-shadow: var(--hair) }
h2 { font-size: 17px; line-height: 1.3; font-weight: 650 }
form { margin-top: 12px }
form input:focus-visible { outline: 0 }
input.code { font-weight: 650; letter-spacing: .03em }
.news { min-height: 1.5em; margin-top: 10px; font-size: 14px }
.news b { font-weight: 700 }
.bad { color: var(--wait) }
dialog.claim { position: fixed; inset: 0; margin: auto; border: 0; width: var(--goodword-width, 460px); max-width: calc(100vw - 32px); color: inherit }
dialog.claim h2 { padding-inline-end: 40px }
dialog::backdrop { background: rgb(24 17 12 / .52) }
@media (max-width: 360px) {
  form.copy-field { grid-template-columns: 1fr }
  form .main { margin-top: 6px }
}
@media (forced-colors: active) {
  .claim { border: 1px solid }
}
`;
