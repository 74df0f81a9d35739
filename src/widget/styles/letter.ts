/** Two fields, as calm as the field of the link. 16 pixels: below that, iPhones zoom in. */
export const letter = /* css */ `
.editor { display: grid; gap: 10px; padding-top: 12px }
.field { display: block; padding: 8px 14px 10px; border-radius: var(--r); background: var(--tint); box-shadow: var(--hair) }
.field :focus-visible { outline: 0 }
.field:focus-within { box-shadow: inset 0 0 0 2px var(--muted) }
textarea {
  display: block; width: 100%; min-height: 92px; margin: 0; padding: 0; border: 0; outline: 0; background: none;
  font: inherit; font-size: 16px; line-height: 1.4; color: inherit; resize: vertical; field-sizing: content; max-height: 220px;
}
.editor input { text-align: start }
.tail { display: block; max-width: 100%; padding-top: 4px; white-space: normal; color: var(--muted); font-size: 13px; text-align: start }
.second.quiet { flex: 0 0 auto; background: none; box-shadow: none; font-weight: 400; color: var(--muted) }
.second:disabled { visibility: hidden }
.editor .hint { padding: 0 }
.editor .hint:empty { display: none }
@media (forced-colors: active) {
  .field { border: 1px solid }
}
`;
