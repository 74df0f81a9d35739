import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../language.js';
import { moneyText, refusalText } from '../said.js';
import type { Step } from '../till.js';
import type { PartProps } from './part-props.js';

type DoneStep = Extract<Step, { is: 'done' }>;

export function Done({ words, language, till, step }: PartProps & { step: DoneStep }): JSX.Element {
  const { invited, redeemed } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const earns =
    invited.firstName === undefined
      ? words.earnsUnnamed
      : fill(words.earns, { name: invited.firstName });
  return (
    <div class="done">
      <svg class="tick" viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="30" />
        <path d="M19 33.5l9 9 18-20" />
      </svg>
      <h1 ref={heading} tabIndex={-1}>
        {words.done}
        {redeemed.total && `: ${moneyText(redeemed.total, language)}`}
      </h1>
      {redeemed.refusal === undefined ? (
        <p>{earns}</p>
      ) : (
        <p class="notice">
          <b>{words.earnsNothing}.</b> {refusalText(redeemed.refusal, language)}
        </p>
      )}
      {redeemed.result === 'duplicate' && <p class="notice">{words.duplicate}</p>}
      <p class="soft small">
        {words.order} <span class="mono">{redeemed.orderId}</span>
      </p>
      <button type="button" class="main" onClick={() => till.again()}>
        {words.next}
      </button>
    </div>
  );
}
