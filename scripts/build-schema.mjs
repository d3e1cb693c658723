// src/schedule/schema/ and each backend's config.ts -> schema/jmo-schedules.schema.json for editors, and docs/reference.md;
// docs/diagnostics.md -> src/schedule/codes.generated.ts. Tests fail if one differs from the sources.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CODES_MODULE, codesModule } from './codes.mjs';
import { referencePage } from './reference/page.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'build/schema');
const TARGET = join(ROOT, 'schema/jmo-schedules.schema.json');

writeFileSync(join(ROOT, CODES_MODULE), codesModule());

// Builds separately, so that the order of scripts does not matter.
const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [tsc, '-p', join(ROOT, 'tsconfig.json'), '--outDir', OUT], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);

const load = (path) => import(pathToFileURL(join(OUT, path)).href);
const { buildJsonSchema } = await load('schedule/schema/json-schema.js');
const { describeFields } = await load('schedule/schema/describe-fields.js');
const { configFields } = await load('backends/config-schemas.js');
mkdirSync(join(ROOT, 'schema'), { recursive: true });
writeFileSync(TARGET, `${JSON.stringify(buildJsonSchema(configFields()), null, 2)}\n`);
const [schedule, defaults] = ['ScanSchedule', 'ScanDefaults'].map((kind) =>
  describeFields(configFields(), kind),
);
writeFileSync(join(ROOT, 'docs/reference.md'), referencePage(schedule, defaults));
console.log(`wrote schema/jmo-schedules.schema.json, docs/reference.md and ${CODES_MODULE}`);
