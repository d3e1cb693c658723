// src/ -> build/ (tsc) -> dist/cli and dist/action (ncc), plus dist/licenses.txt. The same bytes on every machine.
// The library is not committed: build-lib.mjs builds it when npm packs.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ncc from '@vercel/ncc';
import { minifySync } from 'oxc-minify';
import { chunkNames, nameImports, withChunkNames } from './chunks.mjs';
import { writeEmbeddedTemplates } from './embed-templates.mjs';
import { licenceText, packagesIn } from './licences.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = ['cli', 'action'];

process.chdir(ROOT);
for (const name of writeEmbeddedTemplates(ROOT)) console.log(`wrote ${name}`);
rmSync('build', { recursive: true, force: true });
compile('tsconfig.json');
nameImports(join(ROOT, 'build'));
const bundles = [];
for (const name of BUNDLES) bundles.push({ name, ...(await bundle(name)) });
// At the end, so that an error in compiling or bundling does not change dist/.
for (const { name, files } of bundles) writeBundle(name, files);
const packages = new Map(bundles.flatMap((one) => [...one.packages]));
writeFileSync('dist/licenses.txt', licenceText([...packages.values()]));
console.log(`dist/licenses.txt: ${packages.size} packages`);

function compile(project) {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/** The files of dist/<name>/, and the npm packages in them and their chunks, by folder. */
async function bundle(name) {
  const { code, assets, stats } = await ncc(join(ROOT, `build/entry/${name}.js`), {
    cache: false,
    // ncc would minify only the entry, not the chunks: see slim().
    minify: false,
    sourceMap: false,
    quiet: true,
  });
  const names = chunkNames(stats.compilation, ROOT);
  const named = (file) => file.replace(/^(\d+)\.index(?=\.js$)/, (_, id) => names.get(Number(id)));
  const files = new Map([
    ['index.js', code],
    // Only ncc's command line adds this; without it, Node would read the bundle as CommonJS in an unpacked copy.
    ['package.json', '{ "type": "module" }\n'],
    ...Object.keys(assets).map((file) => [named(file), assets[file].source]),
  ]);
  for (const [file, source] of files)
    files.set(file, withChunkNames(finalText(`dist/${name}/${file}`, source), names));
  return { files, packages: packagesIn(stats.compilation, ROOT) };
}

function finalText(path, source) {
  // Git stores LF; JavaScript reads CRLF as LF even inside template literals, so only the bytes change.
  const plain = source.toString('utf8').replaceAll('\r\n', '\n');
  const text = path.endsWith('.js') ? slim(path, plain) : plain;
  if (!text.includes(ROOT)) return text;
  throw new Error(`${path} holds the path of this checkout: it would differ elsewhere`);
}

function writeBundle(name, files) {
  rmSync(`dist/${name}`, { recursive: true, force: true });
  let bytes = 0;
  for (const [file, text] of files) {
    const path = join('dist', name, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, name === 'cli' && file === 'index.js' ? 0o755 : 0o644);
    bytes += Buffer.byteLength(text);
  }
  console.log(`dist/${name}: ${files.size} files, ${Math.round(bytes / 1024)} kB`);
}

/**
 * Removes comments and dead code and keeps names and lines: halves the size, saves 6 of 65 ms at start, and reviewers can still
 * read it. (Short names and one long line would save 2 ms more.)
 */
function slim(path, source) {
  const { code, errors } = minifySync(path, source, {
    module: true,
    mangle: false,
    compress: {
      target: 'node20',
      keepNames: { function: true, class: true },
      joinVars: false,
      sequences: false,
    },
    codegen: { removeWhitespace: false },
  });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code.endsWith('\n') ? code : `${code}\n`;
}
