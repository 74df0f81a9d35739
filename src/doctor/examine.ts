import { examineBackend } from './checks/backend.js';
import { examineConsent } from './checks/consent.js';
import { examineCookie } from './checks/cookie.js';
import { examineEvents } from './checks/events.js';
import { examineFriend } from './checks/friend.js';
import { examineOrder } from './checks/order.js';
import { examineProgram } from './checks/program.js';
import { examineScript } from './checks/script.js';
import type { examineSpelling } from './checks/spelling.js';
import type { Facts } from './facts.js';
import { type Chapter, type Finding, stateOf } from './finding.js';
import { npmWords } from './npm-words.js';

// Each needs the one before.
const CHAPTERS: readonly ((facts: Facts, spelling: readonly Finding[]) => Chapter)[] = [
  examineScript,
  examineBackend,
  examineProgram,
  examineConsent,
  examineCookie,
  examineFriend,
  examineOrder,
  examineEvents,
];

/**
 * Facts -> what they mean, chapter by chapter. What is to be mended comes first.
 *
 * @param spelling Judges the words of the page, once it has come: it is a part of its own.
 */
export const examine = (facts: Facts, spelling?: typeof examineSpelling): readonly Chapter[] => {
  const spelled = spelling?.(facts.script) ?? [];
  const judged = CHAPTERS.map((judge) => judge(facts, spelled));
  const chapters = facts.script.tags > 0 ? judged : judged.map(forNpm);
  const ill = (one: Chapter) => stateOf(one) === 'problem';
  return [...chapters.filter(ill), ...chapters.filter((one) => !ill(one))];
};

const forNpm = (chapter: Chapter): Chapter => ({
  ...chapter,
  findings: chapter.findings.map((finding) => {
    const { code } = finding.mend ?? {};
    return finding.mend && code
      ? { ...finding, mend: { ...finding.mend, code: npmWords(code) } }
      : finding;
  }),
});
