import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Format } from '../format.js';
import type { Looked, People } from '../people.js';
import { PersonFound } from './person-found.js';
import { Bones } from './skeleton.js';
import { Trouble } from './trouble.js';

export interface PersonViewProps {
  looked: Looked;
  people: People;
  programs: readonly Program[];
  format: Format;
}

/** What the look-up came to. */
export function PersonView({ looked, people, programs, format }: PersonViewProps): JSX.Element {
  const view = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // The button that was pressed is gone.
    if (looked.kind === 'erased') view.current?.focus();
  }, [looked.kind]);
  return (
    <section class="person" ref={view} tabIndex={-1} aria-label="What is kept of this person">
      {looked.kind === 'none' && (
        <p class="card quiet soft">
          Names of customers and browsers are kept as hashes wherever a hash will do, so nobody can
          be picked from a list: you need her address, or her id in your shop.
        </p>
      )}
      {looked.kind === 'looking' && <Bones rows={5} />}
      {looked.kind === 'failed' && (
        <Trouble problem={looked.problem} onRetry={() => people.look(looked.who)} />
      )}
      {(looked.kind === 'found' || looked.kind === 'erasing') && (
        <PersonFound
          key={looked.who.name}
          looked={looked}
          programs={programs}
          format={format}
          onSave={people.save}
          onErase={people.erase}
        />
      )}
      {looked.kind === 'erased' && (
        <div class="card person-erased">
          <h2>
            <bdi>{looked.who.name}</bdi> is erased.
          </h2>
          <p>
            Nobody can be found by that name any more. It is written down under Activity, with the
            beginning of a hash in place of the name.
          </p>
        </div>
      )}
    </section>
  );
}
