/** What an answer to "How likely are you to recommend us?" counts as. It stays when what was said is forgotten. */
export const FEELINGS = ['promoter', 'passive', 'detractor'] as const;
export type Feeling = (typeof FEELINGS)[number];
