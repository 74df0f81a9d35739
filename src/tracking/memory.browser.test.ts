import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemory } from './memory.js';

const visitor = 'a1b2c3d4e5f60718';
const open = (domain?: string) => openMemory(location.hostname, domain);
const cookies = () => document.cookie.split('; ').filter((pair) => pair.startsWith('gw'));

// As other scripts of the page do it.
function writeCookie(pair: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API takes no broken values.
  document.cookie = `${pair}; Path=/`;
}
const forget = (name: string) => writeCookie(`${name}=; Max-Age=-1`);

// Test files share one jar: whoever ran before may have left something in it.
beforeEach(() => open().erase());
afterEach(() => open().erase());

describe('the memory, in a real browser', () => {
  it('writes nothing before there is something to remember', () => {
    const memory = open();
    expect([memory.read(), memory.keeping(), cookies()]).toEqual([{ touches: [] }, 'nothing', []]);
  });

  it('keeps a cookie that other sites do not see sent, for 400 days, and leaves no test cookie', async () => {
    const memory = open();
    memory.write({ visitor, touches: [] });
    expect([memory.keeping(), cookies()]).toEqual(['stored', [`gw=1~${visitor}`]]);
    const cookie = await cookieStore.get('gw');
    if (!cookie || !('expires' in cookie)) return; // Firefox tells name and value only
    expect(cookie).toMatchObject({ sameSite: 'lax', path: '/' });
    const days = (Number(cookie.expires) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(400);
  });

  it('remembers across pages', () => {
    open().write({ visitor, touches: [{ code: 'ANNA42', at: 5, known: true }] });
    expect(open().read().touches).toEqual([{ code: 'ANNA42', at: 5, known: true }]);
  });

  it('falls back to this host when the shop names a foreign domain', () => {
    const memory = open('other-shop.example');
    memory.write({ visitor, touches: [] });
    expect(memory.keeping()).toBe('stored');
    expect(open('host').read()).toEqual({ visitor, touches: [] });
  });

  it('forgets everything on request', () => {
    const memory = open();
    memory.write({ visitor, touches: [] });
    memory.erase();
    expect([memory.read(), memory.keeping(), cookies()]).toEqual([{ touches: [] }, 'nothing', []]);
  });

  it('does not bring back a cookie that a consent tool has deleted', () => {
    const memory = open();
    memory.write({ visitor, touches: [] });
    forget('gw');
    expect(memory.read()).toEqual({ touches: [] });
  });

  it('does not mistake another cookie for ours, nor stumble over a broken one', () => {
    writeCookie(`my_gw=1~${visitor}`);
    writeCookie('broken=%E0%A4');
    expect(open().read()).toEqual({ touches: [] });
    forget('my_gw');
    forget('broken');
  });

  it('knows without waiting for the browser whether there is anything to remember, and where it is', async () => {
    const memory = open();
    expect([await memory.exists(), memory.domain()]).toEqual([false, undefined]);
    memory.write({ visitor, touches: [] });
    expect([await memory.exists(), memory.domain()]).toEqual([true, '']);
    forget('gw');
    expect(await memory.exists()).toBe(false);
  });

  it('tells what there is when it was asked, though she says no meanwhile: nothing comes back', async () => {
    const memory = open();
    memory.write({ visitor, touches: [] });
    const asked = memory.exists();
    memory.erase();
    expect(typeof (await asked)).toBe('boolean');
    expect([await memory.exists(), memory.read(), cookies()]).toEqual([false, { touches: [] }, []]);
  });

  it.each([
    [
      'throws, as in a sandboxed frame',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    ['ignores every write in silence', () => ''],
  ])('remembers for the life of the page where the browser %s', (_, get) => {
    Object.defineProperty(document, 'cookie', { get, set: get, configurable: true });
    const memory = open();
    memory.write({ visitor, touches: [] });
    expect([memory.keeping(), memory.read()]).toEqual(['memory', { visitor, touches: [] }]);
    memory.erase();
    expect(memory.read()).toEqual({ touches: [] });
    Reflect.deleteProperty(document, 'cookie');
  });
});
