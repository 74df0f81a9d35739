/** A button across, and the picture under it: light in dark mode too, and in forced colours. */
export const qr = /* css */ `
.qr { text-align: center }
.qr > summary { display: flex; align-items: center; justify-content: center; gap: 8px; width: 100%; min-height: 46px; margin: 0; padding: 0; border-radius: var(--r); box-shadow: var(--hair); text-decoration: none }
.qr > summary:hover { background: var(--tint) }
.qr p { margin: 14px 0 10px; color: var(--muted); font-size: 13px }
.qr > svg { width: min(100%, 264px); height: auto; margin: auto; border-radius: 8px; stroke: none; forced-color-adjust: none }
@media (forced-colors: active) {
  .qr > summary { border: 1px solid }
}
`;
