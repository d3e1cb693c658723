import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_NAME: name, INPUT_PATH: path } = process.env;
const days = Number(process.env['INPUT_RETENTION-DAYS']);
if (!/^[^":<>|*?\r\n\\/]+$/.test(name)) fail(`${name} is no name for an artifact`);
if (!Number.isInteger(days) || days < 1 || days > 90) fail(`${days} days are not between 1 and 90`);
if (existsSync(path))
  cpSync(path, join(process.env.CONFORMANCE_KEPT, 'artifacts', name), { recursive: true });
else if (process.env['INPUT_IF-NO-FILES-FOUND'] === 'error') fail(`${path} is not there`);
else console.log(`::warning::No files were found with the provided path: ${path}`);

function fail(message) {
  console.log(`::error::${message}`);
  process.exit(1);
}
