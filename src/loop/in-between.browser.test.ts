import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { no } from '../protocol/result.js';
import type { Goodword } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { leavePage } from './leave-page.fixture.js';
import { lumen } from './lumen.fixture.js';
import { type GoodwordOptions, settle } from './options.js';
import { find, seen } from './seen.fixture.js';
import type { Parts } from './stage.js';
import { wire } from './wiring.js';

let goodword: Goodword;
/** A shop whose parts come when they are let. */
function open(
  options: Partial<GoodwordOptions> = {},
  until: Record<string, Promise<unknown>> = {},
) {
  const parts: Parts = async (name) => {
    await until[name];
    return bundledParts(name);
  };
  goodword = wire(settle({ ...lumen(), ...options }), parts);
  const button = document.body.appendChild(document.createElement('button'));
  button.dataset['goodword'] = 'open';
  return button;
}
/** A shop whose backend is away, for somebody who has shared before. */
function openAway() {
  const remembered = { code: 'BEN123', link: 'https://shop.example/?via=BEN123' };
  localStorage.setItem('gw.link.default', JSON.stringify(remembered));
  const { advocate: _, transport, program, ...rest } = lumen();
  const register = async () => no('unreachable', 'Away.');
  const away = { ...transport, program: async () => ({ ok: true, value: program }), register };
  const settings = settle({ ...rest, program, transport: away as never });
  goodword = wire(settings, bundledParts);
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => leavePage(goodword));

describe('what happens in between', () => {
  it('a QR code that is folded and unfolded while it is fetched is drawn once', async () => {
    let come = () => {};
    const qr = new Promise<void>((go) => {
      come = go;
    });
    open({}, { qr }).click();
    const fold = await seen('dialog[open] [part=qr-button]');
    for (let times = 0; times < 3; times++) {
      fold.click();
      // Told by the browser a task later.
      await new Promise((toggled) => fold.parentElement?.addEventListener('toggle', toggled));
    }
    come();
    await seen('[part=qr]');
    await new Promise((drawn) => setTimeout(drawn, 100));
    const root = document.querySelector('goodword-root')?.shadowRoot;
    expect(root?.querySelectorAll('[part=qr]')).toHaveLength(1);
  });

  it('a page of hers whose numbers cannot be asked for says so, and waits for nothing', async () => {
    openAway();
    const into = document.body.appendChild(document.createElement('section'));
    await goodword.open({ view: 'portal', into });
    await seen('.notice');
    await vi.waitFor(() => expect(find('.bone.tall')).toBeUndefined());
  });

  it('a link from last time that is copied is said to be copied', async () => {
    openAway();
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await goodword.open();
    (await seen('dialog[open] [part=copy]')).click();
    const root = document.querySelector('goodword-root')?.shadowRoot;
    const news = () => [...(root?.querySelectorAll('[role=status]') ?? [])];
    await vi.waitFor(() => expect(news().map((one) => one.textContent)).toContain('Copied'));
  });

  it('two orders of one page are one question', async () => {
    open();
    const opened = vi.fn();
    goodword.on('opened', opened);
    void goodword.purchase({ id: 'A1', total: '42.00', currency: 'USD' });
    void goodword.purchase({ id: 'A2', total: '12.00', currency: 'USD' });
    await seen('dialog[open] input.link');
    goodword.close();
    await new Promise((asked) => setTimeout(asked, 2_500)); // a second one would be there by then
    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('a shop that sends us away as soon as the popup opens can scroll again', async () => {
    const button = open();
    const opened = vi.fn(() => goodword.destroy());
    goodword.on('opened', opened);
    button.click();
    await vi.waitFor(() => expect(opened).toHaveBeenCalled());
    await new Promise((drawn) => setTimeout(drawn, 200));
    expect(document.documentElement.style.overflow).toBe('');
  });

  it('a guest reads what she has answered since', async () => {
    const button = open({ consent: 'pending' });
    button.click();
    expect((await seen('dialog[open] .guest')).textContent).toContain('Unless you let us');
    goodword.close();
    goodword.consent('denied');
    button.click();
    await vi.waitFor(() =>
      expect(find('dialog[open] .guest')?.textContent).toContain('You asked us not to'),
    );
  });
});
