import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_SARIF_FILE: file } = process.env;
const sarif = JSON.parse(readFileSync(file, 'utf8'));
if (sarif.version !== '2.1.0' || !Array.isArray(sarif.runs)) {
  console.log(`::error::${file} is not SARIF 2.1.0`);
  process.exit(1);
}
const folder = join(process.env.CONFORMANCE_KEPT, 'sarif');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'findings.sarif'), JSON.stringify(sarif));
