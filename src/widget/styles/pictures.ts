/** The shop's logo above the offers, and its picture behind them: beside the rest where there is room for two columns. */
export const pictures = /* css */ `
.logo { display: block; box-sizing: content-box; height: 26px; max-width: min(60%, 220px); padding: 17px 28px; object-fit: contain; object-position: left }
.logo:dir(rtl) { object-position: right }
.picture { display: block; position: absolute; inset: 0; width: 100%; height: 100%; object-fit: cover }
.hero .ticket { position: relative }
.inline.pictured, .pictured .sheet { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)) }
.pictured .logo { grid-column: 1 / -1 }
.pictured .hero { min-height: 240px; box-sizing: border-box }
@media (min-width: 900px) {
  dialog.pictured { width: var(--goodword-width, 860px) }
}
@media (max-width: 520px) {
  .logo { padding-inline: 20px }
  .pictured .hero { min-height: 190px }
}
`;
