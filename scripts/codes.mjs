// The tables of docs/diagnostics.md -> src/schedule/codes.generated.ts: what each code means. `npm run schema` writes it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CODES_MODULE = 'src/schedule/codes.generated.ts';
const PAGE = fileURLToPath(new URL('../docs/diagnostics.md', import.meta.url));

/** The text of the module. */
export function codesModule(page = readFileSync(PAGE, 'utf8')) {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (error|warning|hint) \| (.+) \| (.+) \|$/gm)];
  const entries = rows.map(([, code, severity, means, fix]) => {
    const info = { severity, means: alone(means), fix: alone(fix) };
    return `  '${code}': ${JSON.stringify(info)},\n`;
  });
  return [
    '// Generated from docs/diagnostics.md by `npm run schema`. Do not edit: change the tables there.\n',
    "import type { DiagnosticSeverity } from './diagnostic.js';\n",
    '/** What a code means, and an example of a fix, in Markdown. */',
    'interface CodeInfo {',
    '  readonly severity: DiagnosticSeverity;',
    '  readonly means: string;',
    '  readonly fix: string;',
    '}\n',
    `export const CODES: Readonly<Record<string, CodeInfo>> = {\n${entries.join('')}};\n`,
  ].join('\n');
}

/** Markdown outside the table and the page. */
function alone(cell) {
  return cell.replaceAll('\\|', '|').replace(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
