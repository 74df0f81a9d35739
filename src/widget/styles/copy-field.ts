/** A text to take along and its button, in popup and card. */
export const copyField = /* css */ `
.copy-field { display: grid; grid-template-columns: 1fr auto; align-items: center; padding: 6px; border-radius: calc(var(--r) + 6px); background: var(--tint); box-shadow: var(--hair) }
.copy-field:focus-within { box-shadow: inset 0 0 0 2px var(--muted) }
label { min-width: 0; padding: 0 12px; cursor: text }
label span { display: block; margin-top: 1px; font-size: 12px; line-height: 1.3; color: var(--muted) }
input, textarea.code {
  display: block; width: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: none;
  font-size: 16px; line-height: 1.4; text-overflow: ellipsis;
}
label:dir(rtl) :is(input, textarea.code) { text-align: end }
textarea.code { margin-bottom: 4px; resize: none; field-sizing: content; font-family: inherit; font-weight: 700; line-height: 1.4; color: inherit; overflow-wrap: anywhere }
.copy-field .main { min-width: 108px }
.hint { grid-column: 1 / -1; padding: 6px 12px 4px; font-size: 13px }

@media (prefers-reduced-motion: no-preference) {
  [data-copied=true] svg { animation: pop .35s cubic-bezier(.2, 1.3, .4, 1) }
}
@keyframes pop { from { scale: .3 } }
`;
