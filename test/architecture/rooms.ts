import { posix } from 'node:path';
import { parseSync } from 'oxc-parser';

/**
 * Which rooms each room may import. `types` allows `import type` only; a file's path allows only that file. Data flows in one
 * direction, and all rooms use the escapes in `text`: schedule -> backends -> workspace | hosts, and hosts -> run -> notify.
 */
export const TABLE: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  text: { values: [], types: [] },
  cron: { values: ['text'], types: [] },
  schedule: { values: ['cron', 'text'], types: [] },
  backends: { values: ['schedule', 'cron', 'text'], types: [] },
  workspace: { values: ['text'], types: ['backends/types.ts'] },
  hosts: {
    values: ['cron', 'schedule', 'text'],
    types: ['backends/gitlab-ci/sync/live-schedule.ts', 'backends/github-actions/sync/live-repository.ts'],
  },
  run: { values: ['cron', 'schedule', 'text'], types: ['hosts'] },
  notify: { values: ['schedule', 'hosts', 'run', 'text'], types: [] },
  project: { values: ['cron', 'schedule', 'backends', 'workspace', 'text'], types: [] },
  library: { values: ['cron', 'schedule', 'backends', 'project', 'text'], types: [] },
  cli: { values: ['schedule', 'project', 'workspace', 'text'], types: [] },
  commands: {
    values: ['cron', 'schedule', 'backends', 'workspace', 'hosts', 'run', 'notify', 'project', 'cli', 'text'],
    types: [],
  },
  entry: { values: ['commands', 'cli', 'project', 'schedule', 'text'], types: [] },
};

/** Rooms (and file names in them) that get the clock, the environment, the network and the file system as arguments. */
const PURE_ROOMS = ['text', 'cron', 'schedule', 'backends', 'run'];
const HALF_PURE_ROOMS = ['workspace', 'notify'];
const EFFECT_FILE = /^(read|write|apply|post|deliver)/;
const PURE_MODULES = ['node:crypto', 'node:path', 'node:url', 'node:util', 'node:zlib'];
const EFFECT_GLOBALS = [
  'process',
  'fetch',
  'console',
  'performance',
  'setTimeout',
  'setInterval',
  'navigator',
];
const EFFECT_MEMBERS = [
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'Temporal.Now',
];
const RANDOM_IMPORTS = ['randomUUID', 'randomBytes', 'randomInt', 'randomFillSync'];

const COMPUTED = 'a computed name';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The violations of the table in a source file. `file` is its path below src/, with `/`. */
export function breaches(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) return [`${file} does not parse: ${errors[0]?.message}`];
  const found = importsOf(file, text).flatMap((one) => importBreaches(file, one));
  const uses = globalUses(program as unknown as Node);
  const room = roomOf(file);
  if (isPure(file))
    found.push(...[...uses].filter((use) => use !== 'process.exit').map((use) => `${file} uses ${use}`));
  else if (room !== 'entry' && uses.has('process.exit')) found.push(`${file} ends the process`);
  return [...new Set(found)];
}

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

function importsOf(file: string, text: string): Import[] {
  const { program, module } = parseSync(file, text);
  return [
    ...module.staticImports.map((one) => ({
      from: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every((entry) => entry.isType),
      names: one.entries.map((entry) => entry.importName.name ?? ''),
    })),
    ...module.staticExports
      .flatMap((one) => one.entries)
      .filter((entry) => entry.moduleRequest !== null)
      .map((entry) => ({
        from: entry.moduleRequest?.value ?? '',
        typeOnly: entry.isType,
        names: [entry.importName.name ?? ''],
      })),
    ...dynamicImports(program as unknown as Node),
  ];
}

/** Import cycles among the files of src/ (path -> text), including types and dynamic imports; each once, as a list of files. */
export function circles(files: ReadonlyMap<string, string>): string[] {
  const imports = new Map(
    [...files].map(([file, text]) => [
      file,
      importsOf(file, text)
        .filter(({ from }) => from.startsWith('.'))
        .map(({ from }) => posix.join(posix.dirname(file), from).replace(/\.js$/, '.ts')),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
    if (way.includes(file) || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of files.keys()) visit(file, []);
  return found;
}

function importBreaches(file: string, one: Import): string[] {
  const room = roomOf(file);
  const breach = `${file} imports ${one.typeOnly ? 'types from ' : ''}${one.from}`;
  if (one.from === COMPUTED) return [breach];
  if (!one.from.startsWith('.')) {
    if (one.from === '@actions/core' && file !== 'entry/action.ts') return [breach];
    if (!isPure(file) || one.typeOnly) return [];
    if (one.names.some((name) => RANDOM_IMPORTS.includes(name))) return [breach];
    return one.from.startsWith('node:') && !PURE_MODULES.includes(one.from) ? [breach] : [];
  }
  const target = posix.join(posix.dirname(file), one.from).replace(/\.js$/, '.ts');
  const targetRoom = roomOf(target);
  // A file directly in src/ is part of the library's front, which may export from any room except the programs.
  if (room === '') return targetRoom === 'entry' ? [breach] : [];
  const row = TABLE[room];
  if (row === undefined) return [`${file} is in no room of the table`];
  const allowed = one.typeOnly ? [...row.values, ...row.types] : row.values;
  return targetRoom === room || allowed.includes(targetRoom) || allowed.includes(target) ? [] : [breach];
}

function roomOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}

function isPure(file: string): boolean {
  const room = roomOf(file);
  return (
    PURE_ROOMS.includes(room) || (HALF_PURE_ROOMS.includes(room) && !EFFECT_FILE.test(posix.basename(file)))
  );
}

/** `import('…')` with a literal, and `import('…').Type`. A computed import is a violation: bundlers cannot follow it. */
function dynamicImports(program: Node): Import[] {
  const found: Import[] = [];
  walk(program, (node) => {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') return;
    const source = node.source as Node;
    const from = typeof source.value === 'string' ? source.value : COMPUTED;
    found.push({ from, typeOnly: node.type === 'TSImportType', names: [] });
  });
  return found;
}

/** Effects through globals, such as `process`, `Date.now`, `new Date()`; a name that the file declares is not the global. */
function globalUses(program: Node): Set<string> {
  const names = new Set<string>();
  const declared = new Set<string>();
  walk(program, (node, parent, key) => {
    if (node.type === 'MemberExpression') {
      const name = `${nameOf(node.object)}.${nameOf(node.property)}`;
      if (EFFECT_MEMBERS.includes(name)) names.add(name);
      if (name === 'process.exit' || name === 'process.exitCode') names.add('process.exit');
    }
    if (
      node.type === 'NewExpression' &&
      nameOf(node.callee) === 'Date' &&
      (node.arguments as unknown[]).length === 0
    ) {
      names.add('new Date()');
    }
    if (node.type !== 'Identifier') return;
    const name = node.name as string;
    if (isDeclaration(parent, key)) declared.add(name);
    else if (EFFECT_GLOBALS.includes(name) && !isLabel(parent, key)) names.add(name);
  });
  for (const name of declared) names.delete(name);
  return names;
}

function isDeclaration(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'VariableDeclarator') return key === 'id';
  if (parent.type === 'Property' && key === 'value') return parent.pattern === true;
  return key === 'params' || key === 'param' || parent.type.startsWith('Import');
}

function isLabel(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return false;
  if (parent.type === 'MemberExpression') return key === 'property' && parent.computed !== true;
  return key === 'key' && parent.computed !== true;
}

const nameOf = (node: unknown): string => String((node as Node).name ?? '');

/** Every node that exists at run time, and import types; `key` is its key in the parent. */
function walk(
  node: Node,
  visit: (node: Node, parent: Node | undefined, key: string) => void,
  parent?: Node,
  key = '',
): void {
  visit(node, parent, key);
  for (const [name, child] of Object.entries(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (typeof one !== 'object' || one === null || typeof (one as Node).type !== 'string') continue;
      const inner = one as Node;
      walk(node.type === 'ObjectPattern' ? { ...inner, pattern: true } : inner, visit, node, name);
    }
  }
}
