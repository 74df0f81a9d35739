import type { AdvocateRecord } from '../store/shelves/advocates.js';
import type { PersonNames } from '../store/shelves/people.js';

/**
 * Every name under which an advocate is known: those of her record, and those that she proved on other devices. Ask with
 * a record that `ofCodes` answered.
 */
export const namesOf = ({ visitor, customer, email, also }: AdvocateRecord): PersonNames => ({
  visitors: [visitor, ...(also?.visitors ?? [])],
  customers: [...(customer === undefined ? [] : [customer]), ...(also?.customers ?? [])],
  emails: [...(email === undefined ? [] : [email]), ...(also?.emails ?? [])],
});
