// Pins this action in generated files to a released commit:  npm run pin -- COMMIT VERSION
// A commit cannot contain its own id, so a release is tagged first, the commit after it pins it, and the major tag (v1)
// moves to that one. Then update goldens and README: UPDATE_GOLDEN=1 and UPDATE_DOCS=1 npm test; read the difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmbeddedTemplates } from './embed-templates.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [commit = '', version = ''] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) {
  console.error('usage: npm run pin -- <40 hex digits> v1.2.3');
  process.exit(2);
}
for (const file of readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.yml')) continue;
  const path = join(ROOT, 'templates', file);
  const text = readFileSync(path, 'utf8');
  const pinned = text.replace(
    /(uses: jmo\/schedule-action@)[0-9a-f]{40} # v[\d.]+/g,
    (_, before) => `${before}${commit} # ${version}`,
  );
  if (pinned !== text) writeFileSync(path, pinned);
}
for (const path of writeEmbeddedTemplates(ROOT)) console.log(`wrote ${path}`);
