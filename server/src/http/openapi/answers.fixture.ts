import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { OPERATIONS } from './document.js';
import type { Operation, Schema } from './operation.js';
import { SCHEMAS } from './schemas.js';

// JSON Schema knows no `#/components`: the same schemas as definitions of one document.
const local = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'doc#/$defs/')) as Schema;

const ajv = new Ajv2020({ strict: false, schemas: [{ $id: 'doc', $defs: local(SCHEMAS) }] });
const compiled = new Map<Schema, ValidateFunction>();

function validator(schema: Schema): ValidateFunction {
  const validate = compiled.get(schema) ?? ajv.compile(local(schema));
  compiled.set(schema, validate);
  return validate;
}

const PROBLEM = SCHEMAS['Problem'] as Schema;

export const operationOf = (method: string, path: string): Operation | undefined =>
  OPERATIONS.find(
    (one) =>
      one.method === method.toLowerCase() &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );

/** What the document says against an answer; nothing where they agree. */
export async function complaint(
  operation: Operation,
  response: Response,
): Promise<string | undefined> {
  const told = operation.answers[response.status];
  if (told === undefined && response.status < 400) return `status ${response.status} is not told`;
  const type = response.headers.get('content-type') ?? '';
  const body = await response.clone().text();
  if (told === null) return body === '' ? undefined : `a body with ${response.status}`;
  if (typeof told === 'string')
    return told === '*/*' || type.startsWith(told) ? undefined : `type ${type}`;
  const expected = told === undefined ? 'application/problem+json' : 'application/json';
  if (!type.startsWith(expected)) return `type ${type}`;
  const validate = validator(told ?? PROBLEM);
  return validate(JSON.parse(body)) ? undefined : ajv.errorsText(validate.errors);
}
