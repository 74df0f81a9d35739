import { useSignal } from '@preact/signals';
import type { Day } from 'goodword/protocol';
import type { JSX, TargetedPointerEvent } from 'preact';
import { barsOf, dayAt } from '../days-shape.js';
import type { Format } from '../format.js';
import { counted } from '../sentence.js';

const BOX = { width: 600, height: 44 };
const ROWS = [
  { name: 'Shares', of: (day: Day) => day.shares },
  { name: 'Visits', of: (day: Day) => day.visits },
  { name: 'Orders', of: (day: Day) => day.orders },
] as const;

export interface DaysProps {
  days: readonly Day[];
  format: Format;
}

/** Day by day, each row on its own scale. One day can be read by pointer, finger or arrow keys. */
export function Days({ days, format }: DaysProps): JSX.Element {
  const pointed = useSignal<number | undefined>(undefined);
  const day = pointed.value === undefined ? undefined : days[pointed.value];
  const first = days[0];
  const last = days.at(-1);
  const follow = (event: TargetedPointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    pointed.value = dayAt((event.clientX - left) / width, days.length);
  };
  const rest = () => {
    pointed.value = undefined;
  };
  const reading = (of: Day) =>
    [
      format.reportDay(of.at),
      ...ROWS.map((row) =>
        counted(format.count(row.of(of)), row.of(of), row.name.toLowerCase().slice(0, -1)),
      ),
    ].join(', ');

  return (
    <section class="card days" aria-labelledby="days-title">
      <div class="card-head">
        <h2 id="days-title">Day by day</h2>
        <span class="soft" aria-hidden="true">
          {day ? format.reportDay(day.at) : 'All days'}
        </span>
      </div>
      <div class="day-rows">
        <dl class="day-names">
          {ROWS.map((row) => (
            <div key={row.name}>
              <dt>{row.name}</dt>
              <dd>
                {format.count(
                  day ? row.of(day) : days.reduce((sum, each) => sum + row.of(each), 0),
                )}
              </dd>
            </div>
          ))}
        </dl>
        <div class="day-charts" onPointerMove={follow} onPointerLeave={rest}>
          {ROWS.map((row) => (
            <DayRow
              key={row.name}
              name={row.name}
              values={days.map(row.of)}
              pointed={pointed.value}
            />
          ))}
          <input
            class="day-slider"
            type="range"
            aria-label="Day"
            min={0}
            max={Math.max(days.length - 1, 0)}
            value={pointed.value ?? days.length - 1}
            aria-valuetext={reading(day ?? last ?? { at: 0, shares: 0, visits: 0, orders: 0 })}
            onInput={(event) => {
              pointed.value = event.currentTarget.valueAsNumber;
            }}
            onBlur={rest}
          />
          <p class="day-ends" aria-hidden="true">
            <span>{first && format.reportDay(first.at)}</span>
            <span>{last && format.reportDay(last.at)}</span>
          </p>
        </div>
      </div>
    </section>
  );
}

interface DayRowProps {
  name: string;
  values: readonly number[];
  pointed: number | undefined;
}

function DayRow({ name, values, pointed }: DayRowProps): JSX.Element {
  return (
    <svg
      class={`day-row ${name.toLowerCase()}`}
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path class="ground" d={`M0 ${BOX.height}H${BOX.width}`} />
      {barsOf(values, BOX).map((bar, i) => (
        <rect
          key={i}
          class={pointed === undefined || pointed === i ? undefined : 'faint'}
          {...bar}
        />
      ))}
    </svg>
  );
}
