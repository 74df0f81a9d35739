import { isCode, sameCode } from '../../protocol/code.js';
import type { Facts } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { ageWords } from '../time-words.js';

/** Names by which other referral tools call what we call `via`. */
const OTHERS = ['ref', 'referral', 'referrer', 'referral_code', 'code', 'invite', 'aff', 'rc'];

/** Who sent this visitor, and how do we know? */
export function examineFriend(facts: Facts): Chapter {
  const { said, page } = facts;
  return chapter(
    'Who sent this visitor',
    [stands(facts)],
    [
      row('Parameter', facts.settings.parameters.map((name) => `?${name}=`).join(' ')),
      page.referrer !== '' && row('Linked from', page.referrer),
      ...said.touches.map(({ code, at, known }, nth) =>
        row(
          `Touch ${nth + 1}`,
          `${code}, ${ageWords(page.now - at)} ago, ${known ? 'known to the backend' : 'not looked up yet'}`,
        ),
      ),
    ],
  );
}

function stands(facts: Facts): Finding {
  const { said, page, settings } = facts;
  const query = queryOf(page.landed);
  const text = settings.parameters.map((name) => query.get(name)).find((found) => found);
  const latest = said.touches[said.touches.length - 1];
  const code = isCode(text) ? text : undefined;
  if (text && !code) {
    return problem(
      'code-unreadable',
      `The address carries “${text.slice(0, 40)}”, which is no code: a code has 3 to 32 of A–Z a–z 0–9 _ -.`,
      'Share the link as the popup copies it.',
      `${page.origin}${page.path}?${settings.parameters[0] ?? 'via'}=ANNA42`,
    );
  }
  if (code && !(latest && sameCode(latest.code, code))) return lost(facts, code);
  if (latest) return from(facts, latest);
  const other = OTHERS.find(
    (name) => !settings.parameters.includes(name) && isCode(query.get(name)),
  );
  if (other) {
    return note(
      'other-parameter',
      `The address has ?${other}=${query.get(other)}, but Goodword reads ${settings.parameters.map((name) => `?${name}=`).join(', ')}.`,
      'If that is a friend’s code, name the parameter too.',
      `data-parameter="${[...settings.parameters, other].join(' ')}"`,
    );
  }
  return fine('nobody', 'Nobody: this browser has not come by a friend’s link.');
}

function from({ page }: Facts, { code, at, known }: Facts['said']['touches'][number]): Finding {
  const fresh = at >= page.began;
  const where = page.referrer ? ` on ${page.referrer}` : '';
  const how = fresh ? `by a link${where}, just now` : `by a link, ${ageWords(page.now - at)} ago`;
  return known
    ? fine('sent', `${code}, ${how}. The backend knows the code.`)
    : note(
        'sent-unproved',
        `${code}, ${how}. The backend has not said yet whether somebody owns the code.`,
      );
}

/** The address carries a code, and it is not remembered. */
function lost({ said, page, events }: Facts, code: string): Finding {
  if (said.consent !== 'granted') {
    return note(
      'code-waits',
      said.consent === 'pending'
        ? `${code} stands in the address and is held in memory until the shopper agrees.`
        : `${code} stands in the address. Without consent it is not remembered.`,
    );
  }
  const unknown =
    said.dropped.some(({ reason }) => reason === 'unknown-code') ||
    said.answers.some((answer) => answer.result === 'drop' && answer.reason === 'unknown-code') ||
    events.some(({ type, at }) => type === 'visit' && at >= page.began);
  return problem(
    'code-unknown',
    unknown
      ? `${code} stands in the address, but nobody owns it: it was forgotten again.`
      : `${code} stands in the address, but is not remembered. Most often nobody owns it.`,
    'Take a link from the popup of a customer of this shop:',
    "goodword('open')",
  );
}

function queryOf(address: string): URLSearchParams {
  try {
    return new URL(address).searchParams;
  } catch {
    return new URLSearchParams();
  }
}
