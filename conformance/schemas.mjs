// The consumers' own JSON schemas, which come with neither npm nor this repository.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { notRun } from './not-run.mjs';

/** A function that lists what a schema has against a value, one line each; `file` is one of the schemas' folder, or a full path. */
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
