import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { firstNamesIn } from '../first-names.js';
import type { Format } from '../format.js';
import type { Publisher } from '../publisher.js';
import { sumsOf, trialSentence, triedWords } from '../trial-words.js';
import type { Told } from '../what-if.js';
import { ChangedProgram } from './changed-program.js';
import { Difference } from './difference.js';
import { Ranks } from './ranks.js';
import { Sums } from './sums.js';
import { Words } from './words.js';

export interface TrialToldProps {
  told: Told;
  program: Program;
  format: Format;
  publisher: Publisher | undefined;
}

/** The sentence first, then the sums, then order by order. */
export function TrialTold({ told, program, format, publisher }: TrialToldProps): JSX.Element {
  const { differing, differences, orders } = told.simulation;
  const names = firstNamesIn(told.simulation);
  return (
    <>
      <div class="trial-head">
        <h2>
          <Words of={trialSentence(told, format)} />
        </h2>
        {orders > 0 && <p class="soft">{triedWords(told, format)}</p>}
      </div>
      {differing > 0 && <Sums groups={sumsOf(told.simulation, format)} />}
      {differing > 0 && <Ranks ranks={told.simulation.ranks} names={names} format={format} />}
      {differing > 0 && (
        <section class="differences">
          <div class="card-head">
            <h3>Orders that would have ended otherwise</h3>
            {differing > differences.length && (
              <p class="soft small">
                The first {format.count(differences.length)} of {format.count(differing)}
              </p>
            )}
          </div>
          <ol class="card">
            {differences.map((difference) => (
              <Difference
                key={difference.orderId}
                difference={difference}
                names={names}
                format={format}
              />
            ))}
          </ol>
        </section>
      )}
      <ChangedProgram program={program} change={told.change} publisher={publisher} />
    </>
  );
}
