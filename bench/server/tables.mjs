// What was measured, as tables for people.
const GOALS = { intake: 0.5, order: 2, answer: 50, memory: 120 };

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const whole = (n) => Math.round(n).toLocaleString('en');
const ms = (n) => n.toFixed(n < 10 ? 1 : 0);
const held = (isHeld) => (isHeld ? 'held' : 'not held');

/** Each figure beside its goal; of questions and orders, with a tenth of the facts and with all. */
export function tables(measured, memory, { orders }) {
  const intake = measured.map(({ database, intake: { ours, bare } }) => {
    const beside = (figure) => {
      const ratio = ours[figure] / bare[figure];
      return [
        whole(ours[figure]),
        whole(bare[figure]),
        ratio.toFixed(2),
        held(ratio >= GOALS.intake),
      ];
    };
    return [
      ...[database, ...beside('perSecond'), ...beside('perCore')],
      ...[whole(ours.cpu), whole(bare.cpu)],
    ];
  });
  const settled = measured.flatMap(({ database, orders: [tenth, all] }) =>
    Object.keys(all).map((what) => [
      ...[database, what, ms(tenth[what].time), ms(all[what].time), ms(all[what].cpu)],
      database === 'SQLite' && what !== 'one bare row' ? held(all[what].time <= GOALS.order) : '',
    ]),
  );
  const asked = measured.flatMap(({ database, answers: [tenth, all] }) =>
    Object.keys(all).map((what) => [
      ...[database, what, ms(tenth[what].time), ms(all[what].time), ms(all[what].cpu)],
      `× ${(all[what].time / tenth[what].time).toFixed(1)}`,
      held(all[what].time <= GOALS.answer),
    ]),
  );
  const [few, many] = [whole(orders), whole(orders / 10)].reverse();
  return [
    '## Intake, batches of ten events, each on disk before it is answered',
    table(
      [
        ...['database', 'events/s', 'bare', 'ratio', `goal ${GOALS.intake}`],
        ...['events/s of a core', 'bare', 'ratio', `goal ${GOALS.intake}`],
        ...['CPU µs/event of our process', 'bare'],
      ],
      intake,
    ),
    '## One order, milliseconds, medians',
    table(
      ['database', 'told of', `${few} orders`, `${many}`, 'CPU', `goal ${GOALS.order}`],
      settled,
    ),
    '## Questions, milliseconds, medians',
    table(
      ['database', 'question', `${few} orders`, `${many}`, 'CPU', 'growth', `goal ${GOALS.answer}`],
      asked,
    ),
    '## Memory of the SQLite server at rest, MB',
    table(
      ['started', 'after requests', `goal ${GOALS.memory}`],
      [
        [memory.started, memory.after]
          .map((megabytes) => (megabytes === undefined ? 'unknown' : whole(megabytes)))
          .concat(memory.after === undefined ? '' : held(memory.after <= GOALS.memory)),
      ],
    ),
  ].join('\n\n');
}
