import type { Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { refusalOf } from '../policy.js';
import { unknownWord, unknownWords } from './part-words.js';

/**
 * How did the script come, and did all of it come?
 *
 * @param spelling What was found of its words.
 */
export function examineScript(facts: Facts, spelling: readonly Finding[]): Chapter {
  const { tags, src = '', loading, attributes, parts } = facts.script;
  // Each is asked for twice.
  const failed = new Map(
    parts.filter(({ status }) => status >= 400).map(({ name, status }) => [name, status]),
  );
  const missing = [...failed].filter(([name]) => !unknownWord(name));
  const refused = src && refusalOf(facts, src, 'script');
  const { origin } = facts.page;
  return chapter(
    'Script',
    [
      tags === 0 && fine('npm', 'Goodword is part of the shop’s own bundle.'),
      tags === 1 && fine('one-tag', `One script tag, loaded ${HOW[loading ?? 'async']}.`),
      tags > 1 &&
        problem(
          'two-tags',
          `This page has ${tags} script tags of Goodword. Only the first one counts; the settings of the others are ignored.`,
          'Remove all but one. A theme and a tag manager that both bring it are the usual cause.',
          tagOf(attributes, src),
        ),
      loading === 'blocking' &&
        note(
          'blocking',
          'The page waits for the script while it loads.',
          'Add async. Calls made before it arrives are kept and replayed.',
          tagOf(attributes, src),
        ),
      ...spelling,
      ...facts.settings.stripped.map((name) =>
        problem(
          'stripped-parameter',
          `Browsers and filter lists take “${name}” out of addresses: codes in it do not arrive.`,
          'Take another name, in the links as well.',
          'data-parameter="via"',
        ),
      ),
      ...unknownWords(facts, [...failed.keys()]),
      missing.length > 0 &&
        problem(
          'parts-missing',
          `${missing.map(([name, status]) => `parts/${name} answered ${status}`).join(', ')}.`,
          'Upload the whole folder parts beside goodword.js, from the same build.',
          'cp -r node_modules/goodword/dist/goodword.js node_modules/goodword/dist/parts public/goodword/',
        ),
      refused &&
        (refused.reportOnly ? note : problem)(
          'policy-refuses-parts',
          `The page’s Content-Security-Policy ${refused.reportOnly ? 'reports' : 'refuses'} parts of the script (${refused.directive}).`,
          'Add this source to the policy, or give the script a nonce and use ‘strict-dynamic’.',
          `script-src ${new URL(src, origin).origin === origin ? "'self'" : new URL(src, origin).origin}`,
        ),
    ],
    [
      row('Version', facts.version),
      src !== '' && row('From', src),
      parts.length > 0 && row('Parts', parts.map(({ name }) => name).join(', ')),
      ...Object.entries(attributes).map(([name, value]) => row(`data-${name}`, value)),
      facts.page.fetchReplaced && row('fetch', 'replaced by another script on this page'),
    ],
  );
}

const HOW = {
  async: 'without holding up the page',
  deferred: 'after the page',
  module: 'as a module',
  blocking: 'while the page waits',
};

const tagOf = (attributes: Readonly<Record<string, string>>, src: string): string =>
  `<script async src="${src}"${Object.entries(attributes)
    .map(([name, value]) => ` data-${name}="${value}"`)
    .join('')}></script>`;
