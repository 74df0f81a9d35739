/** What is asked for more seldom, each behind its button: side by side while closed, across when open. */
export const tools = /* css */ `
.tools { display: flex; flex-wrap: wrap; gap: 8px }
.tools > details { flex: 1 0 auto; max-width: 100% }
.tools > [open] { flex-basis: 100%; min-width: 0 }
.tools summary {
  display: flex; align-items: center; justify-content: center; gap: 7px; width: 100%; min-height: 46px; margin: 0; padding: 4px 12px;
  border-radius: var(--r); box-shadow: var(--hair); font-size: 13.5px; text-decoration: none;
}
.tools summary:hover { background: var(--tint) }
.tools .bone { margin-top: 12px }
.acts { display: flex; flex-wrap: wrap; gap: 8px }
.second { flex: 1 0 auto; display: grid; place-items: center; min-height: 44px; padding: 0 16px; border-radius: var(--r); background: var(--surface); box-shadow: var(--hair); font-weight: 650; text-decoration: none }
.second:hover { background: var(--tint) }
.share > .hint { padding: 0 4px }
.share > .hint:empty { display: none }
@media (forced-colors: active) {
  .tools summary, .second { border: 1px solid }
}
`;
