/** Letters of a name that are shown: what it is needed for must still fit beside it. */
const LENGTH = 30;

/** Somebody's name in a sentence. It may be written the other way round, so it keeps to itself. */
export function Name({ of }: { of: string }) {
  const letters = [...of];
  return <bdi>{letters.length > LENGTH ? `${letters.slice(0, LENGTH).join('')}…` : of}</bdi>;
}
