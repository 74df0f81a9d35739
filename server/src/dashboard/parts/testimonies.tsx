import type { Testimony } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Format } from '../format.js';
import { factsOf, type Row } from '../testimony-rows.js';

export interface TestimoniesProps {
  testimonies: readonly Testimony[];
  format: Format;
}

/** What each side said of an order, side by side. */
export function Testimonies({ testimonies, format }: TestimoniesProps): JSX.Element {
  const { sides, rows } = factsOf(testimonies, format);
  const id = useId();
  return (
    <div class="testimonies">
      <h4 id={id}>Who said what</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: six sides are wider than a phone, and keyboards scroll, too. */}
      <section class="testimonies-frame" tabIndex={0} aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <td />
              {sides.map((side) => (
                <th key={side} scope="col">
                  {side}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Line key={row.name} row={row} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Line({ row: { name, said, names } }: { row: Row }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      {said.map((text, index) => (
        <td key={index}>
          {text === undefined && <span class="soft">–</span>}
          {text !== undefined && (names ? <bdi class="code">{text}</bdi> : text)}
        </td>
      ))}
    </tr>
  );
}
