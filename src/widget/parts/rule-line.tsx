/** Rules side by side. Each breaks as a whole; the dots between them are drawn by the sheet. */
export const RuleLine = ({ rules }: { rules: readonly string[] }) => (
  <p class="rules">
    {rules.map((rule) => (
      <span key={rule}>{rule}</span>
    ))}
  </p>
);
