import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { lumen } from './lumen.fixture.js';

let goodword: Goodword;
let place: HTMLElement;
let numbersMs = 0;
const opened: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('section'));
  const shop = lumen();
  const standing = async () => {
    await new Promise((done) => setTimeout(done, numbersMs));
    return shop.transport.standing();
  };
  goodword = createGoodword({ ...shop, transport: { ...shop.transport, standing } });
  goodword.on('opened', ({ surface }) => opened.push(surface));
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  place.remove();
  opened.length = 0;
  vi.restoreAllMocks();
});

const inside = () => place.querySelector('goodword-root')?.shadowRoot;

describe('a piece of the shop’s own page', () => {
  it('says what the popup says, with the link to copy, and leaves the focus where it is', async () => {
    const field = place.appendChild(document.createElement('input'));
    field.focus();
    const shown = await goodword.open({ into: place });
    expect(shown.ok).toBe(true);
    await vi.waitFor(() => expect(inside()?.querySelector('input')?.value).toContain('BEN123'));
    expect(inside()?.querySelector('h2')?.textContent).toBe('Give 20%, get 20%');
    expect(document.activeElement).toBe(field);
    expect(opened).toEqual(['inline']);
  });

  it('stays when the popup is closed, and goes when it is asked to', async () => {
    const shown = await goodword.open({ into: place });
    goodword.close();
    expect(inside()).toBeTruthy();
    if (shown.ok) shown.value.close();
    expect(place.childElementCount).toBe(0);
  });

  it('is gone with everything else when the shop stops us', async () => {
    await goodword.open({ into: place });
    goodword.destroy();
    expect(place.childElementCount).toBe(0);
  });

  it('that nobody knows is a problem to read, not an exception', async () => {
    const answer = await goodword.open({ view: 'nothing' as 'share' });
    expect(answer.ok).toBe(false);
    const button = place.appendChild(document.createElement('button'));
    button.dataset['goodword'] = 'open';
    button.dataset['view'] = 'nothing';
    button.click();
    await vi.waitFor(() => expect(goodword.status().problem?.code).toBe('unreachable'));
  });
});

describe('a popup that nobody has pressed for', () => {
  // Playwright's Firefox says of every page that it has just been pressed.
  beforeEach(() => {
    vi.spyOn(UserActivation.prototype, 'isActive', 'get').mockReturnValue(false);
  });
  afterEach(() => {
    numbersMs = 0;
  });
  const popup = () => document.querySelector('goodword-root')?.shadowRoot;

  it('comes with her numbers in it, so that it does not grow while they arrive', async () => {
    numbersMs = 300;
    await goodword.open();
    expect(popup()?.querySelector('dialog[open] .empty')).toBeTruthy();
  });

  it('comes without them where the backend takes its time', async () => {
    numbersMs = 10_000;
    await goodword.open();
    expect(popup()?.querySelector('dialog[open] .bone.tall')).toBeTruthy();
  });
});
