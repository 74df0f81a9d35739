import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { changedJson } from '../changed-json.js';
import type { Format } from '../format.js';
import { shown } from '../loader.js';
import { programLine } from '../program-line.js';
import type { Publisher } from '../publisher.js';
import type { Start } from '../start.js';
import type { Starts } from '../starts.js';
import { PublishForm } from './publish-form.js';
import { Published } from './published.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface ProgramsProps {
  starts: Starts;
  program: Program;
  format: Format;
  publisher: Publisher;
  /** Whether the key that opened the dashboard publishes. */
  publishes: boolean;
  onStart: (start: Start) => void;
  onRetry: () => void;
}

/** Programs to start from, by what a shop needs. */
export function Programs(props: ProgramsProps): JSX.Element {
  const { starts, program, format, publisher, publishes, onStart, onRetry } = props;
  const state = starts.list.value;
  const list = shown(state) ?? [];
  const needs = [...new Set(list.map(({ need }) => need))];
  return (
    <main class="numbers programs">
      <header>
        <h1>Programs</h1>
        <p class="soft">
          Start from one that fits your shop: change its numbers, try it on your own past orders,
          then publish it. Nothing changes before you do.
        </p>
      </header>
      <Published publisher={publisher} />
      <section class="card program-now" aria-labelledby="program-now">
        <h2 id="program-now">
          What runs now <span class="chip done">Version {format.count(program.version)}</span>
        </h2>
        <p class="soft">{programLine(program, format)}</p>
        {publishes && (
          <PublishForm
            key={program.id}
            text={changedJson(program, {})}
            from={program.version}
            label="Change it as JSON"
            same
            publisher={publisher}
          >
            <p class="soft small">
              For what no form has: looks, words, mails, tiers, contests and clubs.
            </p>
          </PublishForm>
        )}
      </section>
      {state.kind === 'failed' && <Trouble problem={state.problem} onRetry={onRetry} />}
      {state.kind === 'loading' && list.length === 0 && <Bones rows={6} />}
      {needs.map((need) => (
        <section key={need} class="starts">
          <h2>{need}</h2>
          <ul>
            {list
              .filter((start) => start.need === need)
              .map((start) => (
                <StartCard key={start.name} start={start} onStart={() => onStart(start)} />
              ))}
          </ul>
        </section>
      ))}
    </main>
  );
}

const StartCard = ({ start, onStart }: { start: Start; onStart: () => void }): JSX.Element => (
  <li class="card start">
    <h3>{start.title}</h3>
    <dl>
      <div>
        <dt class="soft small">Advocates get</dt>
        <dd>{start.advocate || 'nothing'}</dd>
      </div>
      <div>
        <dt class="soft small">Friends get</dt>
        <dd>{start.friend || 'nothing'}</dd>
      </div>
    </dl>
    <button type="button" class="button" onClick={onStart}>
      Start from this<span class="unseen">: {start.title}</span>
    </button>
  </li>
);
