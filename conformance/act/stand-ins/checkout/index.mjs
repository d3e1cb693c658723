import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false') {
  console.log('::error::persist-credentials is not false');
  process.exit(1);
}
cpSync(process.env.CONFORMANCE_PROJECT, process.env.GITHUB_WORKSPACE, { recursive: true });
for (const { path, folder } of JSON.parse(readFileSync(process.env.CONFORMANCE_PATHS, 'utf8'))) {
  if (path.startsWith('/')) continue;
  const target = path.startsWith('~/')
    ? join(process.env.HOME, path.slice(2))
    : join(process.env.GITHUB_WORKSPACE, path);
  mkdirSync(folder ? target : dirname(target), { recursive: true });
  if (!folder) writeFileSync(target, '');
}
console.log(`checked out ${process.env.INPUT_REF || 'the default branch'}`);
