import { useSignal } from '@preact/signals';
import type { Program } from 'goodword/protocol';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Format } from '../format.js';
import type { Looked } from '../people.js';
import { keptLines } from '../person-words.js';
import { problemWords } from '../problem-words.js';
import { Erasure } from './erasure.js';

export interface PersonFoundProps {
  looked: Extract<Looked, { kind: 'found' | 'erasing' }>;
  programs: readonly Program[];
  format: Format;
  onSave: () => void;
  onErase: () => void;
}

/** What is kept of somebody, program by program, and what can be done about it. */
export function PersonFound(props: PersonFoundProps): JSX.Element {
  const { looked, programs, format, onSave, onErase } = props;
  const meant = useSignal(false);
  const card = useRef<HTMLDivElement>(null);
  const { who, file } = looked;
  const kept = file.programs.flatMap((person) => {
    const lines = keptLines(person, format);
    const shop = programs.find(({ id }) => id === person.program)?.shop;
    return lines.length === 0 ? [] : [{ id: person.program, shop, lines }];
  });
  useLayoutEffect(() => {
    if (document.activeElement === document.body) card.current?.focus();
  }, [meant.value]);
  const problem = looked.kind === 'found' ? looked.problem : undefined;
  return (
    <div class="card person-found" ref={card} tabIndex={-1}>
      <h2>
        {kept.length === 0 ? 'Nothing is kept of ' : 'What is kept of '}
        <bdi>{who.name}</bdi>
      </h2>
      {kept.length === 0 && (
        <p class="soft">
          Look whether it is spelled as in your shop. A customer who never gave her address is found
          by her id only.
        </p>
      )}
      {kept.map(({ id, shop, lines }) => (
        <div key={id} class="kept">
          {kept.length > 1 && (
            <h3>
              <bdi>{shop ?? id}</bdi> <span class="code soft">{id}</span>
            </h3>
          )}
          <dl>
            {lines.map(({ name, text }) => (
              <div key={name}>
                <dt class="soft">{name}</dt>
                <dd>
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      <p class="field-problem" role="alert">
        {problem && `Not erased. ${problemWords(problem)}`}
      </p>
      {kept.length > 0 && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={onSave}>
            Save as file
          </button>
          {!meant.value && (
            <button
              type="button"
              class="button dire"
              onClick={() => {
                meant.value = true;
              }}
            >
              Erase…
            </button>
          )}
        </div>
      )}
      {meant.value && (
        <Erasure
          name={who.name}
          busy={looked.kind === 'erasing'}
          onErase={onErase}
          onCancel={() => {
            meant.value = false;
          }}
        />
      )}
    </div>
  );
}
