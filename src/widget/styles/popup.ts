/** What is pressed, and what follows it: comes with the second frame where its height is known. */
export const later = '.share, .share ~ *';

/**
 * The share popup: a sheet from below on phones, a card in the middle elsewhere; on top of it the two tickets, dealt when it opens
 * for the first time.
 */
export const popup = /* css */ `
dialog {
  position: fixed; inset: 0; margin: auto; padding: 0; border: 0;
  width: var(--goodword-width, 460px); max-width: calc(100vw - 32px);
  height: fit-content; max-height: min(100dvh - 32px, 780px);
  border-radius: calc(var(--r) + 12px); overflow: hidden;
  background: var(--surface); color: inherit;
  box-shadow: 0 30px 80px -20px rgb(20 12 6 / .45), var(--hair);
}
dialog[open] { display: flex }
dialog::backdrop { background: rgb(24 17 12 / .52) }
.sheet { flex: 1; min-width: 0; overflow-y: auto; scrollbar-width: thin; overscroll-behavior: contain }
.body { padding: 24px 28px 28px }
h2 { font-size: 27px; line-height: 1.16; font-weight: 700; letter-spacing: -.022em; text-wrap: balance }
h2:focus-visible { outline: 0 }
h2 + .rules { margin-top: 8px; text-wrap: pretty }
h3 { font-size: 15px; font-weight: 650 }
${later} { contain-intrinsic-block-size: auto 80px }
.opening:is(.known, .again) :is(${later}) { content-visibility: hidden }
.opening.known :is(${later}) { block-size: var(--high) }

.hero {
  position: relative; display: flex; justify-content: center; align-items: center;
  padding: 44px 30px 34px; overflow: hidden;
  background:
    radial-gradient(circle at 18% 20%, var(--dot) 3px, #0000 4px),
    radial-gradient(circle at 47% 12%, var(--dot) 2px, #0000 3px),
    radial-gradient(circle at 76% 17%, var(--dot) 4px, #0000 5px),
    radial-gradient(circle at 56% 90%, var(--dot) 4px, #0000 5px),
    radial-gradient(circle at 95% 78%, var(--dot) 2px, #0000 3px),
    var(--wash);
  --dot: color-mix(in srgb, var(--a) 24%, #0000);
}
.ticket { width: 52%; filter: drop-shadow(0 8px 14px rgb(24 14 6 / .16)) }
.friend { --from: 48%; rotate: -4deg; margin-inline-end: -7px; z-index: 1 }
.advocate { --from: -48%; rotate: 3deg; margin-inline-start: -7px; translate: 0 8px }
.paper {
  display: flex; flex-direction: column; justify-content: center; gap: 3px;
  min-height: 96px; padding: 14px 22px; border-radius: 12px;
  background: var(--surface); color: var(--text);
  --cut: 50%;
}
.friend .paper { background: var(--a); color: var(--on) }
.advocate .paper { padding-inline-start: 28px }
.paper span { font-size: 12.5px; line-height: 1.25 }
.paper b { font-size: 23px; line-height: 1.1; font-weight: 750; letter-spacing: -.02em }

@media (max-width: 520px) {
  dialog {
    margin: auto 0 0; width: 100%; max-width: none; max-height: calc(100dvh - 24px);
    border-end-start-radius: 0; border-end-end-radius: 0; box-shadow: none;
  }
  .body { padding: 22px 20px calc(22px + env(safe-area-inset-bottom)) }
  .hero { padding-inline: 20px }
  .paper { padding-inline: 18px 12px }
  h2 { font-size: 25px }
  .paper b { font-size: 21px }
}
@media (max-width: 350px) {
  .paper { padding-inline: 15px 10px }
  .paper b { font-size: 19px }
}
@media (prefers-reduced-motion: no-preference) {
  dialog[open] { animation: lift .34s cubic-bezier(.2, .9, .25, 1) }
  dialog[open]::backdrop { animation: dim .24s }
  .opening dialog { animation: none; translate: 0 28px; opacity: .4 }
  .opening dialog::backdrop { animation: none; opacity: 0 }
  .root:not(.again) .ticket { animation: deal .6s .08s cubic-bezier(.2, 1.3, .4, 1) backwards }
}
@keyframes lift { from { translate: 0 28px; opacity: .4 } }
@keyframes dim { from { opacity: 0 } }
@keyframes deal { from { transform: translateX(var(--from)); rotate: 0deg } }
`;
