/** A page of a magazine. Letters are only spaced where a script can be: Arabic cannot. */
export const editorial = /* css */ `
.root {
  --r: var(--goodword-radius, var(--radius, 0px)); --wash: var(--surface); --base: #fbf8f1;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Book Antiqua', Georgia, 'Noto Serif KR', AppleMyungjo, 'Noto Serif TC', 'Songti TC', serif;
}
.root .mast { --dot: #0000 }
.root dialog, .root .inline, .root .card { border-radius: calc(var(--r) + 2px) }
.root .hero { align-items: stretch; padding: 60px 28px 0; background: none }
.root .ticket { width: 50%; margin: 0; rotate: 0deg; translate: 0; filter: none; animation: none }
.root .paper { height: 100%; min-height: 0; padding: 14px 16px 16px 0; mask: none; border-radius: 0; border-block: 1px solid var(--text); background: none; color: var(--text) }
.root .friend .paper { background: none; color: var(--text) }
.root .advocate .paper { padding-inline: 18px 0; border-inline-start: 1px solid var(--line) }
.root .paper span { color: var(--muted); font-size: 11.5px }
.root:dir(ltr) .paper span { letter-spacing: .06em }
.root .paper b { font: 400 25px/1.15 var(--serif); letter-spacing: -.01em }
.root .hero:has(.picture) { padding: 120px 28px 28px }
.root .picture ~ .ticket .paper { padding-inline: 18px; background: var(--surface); border: 0 }
.root h2 { font: 400 32px/1.12 var(--serif); letter-spacing: -.012em }
.root h3 { font: 400 21px/1.2 var(--serif) }
.root dd { font: 400 29px/1.1 var(--serif) }
.root dl { gap: 0; border-block: 1px solid var(--line) }
.root dl div { background: none; padding-inline: 0 18px }
.root .main, .root .second { font-weight: 550 }
.root .copy-field { padding-inline: 0; border-radius: 0; background: none; box-shadow: 0 1px 0 var(--text) }
.root .copy-field:focus-within { box-shadow: 0 2px 0 var(--text) }
.root .copy-field label { padding-inline-start: 0 }
.root .copy-field .main { border-radius: calc(var(--r) + 2px) }
.root .channels i { background: none; box-shadow: var(--hair) }
.root .close { border-radius: 0 }
.root .greeting, .root .stub { mask: none }
.root .greeting { background: var(--surface); color: var(--text) }
.root .greeting p { font: 400 20px/1.25 var(--serif) }
.root .greeting b { font-weight: 400; font-size: 26px }
.root .greeting i { background: none; color: var(--text); box-shadow: inset 0 0 0 1px var(--text); font: 400 22px/1 var(--serif) }
.root .stub { border-top: 1px solid var(--text) }
.root .card .close { color: var(--text) }
@media (max-width: 520px) {
  .root .hero { padding-inline: 20px }
  .root h2 { font-size: 28px }
}
`;
