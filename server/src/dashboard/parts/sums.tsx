import type { JSX } from 'preact';
import type { SumGroup } from '../trial-words.js';

/** What rewards come to, as it is and as it would have been. */
export function Sums({ groups }: { groups: readonly SumGroup[] }): JSX.Element {
  return (
    <div class="card sums">
      <table>
        <caption class="unseen">Rewards that wait, are approved, handed over or used</caption>
        <thead>
          <tr class="soft small">
            <td />
            <th scope="col">As it is</th>
            <th scope="col">Changed</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        {groups.map(({ name, lines }) => (
          <tbody key={name}>
            <tr>
              <th scope="rowgroup" colSpan={4}>
                {name}
              </th>
            </tr>
            {lines.map((line) => (
              <tr key={line.name}>
                <th scope="row" class="soft">
                  {line.name}
                </th>
                <td>{line.before}</td>
                <td>{line.after}</td>
                <td class={line.before === line.after ? 'soft' : 'sum-difference'}>
                  {line.difference}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
