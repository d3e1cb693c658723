// Writes the `spec` of every component into gitlab-component/README.md, as tables of inputs between the two markers.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';

const START = '<!-- inputs:start -->';
const END = '<!-- inputs:end -->';

/** The `spec.inputs` of each component in `folder` (gitlab-component/templates), by the component's name. */
export function componentInputs(folder) {
  const names = readdirSync(folder).sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return new Map(
    names.map((name) => {
      const [spec] = parseAllDocuments(readFileSync(join(folder, name, 'template.yml'), 'utf8'));
      return [name, spec.toJS().spec.inputs];
    }),
  );
}

/** In the order in which users need them. */
const ORDER = ['scan', 'notify', 'check', 'sync'];

/** README.md with new tables. Throws if a marker is missing or an input lacks a description. */
export function withInputTables(readme, inputs) {
  const [before, rest, ...more] = readme.split(START);
  const [, after, ...others] = rest?.split(END) ?? [];
  if (after === undefined || more.length + others.length > 0)
    throw new Error(`gitlab-component/README.md wants one ${START} and one ${END} after it`);
  const tables = [...inputs].map(([name, each]) => `### ${name}\n\n${table(name, each)}`);
  return `${before}${START}\n\n${tables.join('\n')}\n${END}${after}`;
}

function table(component, inputs) {
  const rows = Object.entries(inputs).map(([name, input]) => {
    if (!input.description?.trim()) throw new Error(`${component}: ${name} has no description`);
    return [`\`${name}\``, input.description, defaultOf(input), allowed(input)].map(cell);
  });
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  const head = ['Input', 'What it is', 'Default', 'Allowed'];
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

function defaultOf({ default: value }) {
  if (value === undefined) return 'required';
  if (value === '') return 'empty';
  return `\`${Array.isArray(value) ? JSON.stringify(value) : value}\``;
}

/** The rule by which GitLab checks the value; a regular expression is not shown, since it helps few readers. */
function allowed({ options, type }) {
  if (options === undefined) return type ?? 'string';
  return options.map((option) => (option === '' ? 'empty' : `\`${option}\``)).join(', ');
}

function cell(text) {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const readme = join(root, 'gitlab-component/README.md');
  const inputs = componentInputs(join(root, 'gitlab-component/templates'));
  writeFileSync(readme, withInputTables(readFileSync(readme, 'utf8'), inputs));
}
