import type { Offer } from 'goodword/protocol';
import type { JSX } from 'preact';
import type { Format } from '../format.js';
import { figureOf } from '../offer-figure.js';
import { offerUnit } from '../offer-unit.js';
import { offerWords } from '../reward-words.js';
import { Measure, type MeasureProps } from './measure.js';

export interface OfferFieldProps extends Omit<MeasureProps, 'unit' | 'none'> {
  offer: Offer;
  format: Format;
}

/** The number of an offer; of one without a number, what it is. */
export function OfferField({ offer, format, ...field }: OfferFieldProps): JSX.Element {
  const figure = figureOf(offer);
  if (figure) return <Measure {...field} unit={offerUnit(offer, figure)} />;
  return (
    <p class="soft">
      {field.label} {offerWords(offer, format)}, which has no number to change.
    </p>
  );
}
