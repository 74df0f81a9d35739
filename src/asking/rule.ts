import { no, ok, type Result } from '../protocol/result.js';
import { isRecord } from '../protocol/shape.js';
import { isAmount, type Known, listed, oddSetting } from './odd-setting.js';
import type { Segment } from './segment.js';

/** What has to happen before she is asked. */
export type Moment =
  /** She pressed something of the page: a CSS selector. Her own wish, so that it is never capped. */
  | { readonly click: string }
  /** She has looked at pages of the shop for so many seconds; time in a hidden tab does not count. */
  | { readonly seconds: number }
  /** She has read so much of a page, in percent. */
  | { readonly scrolled: number }
  /** The pointer leaves by the top of the window. Never on touch screens, which have no such sign. */
  | { readonly leaving: true }
  /** The page dispatches an event of this name on its window. */
  | { readonly event: string };

/** What a moment may open: views that stand above the page. */
const VIEWS = ['share', 'nps', 'portal', 'claim'] as const;
export type AskView = (typeof VIEWS)[number];

/** One occasion to ask. */
export interface AskRule {
  /** Names it in what is remembered and reported. Default: the kind of its moment. */
  readonly id?: string;
  readonly when: Moment;
  /** What is opened. Default: `share`, the popup. */
  readonly view?: AskView;
  /** Paths on which it holds: `/account*`; with `!` in front, on which it does not. Default: all. */
  readonly pages?: readonly string[];
  /** Whom to ask. Default: everybody. */
  readonly for?: Segment;
}

const isName = (value: unknown) => typeof value === 'string' && value !== '';
const MOMENTS = new Map<string, (value: unknown) => boolean>([
  ['click', isName],
  ['seconds', (value) => typeof value === 'number' && value >= 0 && value < 86_400],
  ['scrolled', (value) => typeof value === 'number' && value > 0 && value <= 100],
  ['leaving', (value) => value === true],
  ['event', isName],
]);

const SEGMENT: Known = new Map<string, (value: unknown) => boolean>([
  ['ordersFrom', isAmount],
  ['spentFrom', isAmount],
  ['orderWithinDays', isAmount],
  ['tags', (value) => Array.isArray(value) && value.every(isName)],
]);
const KEYS: Known = new Map(['id', 'when', 'view', 'pages', 'for'].map((key) => [key, () => true]));

/** The kind of a moment: `click`, `seconds` … */
export const momentOf = (rule: AskRule): string => Object.keys(rule.when)[0] ?? '';

/** What a rule is remembered and reported under. */
export const nameOf = (rule: AskRule): string => rule.id ?? momentOf(rule);

/** Reads rules that a page hands in. One that cannot be read spoils all: half a set would ask at the wrong moments. */
export function readRules(input: unknown): Result<readonly AskRule[]> {
  if (!Array.isArray(input)) return wrong('must be a list, e.g. [{ "when": { "seconds": 30 } }]');
  for (const [at, rule] of input.entries()) {
    const fault = faultOf(rule);
    if (fault) return wrong(`[${at}] ${fault}`);
  }
  return ok(input as readonly AskRule[]);
}

function faultOf(rule: unknown): string | undefined {
  const when = isRecord(rule) ? rule['when'] : undefined;
  if (!isRecord(rule) || !isRecord(when)) return 'needs a "when"';
  const [kind = '', ...more] = Object.keys(when);
  if (more.length > 0 || !MOMENTS.get(kind)?.(when[kind])) {
    return 'needs one moment: "click", "seconds", "scrolled" (percent), "leaving" (true) or "event"';
  }
  // A misspelt condition would ask everybody.
  const unknown = oddSetting(rule, KEYS);
  if (unknown) return unknown;
  const { view = 'share', pages = [], for: whom = {} } = rule;
  if (!VIEWS.includes(view as AskView)) return `has a "view" that is none of ${listed(VIEWS)}`;
  if (!Array.isArray(pages) || pages.some((page) => !/^!?\//.test(page))) {
    return 'has "pages" that are no paths like "/account*" or "!/checkout*"';
  }
  if (!isRecord(whom)) return 'has a "for" that is no object';
  const odd = oddSetting(whom, SEGMENT, ' (numbers; a list)');
  return odd && `has a "for" that ${odd}`;
}

const wrong = (fault: string) =>
  no('bad-options', `asks${fault.startsWith('[') ? '' : ' '}${fault}.`);
