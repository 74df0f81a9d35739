/** Where the link stands, or why there is none. */
export const share = /* css */ `
.share { display: grid; gap: 16px; margin-top: 20px }
.bone { height: 58px; border-radius: calc(var(--r) + 6px); background: var(--tint) }
.row { height: 73px; border-radius: 0; background: radial-gradient(circle at 50% 26px, var(--tint) 24px, #0000 25px) 0 0 / 20% }
.tall { height: 104px; margin-top: 24px }
.notice { display: flex; align-items: center; justify-content: space-between; gap: 16px; margin-top: 20px; padding: 14px 16px; border-radius: calc(var(--r) + 4px); background: var(--tint) }
.notice button { flex: none; min-height: 44px; padding: 0 16px; border-radius: var(--r); background: var(--surface); font-weight: 650; box-shadow: var(--hair) }

@media (prefers-reduced-motion: no-preference) {
  .bone { animation: breathe 1.4s ease-in-out infinite alternate }
}
@keyframes breathe { to { opacity: .45 } }
`;
