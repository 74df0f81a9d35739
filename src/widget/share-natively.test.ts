import { describe, expect, it } from 'vitest';
import { shareNatively } from './share-natively.js';

const phone = { phone: true, apple: false, languages: [] };
const refusing = (name: string) => ({
  ...phone,
  share: () => Promise.reject(new DOMException('', name)),
});

describe('the phone’s own share sheet', () => {
  it('hands over words and link apart, and claims no more than that', async () => {
    const handed: ShareData[] = [];
    const device = { ...phone, share: async (data: ShareData) => void handed.push(data) };
    const data = { text: 'Look', url: 'https://shop.example/?via=ANNA42' };
    expect(await shareNatively(device, data)).toBe('handed-over');
    expect(handed).toEqual([data]);
  });

  it('is cancelled when she closes it', async () => {
    expect(await shareNatively(refusing('AbortError'), {})).toBe('cancelled');
  });

  it.each(['NotAllowedError', 'InvalidStateError', 'DataError', 'TypeError'])(
    'is not available where the browser throws %s',
    async (name) => {
      expect(await shareNatively(refusing(name), {})).toBe('unavailable');
    },
  );

  it('is not available where there is none', async () => {
    expect(await shareNatively(phone, {})).toBe('unavailable');
  });
});
