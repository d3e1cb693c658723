import { cpSync } from 'node:fs';

if (process.env['INPUT_PERSIST-CREDENTIALS'] !== 'false') {
  console.log('::error::persist-credentials is not false');
  process.exit(1);
}
cpSync(process.env.CONFORMANCE_PROJECT, process.env.GITHUB_WORKSPACE, { recursive: true });
console.log(`checked out ${process.env.INPUT_REF || 'the default branch'}`);
