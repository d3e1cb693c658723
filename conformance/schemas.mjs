// The consumers' own JSON schemas, which are neither on npm nor in this repository.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { notRun } from './not-run.mjs';

/** Returns a function that lists a value's errors by a schema; `file` is in the folder of schemas, or a full path. */
export function schemaCheck(context, file) {
  if (context.schemas === undefined)
    throw notRun("the consumers' schemas are not there: name their folder in JMO_SCHEMAS");
  const ajv = new Ajv({ allErrors: true, strict: false, verbose: false });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(resolve(context.schemas, file), 'utf8')));
  return (value) =>
    validate(value)
      ? []
      : validate.errors.map(({ instancePath, message, params }) => {
          return `${instancePath || '/'} ${message} ${JSON.stringify(params)}`;
        });
}
