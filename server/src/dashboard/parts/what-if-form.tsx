import { useSignal } from '@preact/signals';
import type { Program, Side } from 'goodword/protocol';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { changeOf, type Draft, type Drafted, draftOf } from '../draft.js';
import type { Format } from '../format.js';
import { RANGES, type Range } from '../range.js';
import type { Tried } from '../what-if.js';
import { Choice } from './choice.js';
import { Measure } from './measure.js';
import { OfferField } from './offer-field.js';

export interface WhatIfFormProps {
  program: Program;
  /** Whether it may be tried untouched: it is another one than the shop's own. */
  other: boolean;
  /** None where neither the program nor an order has money in it yet. */
  currency: string | undefined;
  days: Range;
  running: boolean;
  format: Format;
  onRun: (tried: Tried) => void;
  onStop: () => void;
}

/** The rules and offers of the program, with its own values in the fields. */
export function WhatIfForm(props: WhatIfFormProps): JSX.Element {
  const { program, other, currency, days, running, format, onRun, onStop } = props;
  const drafted = useSignal<Drafted | undefined>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const own = draftOf(program);
  const wrong = drafted.value?.kind === 'wrong' ? drafted.value.fields : {};
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [drafted.value]);

  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (running) return;
    const typed = Object.fromEntries(new FormData(event.currentTarget));
    const draft = { ...own, ...typed } as Draft;
    const made = changeOf(program, draft, currency);
    drafted.value = other && made.kind === 'same' ? { kind: 'change', change: {} } : made;
    const chosen = RANGES.find((range) => `${range}` === typed['days']) ?? days;
    if (drafted.value.kind === 'change') onRun({ change: drafted.value.change, days: chosen });
  };
  const field = (name: keyof Draft) => ({ name, own: own[name], problem: wrong[name] });
  const offer = (side: Side) => ({ ...field(side), offer: program.offers[side], format });
  return (
    <form
      class="card what-if-form"
      ref={form}
      noValidate
      aria-label="The changed program"
      onSubmit={submit}
      onReset={() => {
        drafted.value = undefined;
      }}
      onKeyDown={({ key }) => key === 'Escape' && onStop()}
    >
      <fieldset>
        <legend>What is promised</legend>
        <OfferField {...offer('friend')} label="Friends get" />
        <OfferField {...offer('advocate')} label="Advocates get" />
        {program.tiers && (
          <p class="soft small">Tiers stay as they are; this is what holds before the first one.</p>
        )}
      </fieldset>
      <fieldset>
        <legend>Which orders count</legend>
        <Measure {...field('windowDays')} label="A link counts for" unit="days" />
        <Choice
          name="credit"
          label="Of several links"
          own={own.credit}
          options={[
            ['first', 'The first'],
            ['last', 'The last'],
          ]}
        />
        <Choice
          name="orders"
          label="Of a friend"
          own={own.orders}
          options={[
            ['first', 'First order'],
            ['every', 'Every order'],
          ]}
        />
        {currency && (
          <Measure {...field('minimumOrder')} label="Orders from" unit={currency} none="any sum" />
        )}
      </fieldset>
      <fieldset>
        <legend>When, and how much at most</legend>
        <Measure {...field('holdDays')} label="Rewards wait" unit="days" />
        <Measure {...field('capRewards')} label="Per advocate" unit="rewards" none="no limit" />
        {currency && (
          <Measure {...field('capValue')} label="And in money" unit={currency} none="no limit" />
        )}
      </fieldset>
      <Choice
        name="days"
        label="Try it on the orders of the last"
        own={`${days}`}
        options={RANGES.map((range) => [`${range}`, `${range} days`])}
      />
      <p class="field-problem" role="alert">
        {drafted.value?.kind === 'same' && 'This is the program as it is. Change something first.'}
      </p>
      <div class="buttons">
        <button type="submit" class="button primary" aria-disabled={running}>
          {running ? 'Trying…' : 'Try it'}
        </button>
        <button type="reset" class="button">
          Reset
        </button>
      </div>
    </form>
  );
}
