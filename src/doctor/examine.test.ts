import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unknownWord } from './checks/part-words.js';
import { examineSpelling } from './checks/spelling.js';
import { examine } from './examine.js';
import type { Finding, State } from './finding.js';
import { type Case, declared } from './testing/case.js';
import { type Changes, factsWith } from './testing/facts-with.js';
import { HEALTHY } from './testing/healthy-cases.js';
import { NOTED } from './testing/noted-cases.js';
import { ORDER_PROBLEMS } from './testing/order-problem-cases.js';
import { PROBLEMS } from './testing/problem-cases.js';

const findings = (when: Changes): readonly Finding[] =>
  examine(factsWith(when), examineSpelling).flatMap((chapter) => chapter.findings);

const CASES: Readonly<Record<State, readonly Case[]>> = {
  ok: HEALTHY,
  note: NOTED,
  problem: [...PROBLEMS, ...ORDER_PROBLEMS],
};

describe.each(Object.entries(CASES))('the doctor finds (%s)', (state, cases) => {
  it.each(cases)('$that', ({ name, when, mend = '', says = '' }) => {
    const found = findings(when).find((one) => one.name === name);
    expect(found).toMatchObject({ state });
    expect(found?.sentence).toContain(says);
    expect(`${found?.mend?.say} ${found?.mend?.code}`).toContain(mend);
  });
});

describe('the doctor', () => {
  it('calls a page healthy on which all is well', () => {
    expect(findings({}).filter(({ state }) => state !== 'ok')).toEqual([]);
  });

  it('has a mend for every problem', () => {
    const problems = CASES.problem.flatMap(({ when }) => findings(when));
    const without = problems.filter(({ state, mend }) => state === 'problem' && !mend?.say);
    expect(without).toEqual([]);
  });

  it('speaks of the tag to nobody who has none', () => {
    const mends = Object.values(CASES)
      .flat()
      .flatMap(({ when }) => findings({ ...when, script: { ...when.script, tags: 0 } }))
      .flatMap(({ mend }) => (mend ? [mend.say, mend.code ?? ''] : []));
    expect(mends.length).toBeGreaterThan(40);
    const ofTheTag = mends.filter((text) =>
      /data-(?!goodword)[\w-]+=|goodword\('| the tag/.test(text),
    );
    expect(ofTheTag).toEqual([]);
  });

  it('knows every word that brings a part, and no other', () => {
    const there = ['extras', 'views'].flatMap((kind) =>
      readdirSync(kind === 'views' ? 'src/loop/views' : 'src/extras')
        .filter((file) => !/\.(test|fixture)\./.test(file))
        .map((file) => `${kind}/${file.replace('.ts', '.js')}`),
    );
    const told = ['extras', 'views'].flatMap((kind) => {
      const parts = [{ name: `${kind}/nonsense.js`, status: 404 }];
      const [, words = ''] =
        /: (.*)\./.exec(findings({ script: { parts } })[0]?.mend?.say ?? '') ?? [];
      return words.split(', ').map((word) => `${kind}/${word}.js`);
    });
    const followers = ['cookieconsent', 'google', 'shopify', 'tcf'].map(
      (one) => `extras/${one}.js`,
    );
    expect([...told, ...followers].sort()).toEqual(there.sort());
    expect(there.filter((part) => unknownWord(part))).toEqual([]);
  });

  it('knows every attribute that is read, and tells of one with a letter too many', () => {
    const sources = [
      'src/script.ts',
      ...readdirSync('src/extras').map((file) => `src/extras/${file}`),
    ].map((file) => readFileSync(file, 'utf8'));
    const read = sources.flatMap((source) => [
      ...[...source.matchAll(/\{([^{}]+)\}(?:: DOMStringMap| = dataset)/g)].flatMap(
        ([, names = '']) => names.split(',').map((name) => /\w+/.exec(name)?.[0] ?? ''),
      ),
      ...[...source.matchAll(/(?<!\.)dataset\['(\w+)'\]/g)].flatMap(([, name = '']) => name),
    ]);
    const names = [...new Set(read)]
      .filter((name) => !name.startsWith('goodword'))
      .map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect(names.length).toBeGreaterThan(18);
    const told = (attribute: string) =>
      findings({ script: { attributes: { [attribute]: 'x' } } })
        .filter(({ name }) => name === 'misspelled-attribute')
        .map(({ mend }) => mend?.code);
    expect(names.flatMap(told)).toEqual([]);
    expect(names.flatMap((name) => told(`${name}q`))).toEqual(
      names.map((name) => `data-${name}="x"`),
    );
  });

  it('has no finding that these tests do not know', () => {
    const folder = 'src/doctor/checks';
    const sources = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
    const names = sources.flatMap((source) => [
      ...source.matchAll(/(?:fine|note|problem\)?)\(\s*(?:html\s*\?\s*)?'([\w-]+)'/g),
    ]);
    const known = Object.values(CASES).flatMap((cases) => cases.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(40);
    expect(names.map(([, name]) => name).filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('tells what is to be mended first, the rest in its order', () => {
    const titles = examine(factsWith({ page: { path: '/thank-you' } })).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['Order on this page', 'Script', 'Backend']);
  });

  it('is not led astray by hostile texts in address, answers and storage', () => {
    const texts = [
      '__proto__',
      'constructor',
      '\u0000',
      'x'.repeat(9_000),
      '%E0%A4',
      '<img src=x>',
    ];
    for (const text of texts) {
      const judge = () =>
        findings({
          page: { landed: text, host: text },
          settings: { consent: text, cookieDomain: text, program: text },
          said: { consent: text, cookie: text, dropped: [{ id: text, reason: text }] },
          script: {
            src: text,
            attributes: { [text]: text },
            calls: { there: [text], refused: [text] },
          },
          events: [{ id: text, type: text, at: Number.NaN, waits: true }],
          refusals: [{ directive: 'script-src', address: text, reportOnly: false }],
          ...declared(text),
        });
      expect(judge).not.toThrow();
    }
  });
});
