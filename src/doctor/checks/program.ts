import type { Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { offerWords } from '../offer-words.js';
import { originOf } from '../policy.js';
import { MEND, programFaults } from './program-faults.js';

/** Is there a program of this name, and does it fit this shop? */
export function examineProgram(facts: Facts): Chapter {
  const { probe, settings, page } = facts;
  const id = row('Id', settings.program);
  if (probe.is !== 'answered' || !probe.program) return chapter('Program', [missing(facts)], [id]);
  const { program } = probe;
  const away = !sameSite(hostOf(program.shareUrl), page.host);
  return chapter(
    'Program',
    [
      ...programFaults(program, page.now),
      fine(
        'program-found',
        `“${program.shop}”: friends get ${offerWords(program.offers.friend)}, advocates ${offerWords(program.offers.advocate)}.`,
      ),
      away &&
        note(
          'links-lead-elsewhere',
          `Shared links lead to ${originOf(program.shareUrl, page.origin)}, another site than this page. Friends who land there are not followed here.`,
          'If this page is the shop, set shareUrl in the program.',
          `"shareUrl": "${page.origin}/"`,
        ),
      !away &&
        program.shareUrl.startsWith('http:') &&
        page.origin.startsWith('https:') &&
        note(
          'links-insecure',
          'Shared links begin with http, though the shop has https: a redirect stands before every friend.',
          'Set shareUrl in the program.',
          `"shareUrl": "${program.shareUrl.replace(/^http:/, 'https:')}"`,
        ),
    ],
    [
      id,
      row('Version', program.version),
      row('Links lead to', program.shareUrl),
      row('A link counts for', `${program.rules.windowDays} days`),
      row('Credit', `${program.rules.credit} link`),
    ],
  );
}

function missing({ probe, settings }: Facts): Finding {
  if (probe.is === 'answered' && probe.problem?.code === 'unknown-program') {
    return problem(
      'program-unknown',
      `The backend has no program “${settings.program}”.`,
      'Name one of those that the backend was started with (the field id in programs.json).',
      'data-program="default"',
    );
  }
  if (probe.is === 'answered' && probe.problem?.code === 'program-contradicts') {
    return problem('program-refused', probe.problem.message, MEND);
  }
  return note('program-unread', 'It cannot be looked at before the backend answers.');
}

function hostOf(address: string): string {
  try {
    return new URL(address).hostname;
  } catch {
    return '';
  }
}

/** One is the other, or below it. */
const sameSite = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
