/** The link and the ways to send it. */
export const share = /* css */ `
.share, .waiting { display: grid; gap: 16px; margin-top: 20px }
.copy-field { display: grid; grid-template-columns: 1fr auto; align-items: center; padding: 6px; border-radius: calc(var(--r) + 6px); background: var(--tint); box-shadow: var(--hair) }
.copy-field:focus-within { box-shadow: inset 0 0 0 2px var(--muted) }
label { min-width: 0; padding-inline-start: 12px; cursor: text }
label span { display: block; margin-top: 1px; font-size: 12px; line-height: 1.3; color: var(--muted) }
input {
  display: block; width: 100%; margin: 0; padding: 0; border: 0; outline: 0; background: none;
  font-size: 16px; line-height: 1.4; text-overflow: ellipsis;
}
label:dir(rtl) input { text-align: end }
.copy-field .main { min-width: 108px }
.hint { grid-column: 1 / -1; padding: 6px 12px 4px; font-size: 13px }
.share-button { width: 100%; min-height: 54px; font-size: 17px }
.sheet-first .copy-field .main { background: var(--surface); color: var(--text); box-shadow: var(--hair) }

.channels { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 12px 4px }
.channels li { flex: 1 0 62px }
.channels a, .plain {
  display: flex; flex-direction: column; align-items: center; gap: 7px; width: 100%; padding: 2px 0;
  border-radius: var(--r); background: none;
  font-size: 12px; line-height: 1.2; text-decoration: none; text-align: center;
}
.channels i { background: var(--tint) }
.channels :hover > i { background: var(--a); color: var(--on) }
.channels span { white-space: nowrap }
.waiting i { opacity: .45 }

.bone { height: 58px; border-radius: calc(var(--r) + 6px); background: var(--tint) }
.tall { height: 104px; margin-top: 24px }
.notice { display: flex; align-items: center; justify-content: space-between; gap: 16px; margin-top: 20px; padding: 14px 16px; border-radius: calc(var(--r) + 4px); background: var(--tint) }
.notice button { flex: none; min-height: 44px; padding: 0 16px; border-radius: var(--r); background: var(--surface); font-weight: 650; box-shadow: var(--hair) }

@media (max-width: 350px) {
  .channels li { flex: 0 0 30% }
}
@media (prefers-reduced-motion: no-preference) {
  .bone { animation: breathe 1.4s ease-in-out infinite alternate }
  [data-copied=true] svg { animation: pop .35s cubic-bezier(.2, 1.3, .4, 1) }
}
@keyframes breathe { to { opacity: .45 } }
@keyframes pop { from { scale: .3 } }
`;
