import { describe, expect, it } from 'vitest';
import { readCheckout } from './checkout.mjs';

const BEN = {
  firstName: ' Ben ',
  email: 'ben@example.com',
  address: '1 Kiln Lane',
  postcode: 'LS1 4AP',
  city: 'Leeds',
};

describe('the checkout form', () => {
  it('reads a complete form and trims what was typed', () => {
    const { details, missing } = readCheckout(BEN);
    expect(missing).toEqual({});
    expect(details.firstName).toBe('Ben');
  });

  it('says what is missing, field by field, in words a shopper can use', () => {
    const { missing } = readCheckout({ ...BEN, email: 'ben at home', city: '' });
    expect(Object.keys(missing)).toEqual(['email', 'city']);
    expect(missing.email).toContain('you@example.com');
  });

  it('is not impressed by a form of files', () => {
    expect(Object.keys(readCheckout({ firstName: new File([], 'x') }).missing)).toHaveLength(5);
  });
});
