// Pages that popups are put into: the hostile bench's own, with Goodword's tag left out.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What a test file without imports exports; Node 20 reads no TypeScript. */
async function pagesOf(file) {
  const path = new URL(`../../test/hostile/${file}`, import.meta.url);
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}

// One of each kind: hiding, unsetting, restyling, sizes, scrolling, layers, scripts.
const KINDS = [
  'Empty elements are hidden',
  'A rem of ten pixels',
  'Everything is unset',
  'Everything is restyled',
  'Buttons and dialogs are disarmed',
  'Nothing can be clicked',
  'A transformed body',
  'Right to left',
  'The highest z-index',
  'Prototype.js extends what is built in',
  'RequireJS is there',
  'Leaked module globals',
];

export const BLANK = { name: 'Blank' };
export const { POLICIES } = await pagesOf('policies.ts');
const { TRAPS } = await pagesOf('traps.ts');
export const HOSTILE = KINDS.map((kind) => TRAPS.find(({ name }) => name === kind));
if (HOSTILE.includes(undefined)) throw new Error('traps.ts has other names than KINDS');
export const hosts = [BLANK, ...POLICIES, ...HOSTILE];
