import { configFields } from '../backends/config-schemas.js';
import type { CommandRun } from '../cli/command.js';
import { CliError, EXIT } from '../cli/io.js';
import { formatTable } from '../cli/output/table.js';
import { describeFields, type Field, fieldsAt, flatten } from '../schedule/schema/describe-fields.js';
import { DEFAULTS_KIND, KIND } from '../schedule/schema/resource.js';
import { BACKEND_TYPES } from '../schedule/types.js';
import { quote } from '../text/secrets.js';
import { suggestionSuffix } from '../text/suggest.js';

/** As `kubectl explain`: a field's type, meaning and fields, from the schema that `validate` checks by. A kind may precede it. */
export const run: CommandRun = async (args, io) => {
  const [given = ''] = args.positionals;
  const backend = args.text('backend');
  const [first, ...below] = given.split('.');
  const named = ([KIND, DEFAULTS_KIND] as const).find((each) => each.toLowerCase() === first?.toLowerCase());
  const kind = named ?? KIND;
  const path = named === undefined ? given : below.join('.');
  const root = describeFields(configFields(), kind);
  const all = fieldsAt(root, path);
  if (all.length === 0) {
    const known = [...new Set(flatten(root).map((field) => field.path))];
    throw new CliError(`there is no field ${quote(given)}${suggestionSuffix(path, known)}`);
  }
  const isFor = (field: Field) =>
    backend === undefined || field.backend === undefined || field.backend === backend;
  const found = all.filter(isFor);
  if (found.length === 0) throw new CliError(`${backend} has no field ${quote(given)}`);
  if (args.text('output') === 'json') {
    io.out(
      `${JSON.stringify(
        found.map((field) => ({ ...field, fields: field.fields.filter(isFor) })),
        null,
        2,
      )}\n`,
    );
    return EXIT.fine;
  }
  io.out(found.map((field) => explain(field, field.fields.filter(isFor), kind)).join('\n'));
  return EXIT.fine;
};

function explain(field: Field, fields: readonly Field[], kind: string): string {
  const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  const facts: [string, string][] = [
    [
      field.path === '' ? 'KIND:' : 'FIELD:',
      `${field.path || kind} <${field.type}>${field.required ? ' -required-' : ''}`,
    ],
  ];
  if (field.backend !== undefined) facts.push(['BACKEND:', field.backend]);
  if (field.values.length > 0) facts.push(['VALUES:', field.values.join(', ')]);
  if (field.default !== undefined) facts.push(['DEFAULT:', shown(field.default)]);
  if (field.example !== undefined) facts.push(['EXAMPLE:', shown(field.example)]);
  return `${formatTable(facts)}\n${field.description}\n${fieldList(fields)}`;
}

/** The fields below one, under a heading for each backend where these differ. */
function fieldList(fields: readonly Field[]): string {
  return [undefined, ...BACKEND_TYPES]
    .map((backend) => {
      const own = fields.filter((field) => field.backend === backend);
      if (own.length === 0) return '';
      const rows = own.map(({ path, type, required, description }) => [
        `  ${path.slice(path.lastIndexOf('.') + 1)}`,
        `<${type}>${required ? ' -required-' : ''}`,
        description,
      ]);
      return `\nFIELDS${backend === undefined ? '' : ` of ${backend}`}:\n${formatTable(rows)}`;
    })
    .join('');
}
