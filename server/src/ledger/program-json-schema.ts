import { toJsonSchema } from '@valibot/to-json-schema';
import { offer, plainOffer } from './program-offers.js';
import { programSchema } from './program-schema.js';

/**
 * The shape of a program as JSON Schema, for editors and other languages: `program.schema.json` of the package. What no
 * schema can say (one currency throughout, a cap above the first reward) only `defineProgram` checks.
 */
export const programJsonSchema = (): object => ({
  title: 'A referral program of Goodword',
  ...toJsonSchema(programSchema, {
    target: 'draft-2020-12',
    definitions: { offer, plainOffer },
    ignoreActions: ['check', 'check_items'],
  }),
});
