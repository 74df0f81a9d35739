/** Large letters on the shop's colour. */
export const bold = /* css */ `
.root { --r: var(--goodword-radius, var(--radius, 18px)) }
.root .hero, .root .mast, .root .plane { --wash: var(--a); --dot: color-mix(in srgb, var(--on) 26%, #0000) }
.root .hero { padding-block: 60px 44px }
.root .mast, .root .mast > p { color: var(--on) }
.root .paper { min-height: 112px }
.root .friend .paper { background: var(--on); color: var(--a) }
.root .paper span { font-size: 13px; font-weight: 600 }
.root .paper b { font-size: 26px; font-weight: 850; letter-spacing: -.035em }
.root .logo { box-sizing: border-box; width: 100%; max-width: none; height: 60px }
.root h2 { font-size: 35px; line-height: 1.03; font-weight: 850; letter-spacing: -.04em }
.root h2:lang(ko), .root h2:lang(ja), .root h2:lang(zh), .root h2:lang(ar), .root h2:lang(he) { line-height: 1.2; letter-spacing: -.01em; font-size: 31px }
.root h3 { font-size: 18px; font-weight: 800; letter-spacing: -.02em }
.root .main { min-height: 52px; border-radius: calc(var(--r) + 8px); font-weight: 800 }
.root .copy-field { border-radius: calc(var(--r) + 14px); box-shadow: inset 0 0 0 2px var(--text) }
.root .channels i { background: var(--a); color: var(--on) }
.root .channels :hover > i { background: var(--text); color: var(--surface) }
.root .channels span { font-weight: 600 }
.root dl div { background: var(--a); color: var(--on) }
.root .mast dl div { background: var(--on); color: var(--a) }
.root dl dt { color: inherit }
.root dd { font-size: 30px; font-weight: 850 }
.root .greeting p { font-size: 19px }
.root .greeting b { font-size: 27px; font-weight: 850; letter-spacing: -.035em }
@media (max-width: 520px) {
  .root h2 { font-size: 31px }
  .root .paper b { font-size: 23px }
}
`;
