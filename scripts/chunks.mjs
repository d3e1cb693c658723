// Names a bundle's chunks by subject: what one command loads together is one file, with its name.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** The subject of an import(), by its path below build/; by default the file's own name. */
const SUBJECTS = [
  [/^commands\/(?:list|get|next)\.js$/, 'list'],
  [/^commands\/(?:render|export)\.js$/, 'render'],
  [/^(?:commands\/validate|cli\/output\/code-quality)\.js$/, 'validate'],
  [/^commands\/check\/(?:report|live-drift)\.js$/, 'check-report'],
  [/^commands\/(?:status|prune)\//, 'status'],
  [/^(?:commands\/report|run\/findings)\//, 'report'],
  [/^(?:commands\/)?notify\//, 'notify'],
  [/^commands\/(edit|install)\//, '$1'],
  [/^hosts\/(github|gitlab)\//, '$1'],
  [/^cron\//, 'next-runs'],
  [/^@actions\/github\//, 'github-toolkit'],
];

/** Writes the subject into every import() of the compiled files, for the bundler. */
export function nameImports(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js')) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const named = text.replace(/\bimport\('([^']+)'\)/g, (_, from) => {
      const target = from.startsWith('.') ? posix.join(posix.dirname(slashed(file)), from) : from;
      return `import(/* webpackChunkName: "${subjectOf(target)}" */ '${from}')`;
    });
    if (named !== text) writeFileSync(path, named);
  }
}

function subjectOf(target) {
  for (const [pattern, name] of SUBJECTS) {
    const match = pattern.exec(target);
    if (match !== null) return name.replace('$1', match[1] ?? '');
  }
  return posix.basename(target, '.js');
}

/** Each chunk's id and name; a chunk that several commands share gets the name of its largest package or room. */
export function chunkNames({ chunks, chunkGraph }, root) {
  const names = new Map();
  const taken = new Set(['index']);
  for (const chunk of [...chunks].sort(
    (a, b) => Number(a.name == null) - Number(b.name == null) || a.id - b.id,
  )) {
    if (chunk.hasRuntime()) continue;
    const name = chunk.name ?? mostOf([...chunkGraph.getChunkModules(chunk)], root);
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
    taken.add(free);
    names.set(chunk.id, free);
  }
  return names;
}

/** The package or room with the most bytes among modules. */
function mostOf(modules, root) {
  const sizes = new Map();
  for (const module of modules.flatMap((one) => [...(one.modules ?? [one])])) {
    const path = slashed(relative(root, module.resource ?? ''));
    // The bundler has a stand-in for an optional package that is not installed, with the package's name after `?`.
    const standIn = /@@notfound\.js\?(.+)$/.exec(path)?.[1];
    const name = standIn ?? /^(?:.*node_modules\/@?|build\/)([^/]+)/.exec(path)?.[1] ?? 'shared';
    sizes.set(name, (sizes.get(name) ?? 0) + module.size());
  }
  return [...sizes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'shared';
}

/** A bundled file with names of chunks in place of the bundler's numbers. */
export function withChunkNames(text, names) {
  const named = (id) => JSON.stringify(names.get(Number(id)) ?? Number(id));
  return text
    .replace(/(\b__(?:nccwpck|webpack)_require__\.e\()(\d+)\)/g, (_, call, id) => `${call}${named(id)})`)
    .replace(/^export const id = (\d+);$/m, (_, id) => `export const id = ${named(id)};`)
    .replace(
      /^export const ids = \[([\d, ]+)\];$/m,
      (_, ids) => `export const ids = [${ids.split(', ').map(named).join(', ')}];`,
    )
    .replace('"" + chunkId + ".index.js"', 'chunkId + ".js"');
}

const slashed = (path) => path.replaceAll('\\', '/');
