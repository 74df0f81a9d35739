import { afterEach, expect, it, vi } from 'vitest';
import type { ViewName } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { lumen } from './lumen.fixture.js';
import { settle } from './options.js';
import type { Parts } from './stage.js';
import { wire } from './wiring.js';

let end = () => {};
afterEach(() => {
  end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A page with an opener of a view, and what is asked for while nobody has pressed it. */
function openShop(view: ViewName) {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const opener = document.body.appendChild(document.createElement('button'));
  Object.assign(opener.dataset, { goodword: 'open', view });
  const brought: string[] = [];
  const asked: string[] = [];
  const parts: Parts = async (name) => {
    const part = await bundledParts(name);
    brought.push(name);
    return part;
  };
  const { program, advocate: _, transport, ...rest } = lumen();
  const settings = settle({
    ...{ ...rest, program: program.id },
    transport: {
      ...transport,
      program: async () => ({ ok: true, value: program }),
      async register() {
        asked.push('register');
        return { ok: true, value: lumen().advocate };
      },
      async standing() {
        asked.push('standing');
        return { ok: true, value: {} };
      },
    },
  });
  const goodword = wire(settings, parts);
  end = () => {
    goodword.consent('denied');
    goodword.destroy();
  };
  const near = (type: string) => opener.dispatchEvent(new Event(type, { bubbles: true }));
  return { brought, asked, near };
}

it.each([
  ['portal', 'pointerover'],
  ['claim', 'focusin'],
  ['nps', 'pointerover'],
] as const)(
  'whoever comes near the opener of %s (%s) has its files fetched, and is asked nothing and registered by nobody',
  async (view, type) => {
    const { brought, asked, near } = openShop(view);
    near(type);
    await vi.waitFor(() =>
      expect(brought).toEqual(expect.arrayContaining(['view', `views/${view}`])),
    );
    expect(brought).not.toContain('views/share');
    expect(asked).toEqual([]);
    expect(document.querySelector('goodword-root')).toBeNull();
  },
);
