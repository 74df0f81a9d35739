import { type Arrival, type Answer as EventAnswer, parseBatch } from 'goodword/protocol';
import { hashEmail, hashVisitor } from '../ledger/hash.js';
import { languageOf } from '../links/language.js';
import { askToConfirm } from '../mail/ask-to-confirm.js';
import { heardFromBrowsers } from '../mail/heard-addresses.js';
import { keepAddress } from '../mail/keep-address.js';
import { intake } from '../orders/intake.js';
import type { Answer, Backend } from './backend.js';
import { callerOf } from './caller.js';
import { clickIn, isClick } from './click-token.js';
import { guessedCodes } from './guessed-codes.js';
import { isRobot } from './is-robot.js';
import { jsonResponse } from './json-response.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import { tooOften } from './too-often.js';

/** `POST /v1/events` */
export const postEvents: Answer = async (context, backend) => {
  const { store, book, now, limits } = backend;
  const batch = parseBatch(readJson(await context.req.text()));
  if (!batch.ok) return problemResponse(batch.problem);
  const wait = waitOfVisitors(batch.value, backend);
  if (wait > 0) return tooOften(wait);

  const caller = callerOf(context, backend);
  const robot = isRobot(context.req.header('user-agent'));
  const guessing = (await limits.guesses.wait(caller, now())) > 0;
  const aside = (arrival: Arrival): EventAnswer | undefined => {
    if (!('event' in arrival)) return undefined;
    const { id, type } = arrival.event;
    if (robot && type === 'visit') return { id, result: 'drop', reason: 'robot' };
    return guessing && asksForCode(arrival) ? { id, result: 'retry' } : undefined;
  };
  const taken = batch.value.filter((arrival) => !aside(arrival));
  await keepAddresses(taken, languageOf(context.req.raw), backend);
  const click = clickIn(context.req.header('cookie'), backend.webhookSecret, now());
  const clicked = (program: string, code: string) => isClick(click, program, code);
  const told = (await intake(store, book, taken, now(), clicked)).values();
  const answers = batch.value.map((arrival) => aside(arrival) ?? told.next().value);
  const strange = answers.filter((one) => one?.result === 'drop' && one.reason === 'unknown-code');
  const typed = await guessedCodes(store, batch.value, answers);
  await limits.guesses.wrong(caller, now(), strange.length + typed);
  return jsonResponse({ answers });
};

// Before what is reported: whoever is written to because of it must have an address by then.
async function keepAddresses(
  arrivals: readonly Arrival[],
  language: string | undefined,
  { store, sealer, book, now }: Backend,
): Promise<void> {
  for (const { isAsked, ...heard } of sealer ? heardFromBrowsers(arrivals) : []) {
    const program = book.current(heard.program);
    if (!program) continue;
    const at = now();
    await keepAddress(store, sealer, { ...heard, language, at, by: 'typed' });
    const typed = { email: hashEmail(heard.email), typedBy: 'friend', at } as const;
    if (isAsked) await askToConfirm(store, program, typed);
  }
}

/** Whether the answer would tell that a code is somebody's. A purchase is taken whatever its codes are. */
const asksForCode = (arrival: Arrival): boolean =>
  'event' in arrival && (arrival.event.type === 'visit' || arrival.event.type === 'share');

function waitOfVisitors(batch: readonly Arrival[], { limits, now }: Backend): number {
  const visitors = new Set(batch.flatMap((one) => ('event' in one ? one.event.visitor : [])));
  const waits = [...visitors].map((one) => limits.visitors.take(hashVisitor(one), now()));
  return Math.max(0, ...waits);
}
