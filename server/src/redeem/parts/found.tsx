import type { JSX, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../language.js';
import { quoteOf } from '../quote.js';
import { moneyText, offerText, refusalText, totalText } from '../said.js';
import type { Step } from '../till.js';
import { FirstOrder } from './first-order.js';
import type { PartProps } from './part-props.js';
import { TextField } from './text-field.js';

type FoundStep = Extract<Step, { is: 'found' }>;

export function Found(props: PartProps & { step: FoundStep }): JSX.Element {
  const { words, language, busy, till, step } = props;
  const { invited, trouble } = step;
  const heading = useRef<HTMLHeadingElement>(null);
  const receipt = useRef<HTMLInputElement>(null);
  const [price, setPrice] = useState('');
  const [currency, setCurrency] = useState(invited.currency ?? '');
  const [firstOrder, setFirstOrder] = useState(true);
  const [pressed, setPressed] = useState(false);
  useLayoutEffect(() => heading.current?.focus(), []);

  const quote = quoteOf(invited, price, currency, firstOrder);
  const unread = pressed && quote.is === 'unreadable' ? words.troubles['no-price'] : undefined;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPressed(true);
    if (quote.is !== 'ready') return;
    const total = totalText(quote.toPay);
    const number = receipt.current?.value ?? '';
    void till.confirm({ total, currency: quote.toPay.currency, receipt: number, firstOrder });
  };
  return (
    <form onSubmit={submit} novalidate>
      <section class="ticket">
        <p class="stamp">✓ {words.valid}</p>
        <h1 ref={heading} tabIndex={-1}>
          {offerText(invited, language)}
        </h1>
        <p>
          {invited.firstName === undefined
            ? words.fromUnnamed
            : fill(words.from, { name: invited.firstName })}
          {' · '}
          {invited.shop}
        </p>
        <p class="soft">
          <span class="mono">{invited.code}</span>
          {invited.minimumOrder &&
            ` · ${fill(words.minimum, { value: moneyText(invited.minimumOrder, language) })}`}
        </p>
      </section>
      {invited.firstOrderOnly && (
        <FirstOrder words={words} first={firstOrder} onChange={setFirstOrder} />
      )}
      <div class="row">
        <TextField id="price" label={words.price} trouble={unread}>
          <input
            id="price"
            inputMode="decimal"
            autocomplete="off"
            value={price}
            onInput={({ currentTarget }) => setPrice(currentTarget.value)}
            aria-invalid={unread !== undefined}
            aria-describedby="price-trouble"
          />
        </TextField>
        <TextField id="currency" label={words.currency}>
          <input
            id="currency"
            autocomplete="off"
            autocapitalize="characters"
            maxLength={3}
            value={currency}
            onInput={({ currentTarget }) => setCurrency(currentTarget.value.toUpperCase())}
          />
        </TextField>
      </div>
      <TextField id="receipt" label={words.receipt} hint={words.optional}>
        <input ref={receipt} id="receipt" autocomplete="off" maxLength={100} />
      </TextField>
      <div class="sum" aria-live="polite">
        {quote.is === 'ready' && (
          <dl>
            <dt>{words.discount}</dt>
            <dd>−{moneyText(quote.discount, language)}</dd>
            <dt class="total">{words.toPay}</dt>
            <dd class="total">{moneyText(quote.toPay, language)}</dd>
          </dl>
        )}
        {quote.is === 'ready' && quote.refusal && (
          <p class="notice">
            <b>{words.earnsNothing}.</b> {refusalText(quote.refusal, language)}
          </p>
        )}
      </div>
      <p class="trouble" role="alert">
        {trouble && words.troubles[trouble]}
      </p>
      <button type="submit" class="main" aria-disabled={busy}>
        {busy ? words.wait : words.confirm}
      </button>
      <button type="button" class="quiet wide" onClick={() => till.again()}>
        {words.cancel}
      </button>
    </form>
  );
}
