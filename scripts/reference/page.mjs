// The fields of a schedule (src/schedule/schema/describe-fields.ts) -> docs/reference.md.
import { PLATFORMS } from './platforms.mjs';

/** The parts of the page: a heading, and the field whose fields it lists. */
const PARTS = [
  ['The document', ''],
  ['`metadata`', 'metadata'],
  ['`spec`', 'spec'],
  ['`spec.backend`', 'spec.backend'],
  ['`spec.jobTemplate`', 'spec.jobTemplate'],
  ['`spec.jobTemplate.targets`', 'spec.jobTemplate.targets'],
  ['`spec.jobTemplate.results`', 'spec.jobTemplate.results'],
  ['`spec.jobTemplate.options`', 'spec.jobTemplate.options'],
  ['`spec.jobTemplate.notifications`', 'spec.jobTemplate.notifications'],
];
const CONFIG = 'spec.backend.config';
const DEFAULT_CONFIGS = 'spec.backend.configs';

/**
 * @param {import('../../src/schedule/schema/describe-fields.js').Field} root
 * @param {import('../../src/schedule/schema/describe-fields.js').Field} defaults
 * @returns {string} the whole page
 */
export function referencePage(root, defaults) {
  const parts = PARTS.map(([heading, path]) => part(heading, fieldAt(root, path)));
  const backends = Map.groupBy(fieldAt(root, CONFIG).fields, ({ backend }) => backend);
  const configs = [...backends].map(
    ([backend, fields]) => `## \`${CONFIG}\` of ${backend}\n\n${fieldTable(fields, CONFIG)}`,
  );
  parts.splice(4, 0, ...configs);
  return `# Reference

<!-- Written by \`npm run schema\`. Do not edit. -->

Every field of a \`ScanSchedule\` and of \`ScanDefaults\`. \`jmo-schedule explain FIELD\` shows the same in a terminal, for example
\`jmo-schedule explain ${CONFIG}\`. Editors show it from [the JSON Schema](../schema/jmo-schedules.schema.json). An unknown field is an error.

${parts.join('\n\n')}

## \`ScanDefaults\`

${defaults.description} [Defaults](defaults.md) has the rules. The fields of \`results\`, \`options\` and \`notifications\` are
those of a schedule, and the fields of each platform in \`configs\` are those of its \`spec.backend.config\`.

${table(inherited(defaults.fields))}

## What each platform does with a field

| field | GitHub | GitLab | local cron |
|---|---|---|---|
${Object.entries(PLATFORMS)
  .map(([path, texts]) => `| \`${path}\` | ${texts.join(' | ')} |`)
  .join('\n')}
`;
}

function part(heading, { fields, path, description }) {
  return `## ${heading}\n\n${description}\n\n${fieldTable(fields, path)}`;
}

/** The fields of defaults without those that schedules have below a field of the same name. */
function inherited(fields) {
  const isOwn = ({ path }) => PARTS.slice(0, 5).some(([, own]) => own === path) || path === DEFAULT_CONFIGS;
  return fields.flatMap((field) => [field, ...(isOwn(field) ? inherited(field.fields) : [])]);
}

/** Rows for fields, and for the fields of their lists and objects that have no part of their own. */
function fieldTable(fields, path) {
  return table(
    fields.flatMap((field) => withInner(field)),
    path,
  );
}

function table(fields, path = '') {
  const rows = fields.map((field) => row(field, path));
  return ['| field | type | default | example | meaning |', '|---|---|---|---|---|', ...rows].join('\n');
}

function withInner(field) {
  const own = field.path === CONFIG || PARTS.some(([, path]) => path === field.path);
  return own ? [field] : [field, ...field.fields.flatMap(withInner)];
}

function row(field, path) {
  const name = path === '' ? field.path : field.path.slice(path.length + 1);
  const values = field.values.length === 0 ? '' : `: ${field.values.map(code).join(', ')}`;
  const cells = [
    `${code(name)}${field.required ? ', required' : ''}`,
    `${field.type}${values}`,
    field.default === undefined ? '' : code(field.default),
    field.example === undefined ? '' : code(field.example),
    field.description.replaceAll('|', '\\|'),
  ];
  return `| ${cells.join(' | ')} |`;
}

function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function fieldAt(root, path) {
  if (root.path === path) return root;
  const next = root.fields.find(
    (field) => field.path === path || path.startsWith(`${field.path}.`) || root.path === path,
  );
  if (next === undefined) throw new Error(`no field ${path}`);
  return fieldAt(next, path);
}
