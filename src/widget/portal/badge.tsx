/** A place as a medal. The first three have a ribbon. Without a label it is an ornament. */
export const Badge = ({ place, label }: { place: number; label: string }) => (
  <span
    class={`badge place-${place}`}
    part="badge"
    {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
  >
    <svg viewBox="0 0 36 42" aria-hidden="true">
      {place <= 3 && <path class="ribbon" d="M10 22L5 40l8-3 5 5V26zM26 22l5 18-8-3-5 5V26z" />}
      <circle cx="18" cy="16" r="14" />
    </svg>
    <b aria-hidden="true">{place}</b>
  </span>
);
