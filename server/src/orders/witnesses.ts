import type { PurchaseBody } from '../ledger/entry.js';
import type { OtherReport } from '../ledger/order-state.js';
import type { Entry } from '../store/shelves/ledger.js';

const MINUTE_MS = 60_000;
// Shops' clocks differ from ours. The tolerance of the Standard Webhooks scheme, by which deliveries are dated.
const CLOCK_MS = 5 * MINUTE_MS;
// A thank-you page opens when the order is paid for, which a bank's own pages may delay.
const SOON_MS = 60 * MINUTE_MS;

/** What one browser said of an order. */
export interface Report {
  readonly id: string;
  readonly at: number;
  readonly receivedAt: number;
  readonly visitor?: string;
  readonly body: PurchaseBody;
}

/** Which browser is believed, and what the others said. */
export interface Heard {
  readonly believed?: Report;
  /** How the believed report stands to the order that the shop dated. */
  readonly timing: 'in-time' | 'early' | 'late';
  readonly others: readonly OtherReport[];
}

/**
 * Whose browser is the buyer's, where several report one order: order numbers can be guessed, and whoever guesses one
 * must not displace the buyer. Whoever knew the order before it was placed was guessing; of the others the first one is
 * believed. Where there are only guesses the first of them is kept, as a report to be doubted.
 *
 * @param placedAt When the shop says that the order was placed; undefined where it does not say.
 */
export function hear(entries: readonly Entry[], placedAt: number | undefined): Heard {
  const reports = firstOfEach(entries);
  const timing = (report: Report) => {
    if (placedAt === undefined) return 'in-time';
    if (report.receivedAt < placedAt - CLOCK_MS) return 'early';
    return report.receivedAt > placedAt + SOON_MS ? 'late' : 'in-time';
  };
  const believed = (['in-time', 'late', 'early'] as const)
    .map((wanted) => reports.find((report) => timing(report) === wanted))
    .find((report) => report !== undefined);
  if (!believed) return { timing: 'in-time', others: [] };
  return {
    believed,
    timing: timing(believed),
    others: reports
      .filter((report) => report !== believed)
      .map((report) => otherReport(report, timing(report) === 'early', believed.receivedAt)),
  };
}

function otherReport(
  { visitor, receivedAt, at, body }: Report,
  guessed: boolean,
  believedAt: number,
): OtherReport {
  const soon = Math.abs(receivedAt - believedAt) <= SOON_MS;
  return {
    standing: guessed ? 'guessed' : soon ? 'rival' : 'later',
    receivedAt,
    ...(visitor !== undefined && { visitor }),
    signals: {
      typed: body.order.code === undefined ? [] : [body.order.code],
      coupons: body.order.coupons,
      carried: [],
      touches: [...body.touches].sort((a, b) => a.at - b.at),
      touchedUntil: at,
    },
  };
}

/** One report for each browser: its first. Oldest first. */
function firstOfEach(entries: readonly Entry[]): readonly Report[] {
  const reports = entries
    .filter(({ type }) => type === 'purchase')
    .map(({ id, at, receivedAt, visitor, body }) => ({
      id,
      at,
      receivedAt,
      ...(visitor !== undefined && { visitor }),
      body: body as PurchaseBody,
    }))
    .sort((a, b) => a.receivedAt - b.receivedAt || a.at - b.at || (a.id < b.id ? -1 : 1));
  return reports.filter(
    ({ visitor }, index) =>
      visitor === undefined || reports.findIndex((other) => other.visitor === visitor) === index,
  );
}
