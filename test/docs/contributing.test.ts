import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { TABLE } from '../architecture/rooms.js';
import { root } from './pages.js';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const scripts = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts as object;

const words = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word);

/** The text below a heading, up to the next one. */
function below(heading: string): string {
  return page.split(`\n${heading}\n`)[1]?.split(/\n##/)[0] ?? '';
}

/** All files that a file of src/ loads, including itself. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const { module } = parseSync(file, readFileSync(join(root, file), 'utf8'));
  const text = readFileSync(join(root, file), 'utf8');
  const names = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...[...text.matchAll(/import\('([^']+)'\)/g)].map(([, name = '']) => name),
  ];
  for (const name of names.filter((one) => one.startsWith('.')))
    loadedBy(posix.join(posix.dirname(file), name).replace(/\.js$/, '.ts'), seen);
  return seen;
}

describe('CONTRIBUTING.md', () => {
  it('names only existing files', () => {
    const paths = words(page).filter((word) =>
      /^(?:src|test|docs|scripts|templates|conformance|\.ci)\/\S+$/.test(word),
    );
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !existsSync(join(root, path.split(' ')[0] ?? '')))).toEqual([]);
  });

  it('names only existing npm scripts', () => {
    const named = [...page.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !Object.hasOwn(scripts, name ?? ''))).toEqual([]);
  });

  it('has the table of the rooms', () => {
    const rows = below('## Rooms')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').slice(1, -1).map(words));
    const rooms = Object.entries(TABLE).map(([room, { values, types }]) => [room, [...values, ...types]]);
    expect(rows.map(([name, , imports]) => [name?.[0], imports])).toEqual(rooms);
  });

  it.each(['render', 'check', 'guard', 'notify'])('lists the files that %s loads', (command) => {
    const files = words(below(`### \`${command}\``)).filter((word) => word.startsWith('src/'));
    expect(files.length).toBeGreaterThan(5);
    const file = ['', `${command}/`]
      .map((folder) => `src/commands/${folder}${command}.ts`)
      .find((path) => existsSync(join(root, path)));
    const loaded = loadedBy(file ?? '');
    expect(files.filter((file) => !loaded.has(file))).toEqual([]);
  });
});
