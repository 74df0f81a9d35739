import type { Testimony } from 'goodword/protocol';
import type { Format } from './format.js';
import { STATUSES } from './order-words.js';

/** What each side said of an order: a column for each side, a row for each fact. */
export interface Facts {
  readonly sides: readonly string[];
  readonly rows: readonly Row[];
}

export interface Row {
  readonly name: string;
  /** One for each side; undefined where that side says nothing of it. */
  readonly said: readonly (string | undefined)[];
  /** Codes and sites are names: they stand alone in their direction. */
  readonly names?: true;
}

/** The facts side by side; what no side tells of is left out. */
export function factsOf(testimonies: readonly Testimony[], format: Format): Facts {
  const browsers = testimonies.filter(({ by }) => by === 'browser');
  const sideOf = (testimony: Testimony) => {
    if (testimony.by === 'shop') return 'The shop';
    return browsers.length === 1 ? 'The browser' : `Browser ${browsers.indexOf(testimony) + 1}`;
  };
  const row = (name: string, say: (testimony: Testimony) => string | undefined): Row => ({
    name,
    said: testimonies.map(say),
  });
  const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : undefined);
  const moment = (at: number | undefined) => (at === undefined ? undefined : format.moment(at));
  const rows: Row[] = [
    row('Placed', ({ placedAt }) => moment(placedAt)),
    row('Heard', ({ at }) => moment(at)),
    row('Total', ({ total }) => total && format.money(total)),
    row('Status', ({ status }) => status && (STATUSES[status] ?? status)),
    { ...row('Codes', ({ codes }) => list(codes)), names: true },
    { ...row('Came from', ({ sites }) => list(sites)), names: true },
    row('Arrival by the link', ({ arrived }) => arrivalWords(arrived)),
    row('Customer', ({ customer }) => (customer ? 'Known to the shop' : undefined)),
  ];
  return {
    sides: testimonies.map(sideOf),
    rows: rows.filter(({ said }) => said.some((text) => text !== undefined)),
  };
}

function arrivalWords(arrived: boolean | undefined): string | undefined {
  if (arrived === undefined) return undefined;
  return arrived ? 'Told of before' : 'Never told of';
}
