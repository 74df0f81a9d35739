import { no, ok, type Result } from 'goodword/protocol';
import * as v from 'valibot';
import { accountOfCode, accountOfCustomer, accountOfEmail } from '../ledger/credit-account.js';
import { hashEmail } from '../ledger/hash.js';
import type { Shelves } from '../store/store.js';

const word = v.pipe(v.string(), v.nonEmpty(), v.maxLength(320));

/** Whose account is meant: an advocate's by code, a friend's by the shop's id of the customer or by his address. */
export const creditOwner = {
  code: v.exactOptional(word),
  customer: v.exactOptional(word),
  email: v.exactOptional(word),
};

type Owner = v.InferOutput<v.ObjectSchema<typeof creditOwner, undefined>>;

export const namesOneOwner = ({ code, customer, email }: Owner): boolean =>
  [code, customer, email].filter((name) => name !== undefined).length === 1;

/** The account, and the name of its owner as an answer shows it. */
export interface OwnedAccount {
  readonly account: string;
  readonly shown: { readonly code?: string; readonly customer?: string };
}

export async function ownedAccount(
  { advocates }: Pick<Shelves, 'advocates'>,
  program: string,
  { code, customer, email }: Owner,
): Promise<Result<OwnedAccount>> {
  if (customer !== undefined) {
    return ok({ account: accountOfCustomer(customer), shown: { customer } });
  }
  if (email !== undefined) return ok({ account: accountOfEmail(hashEmail(email)), shown: {} });
  const [owner] = await advocates.ofCodes(program, [code ?? '']);
  if (!owner) return no('unknown-code', 'Nobody owns this code.');
  return ok({ account: accountOfCode(owner.code), shown: { code: owner.code } });
}

/** The owner of an account that is known by its name alone. */
export const shownOwner = (account: string): OwnedAccount['shown'] => {
  const [, customer] = /^customer:(.*)$/s.exec(account) ?? [];
  if (customer !== undefined) return { customer };
  return account.includes(':') ? {} : { code: account };
};
