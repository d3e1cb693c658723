// templates/<folder>/** -> a TypeScript module beside the code that uses it, so that bundles read no files at run time.
// The modules are committed, so that a fresh clone type-checks without a build. A test compares them with the files.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexTemplate } from './index-template.mjs';

/** The generated modules for the files in templates/: path from the root -> content. */
export function embeddedTemplates(root) {
  const modules = new Map();
  for (const folder of readFolder(join(root, 'templates')).filter((entry) => entry.isDirectory())) {
    const files = filesBelow(join(root, 'templates', folder.name), '');
    if (files.length > 0) modules.set(modulePath(root, folder.name), moduleText(root, folder.name, files));
  }
  return modules;
}

/** Writes modules that differ; returns their paths. */
export function writeEmbeddedTemplates(root) {
  const written = [];
  for (const [path, content] of embeddedTemplates(root)) {
    const target = join(root, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === content) continue;
    writeFileSync(target, content);
    written.push(path);
  }
  return written;
}

/** A backend's templates are in its folder; all others are in src/project/. */
function modulePath(root, folder) {
  return existsSync(join(root, 'src/backends', folder))
    ? `src/backends/${folder}/templates.generated.ts`
    : `src/project/${folder}-templates.generated.ts`;
}

function moduleText(root, folder, files) {
  const names = files.map((file) => `'${file}'`).join(' | ');
  // Backends fill their YAML templates by place; other files are used as they are.
  const filled =
    existsSync(join(root, 'src/backends', folder)) && files.every((file) => file.endsWith('.yml'));
  const entries = files.map((file) => {
    const text = readText(join(root, 'templates', folder, file));
    const literal = `\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\``;
    if (!filled) return `  '${file}': ${literal},\n`;
    return `  '${file}': {\n    text: ${literal},\n    places: ${JSON.stringify(indexTemplate(text))},\n  },\n`;
  });
  return [
    `// Generated from templates/${folder}/ by \`npm run templates\`. Do not edit: change the files there.\n`,
    ...(filled ? ["import type { EmbeddedTemplate } from '../shared/template.js';\n"] : []),
    `export type TemplateName = ${names};\n`,
    `export const templates: Readonly<Record<TemplateName, ${filled ? 'EmbeddedTemplate' : 'string'}>> = {\n${entries.join('')}};\n`,
  ].join('\n');
}

/** The templates in a folder. A folder that is named like a file, such as `run.sh`, is one template in parts. */
function filesBelow(folder, prefix) {
  return readFolder(folder).flatMap((entry) => {
    const path = `${prefix}${entry.name}`;
    const isFolder = entry.isDirectory() && !entry.name.includes('.');
    return isFolder ? filesBelow(join(folder, entry.name), `${path}/`) : [path];
  });
}

/** A template's text; parts are joined in the order of their names. */
function readText(path) {
  const parts = statSync(path).isDirectory() ? readFolder(path).map(({ name }) => join(path, name)) : [path];
  return parts.map((part) => readFileSync(part, 'utf8').replaceAll('\r\n', '\n')).join('');
}

function readFolder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const path of writeEmbeddedTemplates(root)) console.log(`wrote ${path}`);
}
