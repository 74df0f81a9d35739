import type { Format } from './format.js';
import type { PersonIn } from './person.js';
import { counted } from './sentence.js';

/** One line of what is kept of somebody. */
export interface KeptLine {
  readonly name: string;
  readonly text: string;
}

/** What is kept of a person in a program, in words; no line where there is nothing. */
export function keptLines(person: PersonIn, format: Format): readonly KeptLine[] {
  const { names, advocates, facts, orders, rewards, credit, mail, invitations, traits } = person;
  const some = (list: readonly unknown[], one: string) =>
    list.length > 0 ? counted(format.count(list.length), list.length, one) : '';
  const bookings = some(credit.flat(), 'booking');
  const lines = [
    ['First name', once(advocates.map(({ firstName }) => firstName)).join(', ')],
    ['Codes to share', advocates.map(({ code }) => code).join(', ')],
    ['Orders', some(orders, 'order')],
    ['Rewards', some(rewards, 'reward')],
    ['Credit', bookings],
    ['Reports', some(facts, 'report')],
    ['Browsers', some(names.visitors, 'browser')],
    ['Address to write to', once(mail.map(({ address }) => address)).join(', ')],
    [
      'Mails sent',
      some(
        mail.flatMap(({ sent }) => sent),
        'mail',
      ),
    ],
    ['Invitations', some(invitations, 'invitation')],
    ['Customer traits', some(traits, 'trait')],
    [
      'Wants no mail',
      once(mail.map(({ stoppedAt }) => stoppedAt))
        .map(format.date)
        .join(', '),
    ],
  ] as const;
  return lines.flatMap(([name, text]) => (text === '' ? [] : [{ name, text }]));
}

const once = <T>(values: readonly (T | undefined)[]): T[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
