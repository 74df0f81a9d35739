import { useSignal } from '@preact/signals';
import type { Problem } from 'goodword/protocol';
import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { readJson } from '../changed-json.js';
import { problemWords } from '../problem-words.js';
import type { Publisher } from '../publisher.js';
import { CopiedText } from './copied-text.js';
import { Sure } from './sure.js';

export interface PublishFormProps {
  /** The program as JSON, as long as nobody edits it. */
  text: string;
  /** The version that it was made from. */
  from: number;
  label: string;
  /** What to know before editing it. */
  children?: ComponentChildren;
  /** Whether it is in sight from the start: something has to be written into it. */
  open?: boolean;
  /** Whether there is nothing to publish before it is edited. */
  same?: boolean;
  publisher: Publisher;
}

interface Edited {
  readonly text: string;
  readonly from: number;
}

/** A program as JSON, to edit, to copy and to publish. */
export function PublishForm(props: PublishFormProps): JSX.Element {
  const { label, children, open = false, same = false, publisher } = props;
  // Who began to edit keeps what she wrote, and where she began, though somebody else publishes meanwhile.
  const edited = useSignal<Edited | undefined>(undefined);
  const { text, from } = edited.value ?? props;
  const unreadable = useSignal<Problem | undefined>(undefined);
  const meant = useSignal<object | undefined>(undefined);
  const state = publisher.state.value;
  const busy = state.kind === 'saving';
  const refusal = state.kind === 'failed' ? state.problem : undefined;
  const problem = unreadable.value ?? refusal;
  const asking = meant.value !== undefined && !problem;
  const conflict = refusal?.code === 'version-conflict' && !unreadable.value;
  const form = useRef<HTMLDivElement>(null);
  const isWrong = problem?.code === 'bad-request' || problem?.code === 'bad-options';
  useLayoutEffect(() => {
    if (!problem) return;
    meant.value = undefined;
    const details = form.current?.querySelector('details');
    if (isWrong && details) details.open = true;
    form.current?.querySelector<HTMLElement>(isWrong ? 'textarea' : '.field-problem')?.focus();
  }, [problem]);

  useLayoutEffect(() => {
    if (state.kind !== 'done') return;
    meant.value = undefined;
    edited.value = undefined;
  }, [state.kind]);
  const edit = (typed: string) => {
    edited.value = { text: typed, from };
    unreadable.value = undefined;
    meant.value = undefined;
    publisher.dismiss();
  };
  const ask = () => {
    const read = readJson((edited.value ?? props).text);
    publisher.dismiss();
    unreadable.value = read.ok ? undefined : read.problem;
    meant.value = read.ok ? read.value : undefined;
  };
  const load = async () => {
    if (!(await publisher.load())) return;
    edited.value = undefined;
    // The button that led here is gone.
    form.current?.querySelector('summary')?.focus();
  };
  const next = from + 1;
  return (
    <div class="publish-form" ref={form}>
      <details open={open}>
        <summary>{label}</summary>
        {children}
        <CopiedText
          text={text}
          label={label}
          rows={14}
          wrong={isWrong}
          {...(!busy && { onEdit: edit })}
        />
      </details>
      <p class="field-problem" role="alert" tabIndex={-1}>
        {problem && problemWords(problem).replace(/^program\.(?=\w)/, '')}
        {conflict &&
          edited.value &&
          ' What you wrote into the JSON goes when you load it: copy it first.'}
      </p>
      {conflict && (
        <div class="buttons">
          <button type="button" class="button primary" onClick={load}>
            Load what runs now
          </button>
        </div>
      )}
      {!conflict && !asking && !(same && !edited.value) && (
        <div class="buttons">
          <button type="button" class="button primary" aria-disabled={busy} onClick={ask}>
            {busy ? 'Loading…' : 'Publish'}
          </button>
        </div>
      )}
      {asking && (
        <Sure
          mild
          label={`Publish version ${next}?`}
          act={`Publish version ${next}`}
          doing="Publishing…"
          busy={busy}
          onAct={() => meant.value && publisher.publish(meant.value, from)}
          keep="Not yet"
          onKeep={() => {
            meant.value = undefined;
          }}
        >
          <h3>Publish version {next}?</h3>
          <p>
            It holds for whoever shares from now on. Links that were shared before keep their
            version until their advocate shares again; a friend who has opened one gets what it
            promised.
          </p>
          <p class="small">
            Which links count, and for how long, follows version {next} for orders that come in from
            now on.
          </p>
        </Sure>
      )}
    </div>
  );
}
