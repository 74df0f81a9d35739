/** Hairlines and room. The two offers are one slip of paper with a fold. */
export const quiet = /* css */ `
.root { --r: var(--goodword-radius, var(--radius, 9px)); --wash: var(--surface) }
.root .mast { --dot: #0000 }
.root dialog, .root .inline { border-radius: calc(var(--r) + 6px) }
.root .hero { align-items: stretch; padding: 56px 28px 0; background: none }
.root .ticket { width: 50%; margin: 0; rotate: 0deg; translate: 0; filter: none; animation: none }
.root .paper { height: 100%; min-height: 86px; padding: 16px 18px; mask: none; border: 1px solid var(--line); border-radius: 0; background: none; color: var(--text) }
.root .friend .paper { border-start-start-radius: var(--r); border-end-start-radius: var(--r); border-inline-end: 1px dashed var(--muted) }
.root .advocate .paper { border-start-end-radius: var(--r); border-end-end-radius: var(--r); border-inline-start: 0 }
.root .paper span { color: var(--muted) }
.root .paper b { font-size: 20px; font-weight: 600 }
.root .picture ~ .ticket .paper { background: var(--surface) }
.root .picture + .ticket { margin-block-start: 0 }
.root .hero:has(.picture) { padding: 64px 28px 28px }
.root h2 { font-size: 22px; font-weight: 600; letter-spacing: -.015em }
.root .copy-field, .root .field { background: none; border-radius: calc(var(--r) + 4px) }
.root .main { font-weight: 550 }
.root .channels i { background: none; box-shadow: var(--hair) }
.root dl div { background: none; box-shadow: var(--hair) }
.root dd { font-weight: 600 }
.root .greeting { background: var(--surface); color: var(--text); mask: none }
.root .greeting i { background: var(--tint); color: var(--text) }
.root .stub { mask: none; border-top: 1px dashed var(--line) }
.root .card .close { color: var(--text) }
@media (max-width: 520px) {
  .root .hero { padding-inline: 20px }
}
`;
