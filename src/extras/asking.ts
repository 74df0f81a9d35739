import { openAskMemory } from '../asking/memory.js';
import { momentAt } from '../asking/moments/moment.js';
import { isAmong } from '../asking/pages.js';
import { type AskCaps, asked, passedOver, readCaps, shared } from '../asking/record.js';
import { type AskRule, nameOf, readRules } from '../asking/rule.js';
import { belongs, type KnownShopper } from '../asking/segment.js';
import { whenReady } from '../asking/when-ready.js';
import type { Extra } from '../loop/stage.js';
import { followRoutes } from '../page/routes.js';
import { no } from '../protocol/result.js';
import { isRecord } from '../protocol/shape.js';
import { askedForOpinion } from '../tracking/opinion.js';

export type { Moment } from '../asking/rule.js';
export type { Segment } from '../asking/segment.js';
export type { AskCaps, AskRule, KnownShopper };

export interface AskingOptions {
  /** On which occasions she is asked. One ask a session, whatever is listed. */
  readonly asks: readonly AskRule[];
  readonly caps?: AskCaps;
  /** What the shop knows of her, for rules with `for`. Never leaves the browser. */
  readonly shopper?: KnownShopper;
}

/**
 * Asks to share when the moment is right, and leaves people alone otherwise: never over a banner, another dialog or a field that she
 * is typing in, once a session, again after a week, and not for half a year after a second no. Across tabs and pages. Without
 * consent nothing is asked.
 */
export const asking =
  ({ asks, caps = {}, shopper = {} }: AskingOptions): Extra =>
  (stage, goodword) => {
    const { may, shelf, trouble } = stage;
    const rules = readRules(asks);
    const limits = readCaps(caps);
    if (!rules.ok || !limits.ok) {
      for (const read of [rules, limits]) if (!read.ok) trouble(read);
      return () => {};
    }
    const memory = openAskMemory(shelf, limits.value, Date.now);
    const change: typeof memory.change = (how) => {
      if (may()) memory.change(how);
    };
    change((record) => record);
    stage.countsAsks = true;

    const suits = (rule: AskRule) =>
      isAmong(location.pathname, rule.pages) && belongs(rule.for, shopper, Date.now());
    const isAsked = ({ view }: AskRule) => view === 'nps' && askedForOpinion(shelf, Date.now());
    const open = async (rule: AskRule, opener?: Element) => {
      const { view } = rule;
      return goodword.open({
        surface: nameOf(rule),
        ...(opener && { opener }),
        ...(view && { view }),
      });
    };
    let waiting = () => {};
    const ask = (rule: AskRule) => {
      waiting();
      waiting = whenReady(
        // Much may have changed since its moment: the page, another tab, her mind.
        () => suits(rule) && !isAsked(rule) && may() && memory.may(),
        () => stage.prepare(undefined, rule.view),
        // What is noted is noted before it is open, so that another tab does not ask too.
        () => {
          change((record) => asked(record, Date.now()));
          void open(rule);
        },
      );
    };

    const arm = (rule: AskRule) => {
      if (!suits(rule)) return () => {};
      const dwelt = {
        read: () => (may() && memory.read().dwelt[nameOf(rule)]) || 0,
        write: (ms: number) =>
          change((record) => ({ ...record, dwelt: { ...record.dwelt, [nameOf(rule)]: ms } })),
      };
      try {
        return momentAt(rule.when, dwelt, {
          come: () => ask(rule),
          wished: (opener) => void open(rule, opener),
        });
      } catch (error) {
        trouble(no('bad-options', `asks: ${error}`)); // no selector
        return () => {};
      }
    };
    let armed: (() => void)[] = [];
    const disarm = () => {
      for (const end of armed.splice(0)) end();
    };
    const look = () => {
      disarm();
      armed = rules.value.map(arm);
    };
    look();
    const byPage = rules.value.some(({ pages }) => pages);
    const ends = [
      byPage ? followRoutes(look) : () => {},
      goodword.on('opened', ({ surface }) => {
        if (surface === 'purchase') change((record) => asked(record, Date.now()));
      }),
      goodword.on('closed', () => change(passedOver)),
      goodword.on('shared', () => change((record) => shared(record, Date.now()))),
    ];
    return () => {
      waiting();
      disarm();
      for (const end of ends) end();
    };
  };

/** `data-asks='[{ "when": { "seconds": 30 } }]'`, `data-ask-caps='{ … }'`, `data-shopper='{ "orders": 3 }'`, as JSON. */
export const fromTag = ({ asks, askCaps, shopper }: DOMStringMap): Extra =>
  asking({
    asks: read(asks) as AskRule[],
    ...(askCaps && { caps: read(askCaps) as AskCaps }),
    shopper: record(shopper),
  });

const record = (text?: string): object => {
  const value = read(text);
  return isRecord(value) ? value : {};
};

function read(text = ''): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told by whoever reads the rules
  }
}
