import type { Shelves } from '../store/store.js';

/** Whether anybody in the program gave this address, proven or not. `email` is its hash. */
export async function isKnownAddress(
  { advocates, orders, people }: Shelves,
  program: string,
  email: string,
): Promise<boolean> {
  // All of them each time, so that an answer takes as long for the unknown as for the known.
  const found = [
    await people.ofProofs(program, [`email:${email}`]),
    await advocates.ofCustomer(program, '', email),
    await orders.ofPerson({ program, id: '', email }),
  ];
  return found.some((list) => list.length > 0);
}
