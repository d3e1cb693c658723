// Makes the files of a release; .github/workflows/release.yml calls it, and docs/releasing.md describes all steps.
//   node scripts/release.mjs bump 1.2.3           writes the version everywhere it is named, and dates the changelog
//   node scripts/release.mjs component FOLDER     copies the content of the GitLab component project
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmbeddedTemplates } from './embed-templates.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Files that name the version, and the text before it. Pins of the action follow later, see pin-action.mjs. */
const PLACES = [
  ['package.json', /(^ {2}"version": ")/m],
  ['package-lock.json', /(^ {2}"version": "|^ {4}"": \{\n {6}"name": "[^"]+",\n {6}"version": ")/gm],
  ['src/text/version.ts', /(VERSION = ')/],
];
const FOLDERS = ['templates', 'gitlab-component'];
const IN_FOLDERS = /(schedule-action\/cli:|\/(?:scan|notify|check|sync)@)/g;

/** The files of a new version, from those of an old one: path -> text. Throws if a file does not name the old version. */
export function bumped(files, from, to, date) {
  const [old, next] = [from, to].map((text) => VERSION.exec(text)?.slice(1).map(Number));
  if (old === undefined || next === undefined) throw new Error(`${to} is not a version such as 1.2.3`);
  const step = next.findIndex((part, index) => part !== old[index]);
  if (step === -1 || next[step] < old[step]) throw new Error(`${to} does not come after ${from}`);
  return new Map(
    [...files].map(([path, text]) => [
      path,
      path === 'CHANGELOG.md' ? dated(text, to, date) : renamed(path, text, from, to),
    ]),
  );
}

function renamed(path, text, from, to) {
  const own = PLACES.find(([file]) => file === path)?.[1];
  const pattern = own ?? IN_FOLDERS;
  const number = from.replaceAll('.', '\\.');
  const changed = text.replace(
    new RegExp(`${pattern.source}${number}(?![\\d.])`, pattern.flags),
    (_, before) => before + to,
  );
  if (own !== undefined && changed === text) throw new Error(`${path} does not name version ${from}`);
  return changed;
}

/** Turns the unreleased changes into the version's, below a new heading for the next one. */
function dated(text, version, date) {
  const changes = /^## \[Unreleased\]\n([\s\S]*?)(?=^## \[|(?![\s\S]))/m.exec(text)?.[1];
  if (changes === undefined || changes.trim() === '')
    throw new Error('CHANGELOG.md has nothing under [Unreleased]');
  return text.replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${date}\n`);
}

function bump(version) {
  const from = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version;
  const paths = [...PLACES.map(([file]) => file), ...FOLDERS.flatMap(filesBelow), 'CHANGELOG.md'];
  const files = new Map(paths.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
  for (const [path, text] of bumped(files, from, version, new Date().toISOString().slice(0, 10)))
    if (text !== files.get(path)) writeFileSync(join(ROOT, path), text);
  writeEmbeddedTemplates(ROOT);
}

function filesBelow(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
}

/** Copies the components, and the command line for their image, into the component project. Replaces all but .git. */
export function copyComponent(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  cpSync(join(ROOT, 'gitlab-component'), folder, { recursive: true });
  for (const path of ['dist/cli', 'dist/licenses.txt', 'LICENSE'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command, argument = ''] = process.argv.slice(2);
  if (command === 'bump') bump(argument);
  else if (command === 'component' && argument !== '') copyComponent(argument);
  else {
    console.error('usage: node scripts/release.mjs bump 1.2.3 | component FOLDER');
    process.exitCode = 2;
  }
}
