import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { lumen } from './lumen.fixture.js';

let goodword: Goodword;
let place: HTMLElement;
const opened: string[] = [];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('section'));
  goodword = createGoodword(lumen());
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
