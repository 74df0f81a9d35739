import type { Standing } from '../../protocol/standing.js';
import { goalsOf } from '../goals.js';
import type { Phrasebook } from '../phrasebook.js';
import { Icon } from './icon.js';

const FLAG = 'M6 20V4.5M6 5.5c4-2 7 2 12 0v8.5c-5 2-8-2-12 0';

/** What she has before her. */
export function Goals({ standing, book }: { standing: Standing; book: Phrasebook }) {
  const goals = goalsOf(standing, book, Date.now());
  if (goals.length === 0) return null;
  return (
    <ul class="goals" part="goals">
      {goals.map((goal) => (
        <li key={goal}>
          <Icon path={FLAG} />
          <span>{goal}</span>
        </li>
      ))}
    </ul>
  );
}
