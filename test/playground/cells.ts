/** One picture to take: what is chosen in the playground. */
export interface Cell {
  readonly name: string;
  readonly view: string;
  readonly preset: string;
  readonly state: string;
  readonly language: string;
  readonly scheme: 'light' | 'dark';
  readonly place: 'above' | 'page';
  readonly theme?: string;
  readonly picture?: string;
}

const cell = (
  name: string,
  rest: Partial<Cell> & Pick<Cell, 'view'>,
): Cell & Record<string, string> => ({
  name,
  preset: 'rothys',
  state: 'busy',
  language: 'en',
  scheme: 'light',
  place: 'above',
  ...rest,
});

export const CELLS = [
  cell('share', { view: 'share' }),
  cell('share in the dark', { view: 'share', scheme: 'dark' }),
  cell('share in Arabic', { view: 'share', language: 'ar' }),
  cell('share in Korean, before the first friend', { view: 'share', language: 'ko', state: 'new' }),
  cell('share with long names', { view: 'share', state: 'long-names' }),
  cell('share while the backend is away', { view: 'share', state: 'away' }),
  cell('share while the backend talks nonsense', { view: 'share', state: 'broken' }),
  cell('share, quiet', { view: 'share', theme: 'quiet' }),
  cell('share, bold', { view: 'share', theme: 'bold', scheme: 'dark' }),
  cell('share, editorial', { view: 'share', theme: 'editorial' }),
  cell('share in the page', { view: 'share', place: 'page' }),
  cell('share in the page, beside a picture', {
    view: 'share',
    place: 'page',
    picture: 'of the shop',
  }),
  cell('portal with tiers', { view: 'portal', preset: 'tiered' }),
  cell('portal in the page, in the dark', {
    view: 'portal',
    preset: 'tiered',
    place: 'page',
    scheme: 'dark',
  }),
  cell('portal of a contest', { view: 'portal', preset: 'huckberry', place: 'page' }),
  cell('portal of a mystery, in Polish', {
    view: 'portal',
    preset: 'mystery-gift',
    language: 'pl',
  }),
  cell('portal of a charity, in Hebrew', { view: 'portal', preset: 'charity', language: 'he' }),
  cell('portal of a club', { view: 'portal', preset: 'vip-club', place: 'page' }),
  cell('portal with long names', { view: 'portal', state: 'long-names', place: 'page' }),
  cell('portal before the first friend', { view: 'portal', state: 'new', place: 'page' }),
  cell('portal while the backend is away', { view: 'portal', state: 'away', place: 'page' }),
  cell('claim', { view: 'claim', place: 'page' }),
  cell('claim in Arabic, in the dark', {
    view: 'claim',
    place: 'page',
    language: 'ar',
    scheme: 'dark',
  }),
  cell('nps', { view: 'nps' }),
  cell('nps in Polish, in the dark', {
    view: 'nps',
    place: 'page',
    language: 'pl',
    scheme: 'dark',
  }),
  cell('share of somebody who is not remembered', { view: 'share', state: 'denied' }),
  cell('share of a contest, in Korean', { view: 'share', preset: 'huckberry', language: 'ko' }),
  cell('thanks of a friend', { view: 'thanks', state: 'friend-ordered' }),
  cell('thanks in Arabic, in the dark, from somebody with a long name', {
    view: 'thanks',
    state: 'friend-of-long-names',
    place: 'page',
    language: 'ar',
    scheme: 'dark',
  }),
  cell('reminder', { view: 'reminder', state: 'friend' }),
  cell('reminder in Korean, in the dark, of somebody with a long name', {
    view: 'reminder',
    state: 'friend-of-long-names-new',
    language: 'ko',
    scheme: 'dark',
  }),
  cell('launcher', { view: 'launcher' }),
  cell('bar', { view: 'bar', place: 'page' }),
  cell('welcome', { view: 'welcome' }),
  cell('welcome in the page, from somebody with a long name', {
    view: 'welcome',
    place: 'page',
    state: 'long-names',
  }),
];
