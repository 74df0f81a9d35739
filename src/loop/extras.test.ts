import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Goodword } from './api.js';
import { bundledParts } from './bundled-parts.js';
import { extrasOf, type GoodwordOptions, settle } from './options.js';
import { wire } from './wiring.js';

let goodword: Goodword | undefined;
const start = (options: Partial<GoodwordOptions>) => {
  const transport = async () => ({ answers: [] });
  const all = { program: 'default', transport, ...options };
  goodword = wire(settle(all), bundledParts, extrasOf(all));
  return goodword;
};

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => {
  goodword?.destroy();
  vi.restoreAllMocks();
});

describe('what a shop adds to its page', () => {
  it('starts with us, and ends with us', async () => {
    const told: string[] = [];
    const shop = start({
      with: [
        (stage, api) => {
          told.push(`started for ${stage.settings.programId}: ${api.status().consent}`);
          return () => told.push('ended');
        },
      ],
    });
    await vi.waitFor(() => expect(told).toEqual(['started for default: granted']));
    shop.destroy();
    expect(told[1]).toBe('ended');
  });

  it('that fails is told, and harms nothing else', async () => {
    const heard = vi.fn(() => () => {});
    const shop = start({
      with: [
        () => {
          throw new Error('mine');
        },
        heard,
      ],
    });
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    expect(shop.status().problem).toMatchObject({ message: 'Error: mine' });
  });

  it('says what the shopper decided: nothing is remembered until it has told', async () => {
    const ended = vi.fn();
    let say = (_: 'granted') => {};
    const shop = start({
      consent: (tell) => {
        say = tell;
        return ended;
      },
    });
    expect(shop.status().consent).toBe('pending');
    await vi.waitFor(() => {
      say('granted');
      expect(shop.status().consent).toBe('granted');
    });
    shop.destroy();
    expect(ended).toHaveBeenCalledOnce();
  });
});
