import type { ProgramFault } from 'goodword/protocol';
import type { JSX } from 'preact';

/** Programs that contradict themselves: what is wrong with each, what to write instead, and what shoppers see meanwhile. */
export function ProgramFaults({ faults }: { faults: readonly ProgramFault[] }): JSX.Element | null {
  if (faults.length === 0) return null;
  return (
    <section class="faults" aria-labelledby="faults">
      <h2 id="faults">
        {faults.length === 1 ? 'A program contradicts itself' : 'Programs contradict themselves'}
      </h2>
      <ul>
        {faults.map(({ program, fault, served }) => (
          <li key={program}>
            <p>
              <b>{program}</b>: <code>{fault}</code>
            </p>
            <p class="soft">
              {served === undefined
                ? 'It was never served before: until it is mended, its popup shows nothing but a link from an earlier time.'
                : `Until it is mended, version ${served} goes on, as it was before the change.`}
            </p>
          </li>
        ))}
      </ul>
      <p class="soft">Mend it where your programs are written, and start the backend again.</p>
    </section>
  );
}
