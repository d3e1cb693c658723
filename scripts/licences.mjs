// Lists the npm packages in a bundle, with their licences.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE_FILE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

/** The packages of a webpack compilation by folder, from its modules, since ncc's own list lacks chunks. */
export function packagesIn(compilation, root) {
  const found = new Map();
  const visit = (module) => {
    for (const inner of module.modules ?? []) visit(inner);
    const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module.resource ?? '');
    // ncc's own runtime has paths inside ncc.
    const folder = match?.[1];
    if (folder?.startsWith(root) && !found.has(folder)) found.set(folder, readPackage(folder));
  };
  for (const module of compilation.modules) visit(module);
  return found;
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  return { name, version, license: license ?? 'see its repository', texts };
}

/** One text for all of them, ordered by names and versions. */
export function licenceText(packages) {
  const unique = new Map(packages.map((one) => [`${one.name}@${one.version}`, one]));
  const sections = [...unique.keys()].sort().map((key) => {
    const { license, texts } = unique.get(key);
    const body = texts.length > 0 ? texts.join('\n\n') : 'The package carries no licence text.';
    return `${key}\nLicense: ${license}\n\n${body}\n`;
  });
  const rule = `${'-'.repeat(80)}\n`;
  return `The bundles in this folder contain the following packages.\n\n${rule}${sections.join(`\n${rule}`)}`;
}
