/** Programs to start from, and the word about the one that was begun. */
export const programs = `
.programs { gap: 36px; }
.programs header p { margin-block-start: 10px; max-width: 640px; text-wrap: pretty; }
.program-now { padding: 22px 26px; display: grid; gap: 4px; }
.program-now p { text-wrap: pretty; }
.program-now .publish-form { margin-block-start: 14px; }
.starts { display: grid; gap: 14px; }
.starts > h2 { padding-inline: 4px; }
.starts > ul { display: grid; gap: 16px; grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
.start { padding: 22px 24px 24px; display: grid; gap: 16px; grid-row: span 3; grid-template-rows: subgrid; }
.start h3 { font-size: 19px; line-height: 1.28; letter-spacing: -0.018em; font-weight: 600; text-wrap: balance; }
.start dl { display: grid; grid-template-columns: 3fr 2fr; gap: 16px; align-items: start; padding-block-start: 14px; border-block-start: 1px dashed var(--line); }
.start dd { font-weight: 600; color: var(--plum); text-wrap: pretty; }
.start .button { justify-self: start; position: relative; }
.started-from {
  display: flex; align-items: center; justify-content: space-between; gap: 14px 24px; padding: 16px 20px 16px 24px;
  border-radius: 14px; color: var(--done); background: var(--done-ground);
}
.started-from p { text-wrap: pretty; max-width: 760px; }
.started-from .button { flex: none; }
@media (max-width: 600px) {
  .started-from { flex-wrap: wrap; padding: 16px 18px; }
  .program-now, .start { padding: 20px 18px; }
}
`;
