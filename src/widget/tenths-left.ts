/**
 * A part off as Chinese shops say it: by what is left to pay, in tenths. 20 % off is 8 折, 15 % off is 85 折.
 * `undefined` where that does not come out even, or nothing is left: such parts stay percentages.
 */
export function tenthsLeft(percent: number): number | undefined {
  const left = 100 - percent;
  if (!Number.isInteger(left) || left <= 0 || left >= 100) return undefined;
  return left % 10 ? left : left / 10;
}
