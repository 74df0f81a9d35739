import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import * as presets from '../presets/starts/every-preset.js';
import { defineProgram, type ProgramInput } from './program-input.js';
import { programJsonSchema } from './program-json-schema.js';

const shop = { id: 'default', shop: 'Marigold', shareUrl: 'https://shop.example/' };
const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
  programJsonSchema(),
);

const accepts = (program: unknown): boolean => {
  try {
    defineProgram(program as ProgramInput);
    return true;
  } catch {
    return false;
  }
};

const base = { ...shop, ...presets.EVERY.rothys };
const usd = { amount: 500, currency: 'USD' };

describe('the published schema of a program', () => {
  it('is the one that the package carries; npx vitest run -u writes it anew', async () => {
    const text = `${JSON.stringify(programJsonSchema(), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot('../../program.schema.json');
  });

  it.each(Object.entries(presets.EVERY))(
    'accepts the preset %s, as defineProgram does',
    (_name, preset) => {
      const program = { ...shop, ...preset };
      expect([validate(program), accepts(program)]).toEqual([true, true]);
    },
  );

  it.each([
    ['a field too many', { ...base, colour: 'red' }],
    ['no rules', { ...base, rules: undefined }],
    [
      'half a cent',
      {
        ...base,
        offers: { ...base.offers, friend: { kind: 'cash', value: { ...usd, amount: 1.5 } } },
      },
    ],
    [
      'negative money',
      {
        ...base,
        offers: { ...base.offers, friend: { kind: 'credit', value: { ...usd, amount: -1 } } },
      },
    ],
    ['an unknown kind', { ...base, offers: { ...base.offers, friend: { kind: 'luck' } } }],
    [
      'a kind with the field of another',
      { ...base, offers: { ...base.offers, friend: { kind: 'points', percent: 5 } } },
    ],
    [
      'a mystery inside a mystery',
      {
        ...base,
        offers: {
          ...base.offers,
          friend: {
            kind: 'mystery',
            prizes: [{ weight: 1, offer: { kind: 'mystery', prizes: [] } }],
          },
        },
      },
    ],
    ['a window of no days', { ...base, rules: { ...base.rules, windowDays: 0 } }],
    [
      'a milestone of one order',
      { ...base, rules: { ...base.rules, milestone: { kind: 'orders', orders: 1 } } },
    ],
    [
      'a tier from the first friend on',
      { ...base, tiers: [{ from: 1, advocate: { kind: 'points', points: 1 } }] },
    ],
  ])('refuses %s, as defineProgram does', (_what, program) => {
    const sent = JSON.parse(JSON.stringify(program));
    expect([validate(sent), accepts(sent)]).toEqual([false, false]);
  });
});
