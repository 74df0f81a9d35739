import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

export interface NpsAnswer {
  readonly score: number;
  readonly comment?: string;
}

export interface NpsState {
  readonly score: Signal<number | undefined>;
  /** `refused`: it could not be taken, and she is told so. */
  readonly is: ReadonlySignal<'asking' | 'thanked' | 'refused'>;
  send(comment: string): void;
}

export interface NpsSources {
  /** Answers whether it is taken, once that is known. */
  readonly report: (answer: NpsAnswer) => Promise<boolean>;
  /** She has answered, or does not want to. */
  readonly onAsked: () => void;
  readonly onPromoter: () => void;
}

export const LONGEST_COMMENT = 1_000;
const PROMOTER = 9;

export const isPromoter = (score: number | undefined): boolean => (score ?? 0) >= PROMOTER;

export function createNpsState({ report, onAsked, onPromoter }: NpsSources): NpsState {
  const score = signal<number | undefined>(undefined);
  const is = signal<'asking' | 'thanked' | 'refused'>('asking');
  return {
    score,
    is,
    send(comment) {
      const given = score.value;
      if (given === undefined || is.value !== 'asking') return;
      const said = isPromoter(given) ? '' : comment.trim().slice(0, LONGEST_COMMENT);
      // It is written down at once: whoever leaves now has answered.
      is.value = 'thanked';
      void report({ score: given, ...(said && { comment: said }) }).then((taken) => {
        if (!taken) is.value = 'refused';
      });
      onAsked();
      if (isPromoter(given)) onPromoter();
    },
  };
}
