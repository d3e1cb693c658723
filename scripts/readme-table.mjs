// Writes action.yml into docs/action.md, as tables of inputs and outputs between the two markers.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const START = '<!-- action-table:start -->';
const END = '<!-- action-table:end -->';

/** The page with new tables. Throws if a marker is missing, repeated or out of order. */
export function withActionTable(page, actionYaml) {
  const parts = page.split(START);
  const rest = parts[1]?.split(END);
  if (parts.length !== 2 || rest?.length !== 2)
    throw new Error(`docs/action.md needs one ${START} and one ${END} after it`);
  return `${parts[0]}${START}\n\n${actionTable(parse(actionYaml))}\n${END}${rest[1]}`;
}

function actionTable({ inputs, outputs }) {
  if (!inputs || !outputs) throw new Error('action.yml has no inputs or no outputs');
  return [
    table(
      ['Input', 'What it does', 'Default'],
      Object.entries(inputs).map(([name, input]) => [
        code(name),
        describe(name, input),
        input.required ? 'required' : code(input.default ?? ''),
      ]),
    ),
    table(
      ['Output', 'What it holds'],
      Object.entries(outputs).map(([name, output]) => [code(name), describe(name, output)]),
    ),
  ].join('\n');
}

function describe(name, { description, deprecationMessage }) {
  if (!description?.trim()) throw new Error(`action.yml: ${name} has no description`);
  const text = deprecationMessage ? `${description} **Deprecated:** ${deprecationMessage}` : description;
  return cell(text);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('');
}

/** One line that stays in its cell; Markdown in our descriptions is kept. */
function cell(text) {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(value) {
  const text = cell(String(value));
  return text === '' ? '' : `\`${text}\``;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = new URL('../docs/action.md', import.meta.url);
  const actionYaml = readFileSync(new URL('../action.yml', import.meta.url), 'utf8');
  writeFileSync(page, withActionTable(readFileSync(page, 'utf8'), actionYaml));
}
