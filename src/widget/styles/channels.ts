/** The ways to send the link. */
export const channels = /* css */ `
.share-button { width: 100%; min-height: 54px; font-size: 17px }
.sheet-first .copy-field .main { background: var(--surface); color: var(--text); box-shadow: var(--hair) }

.channels { display: flex; flex-wrap: wrap; justify-content: space-around; gap: 12px 4px }
.channels li { flex: 1 0 56px }
.channels a, .plain {
  display: flex; flex-direction: column; align-items: center; gap: 7px; width: 100%; padding: 2px 0;
  border-radius: var(--r); background: none;
  font-size: 12px; line-height: 1.2; text-decoration: none; text-align: center;
}
.channels i { background: var(--tint) }
.channels :hover > i { background: var(--a); color: var(--on) }
.channels span { white-space: nowrap }

@media (max-width: 350px) {
  .channels li { flex: 0 0 30% }
}
@media (prefers-reduced-motion: no-preference) {
  .channels i { transition: background .15s }
}
`;
