import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';

/** A JSON Schema, as OpenAPI 3.1 has them. */
export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

/** One request of the route table as the document tells it. */
export interface Operation {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** Who may ask. */
  readonly by: 'anyone' | 'visitor' | 'admin' | 'session' | 'shop';
  readonly parameters?: readonly Parameter[];
  readonly body?: Schema;
  /** Answers that are no problems, by status; `null` where there is no body, a text for what is not JSON. */
  readonly answers: Readonly<Record<number, Schema | string | null>>;
}

const parameter =
  (place: Parameter['in'], required: boolean) =>
  (name: string, schema: Schema = text): Parameter => ({ name, in: place, required, schema });

export const text: Schema = { type: 'string' };
export const whole: Schema = { type: 'integer' };
export const inPath = parameter('path', true);
export const asked = parameter('query', true);
export const maybe = parameter('query', false);
/** Most requests are about one program. */
export const program = asked('program');

export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
export const listOf = (items: Schema): Schema => ({ type: 'array', items });

/** An object with these fields; those named behind it may be missing. */
export const object = (properties: Record<string, Schema>, ...optional: string[]): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

/** The shape that a border reads; what only code can check is left out. */
export function read(schema: GenericSchema): Schema {
  const { $schema: _, ...shape } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return shape as Schema;
}
