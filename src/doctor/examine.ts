import { examineBackend } from './checks/backend.js';
import { examineConsent } from './checks/consent.js';
import { examineCookie } from './checks/cookie.js';
import { examineEvents } from './checks/events.js';
import { examineFriend } from './checks/friend.js';
import { examineOrder } from './checks/order.js';
import { examineProgram } from './checks/program.js';
import { examineScript } from './checks/script.js';
import type { Facts } from './facts.js';
import { type Chapter, stateOf } from './finding.js';
import { npmWords } from './npm-words.js';

// Each needs the one before.
const CHAPTERS: readonly ((facts: Facts) => Chapter)[] = [
  examineScript,
  examineBackend,
  examineProgram,
  examineConsent,
  examineCookie,
  examineFriend,
  examineOrder,
  examineEvents,
];

/** Facts -> what they mean, chapter by chapter. What is to be mended comes first. */
export const examine = (facts: Facts): readonly Chapter[] => {
  const judged = CHAPTERS.map((judge) => judge(facts));
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
