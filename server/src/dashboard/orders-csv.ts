import type { Conversion, Reward } from 'goodword/protocol';
import { decimal } from './decimal.js';

const COLUMNS =
  'order,ordered,status,total,currency,code,advocate,because,for,reward,state,reason,value,value currency,coupon';

/** Orders and their rewards for a spreadsheet: a line for each reward, one for an order without any. */
export function ordersCsv(conversions: readonly Conversion[]): string {
  const lines = conversions.flatMap((conversion) =>
    (conversion.rewards.length > 0 ? conversion.rewards : [undefined]).map((reward) =>
      [...orderCells(conversion), ...rewardCells(reward)].map(cell).join(','),
    ),
  );
  // Spreadsheets read names of all scripts right only behind this mark.
  return `\uFEFF${[COLUMNS, ...lines].join('\r\n')}\r\n`;
}

const orderCells = ({ orderId, orderedAt, status, total, decision, advocate }: Conversion) => [
  ...[orderId, new Date(orderedAt).toISOString(), status, decimal(total), total.currency],
  ...[decision.code, advocate?.firstName, decision.code && decision.signal],
];

const rewardCells = (reward: Reward | undefined) =>
  reward
    ? [
        ...[reward.side, reward.offer.kind, reward.state, reward.reason],
        ...(reward.value ? [decimal(reward.value), reward.value.currency] : ['', '']),
        reward.coupon,
      ]
    : Array<string>(7).fill('');

/** A cell that is a formula would be run by the spreadsheet, and names are written by strangers: owasp.org/www-community/attacks/CSV_Injection */
function cell(text = ''): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
