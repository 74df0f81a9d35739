import type { Facts, SeenEvent } from '../facts.js';
import { type Chapter, chapter, type Finding, fine, note, problem, row } from '../finding.js';
import { reasonOf } from '../reasons.js';
import { ageWords } from '../time-words.js';

const SHOWN = 12;

/** What was reported, and what has the backend answered? */
export function examineEvents(facts: Facts): Chapter {
  const { said, events, page } = facts;
  const waiting = events.filter(({ waits }) => waits);
  return chapter(
    'Events',
    [dropped(facts), waits(facts), stands(facts)],
    [
      ...waiting
        .slice(0, SHOWN)
        .map((one) => row(nameOf(one.id, events), `waits, since ${ageWords(page.now - one.at)}`)),
      waiting.length > SHOWN && row('…', `and ${waiting.length - SHOWN} more that wait`),
      ...[...said.answers]
        .reverse()
        .slice(0, SHOWN)
        .map((answer) =>
          row(
            nameOf(answer.id, events),
            answer.result === 'drop' ? `dropped: ${answer.reason}` : RESULTS[answer.result],
          ),
        ),
      ...said.dropped
        .filter(({ id }) => !said.answers.some((answer) => answer.id === id))
        .slice(-SHOWN)
        .map(({ id, reason }) => row(nameOf(id, events), `dropped: ${reason}`)),
    ],
  );
}

const RESULTS = { ok: 'stored', duplicate: 'stored before', retry: 'to be sent again' };

function stands({ said }: Facts): Finding {
  const stored = said.answers.filter(({ result }) => result === 'ok' || result === 'duplicate');
  return stored.length > 0
    ? fine('stored', `The backend has answered for ${count(stored.length, 'event')} of this page.`)
    : fine('quiet', 'Nothing was answered on this page yet.');
}

function waits({ said }: Facts): Finding | undefined {
  const { waiting, consent } = said;
  if (waiting === 0) return undefined;
  return consent === 'pending'
    ? note('held', `${count(waiting, 'event')} held in memory until the shopper agrees.`)
    : note(
        'waiting',
        `${count(waiting, 'event')} on disk for the backend. ${said.problem?.code === 'unreachable' ? 'It cannot be reached; each is sent again after a pause, and by the next page.' : ''}`.trim(),
      );
}

function dropped({ said }: Facts): Finding | undefined {
  const latest = said.dropped[said.dropped.length - 1];
  if (!latest) return undefined;
  const { words, mend, code, harmless } = reasonOf(latest.reason);
  const here =
    said.problem?.code === latest.reason ||
    said.answers.some(({ id, result }) => id === latest.id && result === 'drop');
  const sentence = `${count(said.dropped.length, 'event')} dropped for good, the latest ${here ? '' : 'on an earlier page '}because ${words}`;
  // What an earlier page dropped may be mended by now.
  return harmless || !here
    ? note('dropped', sentence, mend, code)
    : problem('dropped', sentence, mend, code);
}

const count = (many: number, what: string) => `${many} ${what}${many === 1 ? '' : 's'}`;

/** `purchase 1001` for the shop's own ids; for ours, what it was, where that was seen. */
function nameOf(id: string, events: readonly SeenEvent[]): string {
  const [, type, own] = /^(purchase|lead|signup):[^:]*:(.*)$/.exec(id) ?? [];
  if (type) return `${type} ${own ?? ''}`.slice(0, 60);
  const seen = events.find((one) => one.id === id);
  return `${seen?.type ?? 'event'} ${id.slice(0, 6)}…`;
}
