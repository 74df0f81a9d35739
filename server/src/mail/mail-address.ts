// Not all that RFC 5322 allows: nothing that a mail program could read as a name, a second address or a header.
const ADDRESS = /^[^\s"'(),:;<>@[\\\]]+@[^\s"'(),:;<>@[\\\]]+\.[^\s"'(),:;<>@[\\\]]+$/;

// https://www.rfc-editor.org/errata/eid1690
const LONGEST = 254;

/** An address as it may stand after `To:`; undefined for whatever else people type. */
export function mailAddress(text: string | null | undefined): string | undefined {
  const address = text?.trim() ?? '';
  return address.length <= LONGEST && ADDRESS.test(address) ? address : undefined;
}

const LONGEST_NAME = 30;
const NAME = /^\p{L}[\p{L}\p{M}’'-]*( [\p{L}\p{M}’'-]+){0,2}$/u;

/**
 * A first name as it may stand in a mail: letters, three words at most. Whoever invites chooses her name herself, and a
 * mail of the shop must not carry an advertisement or a link of hers.
 */
export const mailName = (name: string | undefined): string | undefined =>
  name !== undefined && name.length <= LONGEST_NAME && NAME.test(name) ? name : undefined;
