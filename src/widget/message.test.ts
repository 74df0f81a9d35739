import { describe, expect, it } from 'vitest';
import en from './locales/en.js';
import { messageFor, renamed } from './message.js';
import { createPhrasebook, withOverride } from './phrasebook.js';
import { LINK, program } from './testing/shop-page.js';
import sharing from './words/sharing/en.js';

const words = { ...en, ...sharing };
const book = createPhrasebook(words, 'en');
const said = (written?: Parameters<typeof messageFor>[3]) =>
  messageFor(program, LINK, book, written).text;
const USUAL = 'I love Kiln & Clay. My link gives you $10 off:';

describe('what a friend will read', () => {
  it('is written beforehand, with the offer', () => {
    expect(said()).toBe(USUAL);
  });

  it('begins with the friend’s name, once she gives one', () => {
    expect(said({ friend: 'John' })).toBe(`Hi John!\n${USUAL}`);
    expect(said({ friend: '  ' })).toBe(USUAL);
  });

  it('is whatever she wrote instead, be it nothing', () => {
    expect(said({ friend: 'John', text: 'You must see these pots' })).toBe(
      'You must see these pots',
    );
    expect(said({ friend: '', text: '' })).toBe('');
  });

  it('does not say the link twice, where she or the merchant put it into the words', () => {
    expect(said({ friend: '', text: `Look: ${LINK}\nNice!` })).toBe('Look:\nNice!');
    const message = 'Go to {link} or {link}';
    const merchants = createPhrasebook(withOverride(words, { message }), 'en');
    expect(messageFor(program, LINK, merchants).text).toBe('Go to  or');
  });

  it('keeps a merchant’s HTML as text', () => {
    const message = '<b onclick=alert(1)>{offer}</b>';
    const merchants = createPhrasebook(withOverride(words, { message }), 'en');
    expect(messageFor(program, LINK, merchants).text).toBe('<b onclick=alert(1)>$10 off</b>');
  });
});

describe('another name for the friend', () => {
  it('changes the greeting, and leaves alone what she wrote', () => {
    const first = renamed({ friend: '', text: 'Look at this' }, 'Jo', book);
    expect(first).toEqual({ friend: 'Jo', text: 'Hi Jo!\nLook at this' });
    expect(renamed(first, 'John', book)).toEqual({
      friend: 'John',
      text: 'Hi John!\nLook at this',
    });
    expect(renamed(first, '', book)).toEqual({ friend: '', text: 'Look at this' });
  });

  it('leaves the usual words usual', () => {
    expect(renamed({ friend: '' }, 'John', book)).toEqual({ friend: 'John' });
  });
});
