/** What runs in a page: an expression, or a function that needs nothing from outside. */
export type Script = string | ((argument: never) => unknown);

/**
 * What runs in the page, as text. `find` answers what steps find one within the other, each a selector and perhaps a text,
 * through open shadow roots, as Playwright's do; `write` is JSON that no page has meddled with.
 */
const TOOLS = `
  const write = (value) => {
    if (Array.isArray(value)) return '[' + value.map(write).join() + ']';
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    const members = Object.keys(value).map((key) => JSON.stringify(key) + ':' + write(value[key]));
    return '{' + members.join() + '}';
  };
  const find = (steps) => steps.reduce((scopes, [selector, text]) => {
    const parts = selector.match(/(?:[^\\s[(]|\\[[^\\]]*\\]|\\((?:[^()]|\\([^)]*\\))*\\))+/g);
    const found = parts.reduce((from, part) => [...new Set(from.flatMap((scope) =>
      [scope, scope.shadowRoot].flatMap((root) => root ? [...root.querySelectorAll(part)] : [])))], scopes);
    return text ? found.filter(({ textContent }) => textContent.includes(text)) : found;
  }, [document]);
  const isVisible = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  const deepest = (x, y) => {
    for (let root = document, hit = null; ; root = hit.shadowRoot) {
      const next = root.elementFromPoint(x, y);
      if (!next || next === hit) return hit;
      hit = next;
      if (!hit.shadowRoot) return hit;
    }
  };
  const isWithin = (element, outer) => {
    for (let at = element; at; at = at.assignedSlot ?? at.parentNode ?? at.host) if (at === outer) return true;
    return false;
  };
`;

/** The body of a function as WebDriver runs it: what it answers, or promises, comes back as JSON. */
export const inPage = (body: string): string =>
  `${TOOLS} return Promise.resolve((() => { ${body} })()).then(write);`;
