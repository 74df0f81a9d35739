/** Thanks after an order: a band with the thanks, and under it the link. */
export const thanks = /* css */ `
.from { display: flex; gap: 14px; margin-top: 20px; padding: 16px; border-radius: calc(var(--r) + 4px); background: var(--surface); box-shadow: var(--hair) }
.from i { background: var(--a); color: var(--on); font-size: 19px; font-weight: 700 }
.from div { min-width: 0 }
.from b { font-size: 17px; font-weight: 650 }
.from bdi { max-width: 100%; vertical-align: bottom }
.from p { margin-top: 2px; color: var(--muted); font-size: 14px }
.thanks .mast .bone { margin-top: 20px; height: 80px }
.thanks .body > p:first-child { font-size: 14px; color: var(--muted) }
.thanks h3 { margin-top: 2px; font-size: 20px; line-height: 1.25; letter-spacing: -.015em; text-wrap: balance }
@media (max-width: 520px) {
  .thanks .mast { padding-inline: 20px }
}
`;
