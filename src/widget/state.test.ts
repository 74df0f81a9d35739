import { describe, expect, it } from 'vitest';
import type { Advocate } from '../protocol/advocate.js';
import { no, ok, type Result } from '../protocol/result.js';
import type { Standing } from '../protocol/standing.js';
import en from './locales/en.js';
import { type AdvocatePart, createPopupState } from './state.js';
import { withoutLink } from './without-link.js';

const anna: Advocate = { code: 'ANNA42', link: 'https://shop.example/?via=ANNA42' };

const drawing: AdvocatePart = {
  Ways: () => null,
  Progress: () => null,
  withoutLink,
  styles: '',
  english: en,
};

function open(answers: {
  advocate?: (() => Promise<Result<Advocate>>)[];
  standing?: (() => Promise<Result<Standing>>)[];
  remembered?: Advocate;
  part?: () => Promise<AdvocatePart>;
}) {
  const shares: unknown[] = [];
  const asked = { advocate: 0, standing: 0 };
  const advocates = answers.advocate ?? [];
  const standings = answers.standing ?? [];
  const state = createPopupState({
    advocate: () => (advocates[asked.advocate++] ?? (async () => ok(anna)))(),
    standing: () => (standings[asked.standing++] ?? (async () => ok({})))(),
    remembered: () => JSON.stringify(answers.remembered),
    part: answers.part ?? (async () => drawing),
    onShare: (share) => shares.push(share),
  });
  return { state, shares, asked };
}

describe('the link in the popup', () => {
  it('is loading until the backend answers, then ready', async () => {
    const { state } = open({});
    const loaded = state.load();
    expect(state.link.value.is).toBe('loading');
    await loaded;
    expect(state.link.value).toEqual({ is: 'ready', advocate: anna });
    expect(state.standing.value).toEqual({ is: 'ready', standing: {} });
  });

  it('tells an unreachable backend from one that says no, and can be tried again', async () => {
    const { state } = open({
      advocate: [
        async () => no('unreachable', ''),
        async () => no('unknown-program', ''),
        () => Promise.reject(new Error('a bug in the page')),
      ],
    });
    const seen = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await state.load();
      seen.push(state.link.value.is);
    }
    expect(seen).toEqual(['away', 'broken', 'away', 'ready']);
  });

  it('is the one from last time while nobody answers, and the real one as soon as somebody does', async () => {
    const { state, asked } = open({
      advocate: [async () => no('unreachable', '')],
      remembered: anna,
    });
    await state.load();
    expect(state.link.value).toEqual({ is: 'ready', advocate: anna, isRemembered: true });
    expect(asked.standing).toBe(0);
    await state.load();
    expect(state.link.value).toEqual({ is: 'ready', advocate: anna });
    expect(asked.standing).toBe(1);
  });

  it('is not the one from last time where the backend says no', async () => {
    const { state } = open({
      advocate: [async () => no('unknown-program', '')],
      remembered: anna,
    });
    await state.load();
    expect(state.link.value.is).toBe('broken');
  });

  it('is asked for once, however often the popup is opened', async () => {
    const { state, asked } = open({});
    await Promise.all([state.load(), state.load()]);
    await state.load();
    expect(asked).toEqual({ advocate: 1, standing: 2 });
  });
});

describe('her numbers', () => {
  it('stay on show when newer ones cannot be had', async () => {
    const { state } = open({ standing: [async () => ok({}), async () => no('unreachable', '')] });
    await state.load();
    await state.load();
    expect(state.standing.value.is).toBe('ready');
  });

  it('are asked for again when the part that draws them did not come', async () => {
    let blocked = true;
    const { state } = open({
      part: async () => (blocked ? Promise.reject(new Error('blocked')) : drawing),
    });
    await state.load();
    expect([state.link.value.is, state.standing.value.is]).toEqual(['ready', 'failed']);
    blocked = false;
    await state.load();
    expect(state.standing.value.is).toBe('ready');
  });

  it('may fail while the link still works', async () => {
    const { state } = open({ standing: [async () => no('server-error', '')] });
    await state.load();
    expect(state.link.value.is).toBe('ready');
    expect(state.standing.value.is).toBe('failed');
  });
});

describe('what is told of a try to share', () => {
  it('carries her code, and is nothing before there is one', async () => {
    const { state, shares } = open({});
    state.tell('whatsapp', 'handed-over');
    await state.load();
    state.tell('native', 'cancelled');
    expect(shares).toEqual([{ code: 'ANNA42', channel: 'native', outcome: 'cancelled' }]);
  });
});
