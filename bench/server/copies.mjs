// Makes a big shop of a small one: every row once more for each copy, with other persons, orders and advocates, some minutes
// later. What the rows are like stays as the backend wrote it.
import { columnsOf } from './sql.mjs';

const TABLES = [
  ['advocates', 'code_key'],
  ['events'],
  ['orders'],
  ['decisions'],
  ['rewards'],
  ['reward_changes'],
  ['marks'],
  ['traits'],
  ['credit'],
];
const NAMES = new Set([
  'id',
  'visitor',
  'customer',
  'email',
  'order_id',
  'reward_id',
  'subject',
  'about',
]);
const TIMES = new Set(['at', 'received_at', 'ordered_at', 'changed_at', 'until', 'since']);

/** Adds the copies `from`…`to`. The best advocate is no copy: she stays one person, and gets the friends of all of them. */
export async function addCopies(sql, { from, to, best }) {
  for (const [table, onlyOthers] of TABLES) {
    const columns = await columnsOf(sql, table);
    const where = onlyOthers ? `and ${onlyOthers} <> lower('${best}')` : '';
    const values = columns.map((column) => copied(column, best, table));
    // Once, and not for every copy: the table grows meanwhile.
    await sql.query(
      `create table originals as select * from ${table} where ${originals(table)} ${where}`,
    );
    for (let copy = from; copy <= to; copy++) {
      const text = values.map((value) => value.replaceAll('#', copy)).join(', ');
      await sql.query(`insert into ${table} (${columns.join(', ')}) select ${text} from originals`);
    }
    await sql.query('drop table originals');
  }
}

const originals = (table) => {
  const key = { advocates: 'code_key', reward_changes: 'reward_id' }[table];
  const column =
    key ?? { decisions: 'order_id', marks: 'order_id', traits: 'subject' }[table] ?? 'id';
  return `${column} not like '%~%'`;
};

function copied(column, best, table) {
  if (column === 'code_key' || column === 'code') {
    return `case when lower(${column}) = lower('${best}') then ${column} else ${column} || '~#' end`;
  }
  // The value of a mark is a hash, or a code and a site; other traits have values of their own.
  if (NAMES.has(column) || (table === 'marks' && column === 'value')) return `${column} || '~#'`;
  if (column === 'number') return `${column} + # * 100000`;
  return TIMES.has(column) ? `${column} - # * 1000` : column;
}
