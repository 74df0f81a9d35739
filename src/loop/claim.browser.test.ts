import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createGoodword, type Goodword } from '../goodword.js';
import { no } from '../protocol/result.js';
import { lumen } from './lumen.fixture.js';

let goodword: Goodword;
let place: HTMLElement;
const claimed: unknown[] = [];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  place = document.body.appendChild(document.createElement('section'));
  const shop = lumen();
  const invitation: typeof shop.transport.invitation = async (program, code) =>
    code === 'ANNA42' ? shop.transport.invitation(program, code) : no('unknown-code', '');
  goodword = createGoodword({ ...shop, transport: { ...shop.transport, invitation } });
  goodword.on('claimed', (detail) => claimed.push(detail));
});
afterEach(() => {
  goodword.consent('denied');
  goodword.destroy();
  place.remove();
  claimed.length = 0;
  vi.restoreAllMocks();
});

const inside = <E extends Element>(selector: string) => {
  const found = document.querySelector('goodword-root')?.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`no ${selector} yet`);
  return found;
};
const type = (text: string) => {
  const input = inside<HTMLInputElement>('input');
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};

describe('“Did a friend send you?” at the checkout', () => {
  it('says who gives what, and fills the shop’s own field', async () => {
    const own = place.appendChild(document.createElement('input'));
    own.dataset['goodword'] = 'code';
    const into = place.appendChild(document.createElement('div'));
    await goodword.open({ view: 'claim', into });
    type('https://shop.example/?via=ANNA42');
    await vi.waitFor(() =>
      expect(inside('[part=news]').textContent).toContain('Anna gives you 20% off'),
    );
    expect(own.value).toBe('ANNA42');
    expect(claimed).toEqual([{ code: 'ANNA42', outcome: 'checked' }]);
  });

  it('says at the field what is wrong with the code', async () => {
    await goodword.open({ view: 'claim', into: place });
    type('NOBODY7');
    inside<HTMLButtonElement>('[part=send]').click();
    await vi.waitFor(() =>
      expect(inside('[part=news]').textContent).toContain('Nobody has this code'),
    );
    const input = inside('input');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(inside(`#${input.getAttribute('aria-describedby')}`)).toBe(inside('[part=news]'));
    expect(claimed).toEqual([]);
  });
});
