/** The advocate's referral code: short, typable, safe in a URL, in a cookie and on paper. */
const CODE = /^[\w-]{3,32}$/;

/** Says whether a text may be a code. Whether somebody owns it, only the backend knows. */
export const isCode = (text: unknown): text is string =>
  typeof text === 'string' && CODE.test(text);

/** Codes are compared without regard to case: people speak them, and phones capitalise them. */
export const sameCode = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
