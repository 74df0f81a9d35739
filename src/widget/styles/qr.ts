/** The picture: light in dark mode too, and in forced colours. */
export const qr = /* css */ `
.qr { text-align: center }
.qr p { margin: 14px 0 10px; color: var(--muted); font-size: 13px }
.qr > svg { width: min(100%, 264px); height: auto; margin: auto; border-radius: 8px; stroke: none; forced-color-adjust: none }
`;
