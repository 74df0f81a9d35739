import { effect } from '@preact/signals';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Program } from '../protocol/program.js';
import type { Scene } from './scene.js';
import { createSpeech } from './speech.js';
import type { Words } from './words.js';

const scene = (language: string, more: Partial<Scene> = {}): Scene => ({
  program: { id: 'default', shop: 'Oddkin' } as Program,
  languages: [language],
  loadWords: (locale) => import(`./locales/${locale}.ts`).then((module) => module.default),
  ...more,
});

afterEach(() => void vi.useRealTimers());

describe('words that come with a view', () => {
  it('are said in the language of the shop, and not a moment in English before', async () => {
    const speech = createSpeech(scene('pl'));
    const seen: string[] = [];
    await vi.waitFor(() => expect(speech.book.value.say('close')).toBe('Zamknij'));
    effect(() => {
      if (!speech.pending.value) seen.push(speech.book.value.say('share'));
    });
    speech.learn({ share: 'Send it' }, async (locale) => ({ share: `wyślij (${locale})` }));
    await vi.waitFor(() => expect(speech.pending.value).toBe(false));
    expect(seen).not.toContain('Send it');
    expect(speech.book.value.say('share')).toBe('wyślij (pl)');
  });

  it('are said in English where they cannot be had', async () => {
    const speech = createSpeech(scene('ko'));
    await vi.waitFor(() => expect(speech.book.value.say('copy')).toBe('복사'));
    speech.learn({ 'awaiting-view': 'Soon' } as object, () => Promise.reject(new Error('offline')));
    await vi.waitFor(() => expect(speech.pending.value).toBe(false));
    expect(speech.book.value.say('awaiting-view' as 'share')).toBe('Soon');
    expect(speech.book.value.say('copy')).toBe('복사');
  });

  it('are said in English after three seconds where they do not come, and better once they do', async () => {
    vi.useFakeTimers();
    let come = (_: Words) => {};
    const speech = createSpeech(scene('pl', { loadWords: () => new Promise((go) => (come = go)) }));
    vi.advanceTimersByTime(2_900);
    expect(speech.pending.value).toBe(true);
    vi.advanceTimersByTime(200);
    vi.useRealTimers();
    expect([speech.pending.value, speech.book.value.say('close')]).toEqual([false, 'Close']);
    come((await import('./locales/pl.js')).default);
    await vi.waitFor(() => expect(speech.book.value.say('close')).toBe('Zamknij'));
    expect(speech.pending.value).toBe(false);
    speech.learn(undefined, () => new Promise(() => {}));
    expect(speech.pending.value).toBe(true);
  });

  it('are not asked for where English is spoken anyway', () => {
    const speech = createSpeech(scene('en'));
    const bring = vi.fn();
    speech.learn({ share: 'Send it' }, bring);
    expect(bring).not.toHaveBeenCalled();
    expect(speech.book.value.say('share')).toBe('Send it');
  });

  it('are not said anew where nothing has come: opening again draws nothing again', () => {
    const speech = createSpeech(scene('en'));
    const said = speech.book.value;
    speech.learn();
    expect(speech.book.value).toBe(said);
  });
});
