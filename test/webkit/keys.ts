/** Keys that write nothing have numbers of their own (w3.org/TR/webdriver2, keyboard actions). */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  ControlOrMeta: '\uE009',
  Escape: '\uE00C',
};

interface Stroke {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Shift+Tab` as the strokes that make it. */
export function chord(names: string): Stroke[] {
  const keys = names.split('+').map((name) => KEYS[name] ?? name.toLowerCase());
  const strokes = (type: Stroke['type']) => keys.map((value) => ({ type, value }));
  return [...strokes('keyDown'), ...strokes('keyUp').reverse()];
}

/** A text, letter by letter. */
export const letters = (text: string): Stroke[] =>
  [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
