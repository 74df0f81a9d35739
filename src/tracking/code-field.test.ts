import { afterEach, describe, expect, it } from 'vitest';
import { fillCode, offerCode } from './code-field.js';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('fillCode', () => {
  it('fills the empty code field and tells the shop’s form about it', () => {
    document.body.innerHTML = '<form><input data-goodword="code"><input name="coupon"></form>';
    const heard: string[] = [];
    for (const name of ['input', 'change']) {
      document.body.addEventListener(name, (event) => heard.push(event.type), { once: true });
    }
    fillCode(document, 'ANNA42');
    const values = Array.from(document.querySelectorAll('input'), ({ value }) => value);
    expect([values, heard]).toEqual([
      ['ANNA42', ''],
      ['input', 'change'],
    ]);
  });

  it('offers it to a field once, but fills it with what she names herself', () => {
    document.body.innerHTML = '<input data-goodword="code">';
    const field = document.querySelector('input') as HTMLInputElement;
    offerCode(document, 'ANNA42');
    field.value = '';
    offerCode(document, 'ANNA42');
    expect(field.value).toBe('');
    fillCode(document, 'ANNA42');
    expect(field.value).toBe('ANNA42');
  });

  it('leaves alone what the shopper has typed', () => {
    document.body.innerHTML = '<input data-goodword="code" value="MINE">';
    fillCode(document, 'ANNA42');
    expect(document.querySelector('input')?.value).toBe('MINE');
  });
});
