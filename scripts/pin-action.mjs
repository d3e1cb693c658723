// Pins this action in generated files to a released commit:  npm run pin -- COMMIT VERSION [WORKFLOW]
// A commit cannot contain its own id, so a release is tagged first, the commit after it pins it, and the major tag (v1)
// moves to that one. The reusable workflow scan.yml names the action's commit, and generated files name a commit that contains
// that scan.yml: pin COMMIT, commit, then pin again with that commit as WORKFLOW. Then update goldens and README: UPDATE_GOLDEN=1 and UPDATE_DOCS=1 npm test; read the difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmbeddedTemplates } from './embed-templates.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const [commit = '', version = '', workflow] = process.argv.slice(2);
const COMMIT = /^[0-9a-f]{40}$/;
if (
  !COMMIT.test(commit) ||
  !/^v\d+\.\d+\.\d+$/.test(version) ||
  !(workflow === undefined || COMMIT.test(workflow))
) {
  console.error('usage: npm run pin -- <40 hex digits> v1.2.3 [<40 hex digits>]');
  process.exit(2);
}
const templates = readdirSync(join(ROOT, 'templates'), { recursive: true, encoding: 'utf8' });
const files = templates.filter((file) => file.endsWith('.yml')).map((file) => `templates/${file}`);
for (const file of [...files, '.github/workflows/scan.yml']) {
  const path = join(ROOT, file);
  const text = readFileSync(path, 'utf8');
  const pinned = text.replace(
    /(uses: jmo\/schedule-action(\/\.github\/workflows\/scan\.yml)?@)([0-9a-f]{40}) # v[\d.]+/g,
    (whole, before, called) => {
      const to = called === undefined ? commit : workflow;
      return to === undefined ? whole : `${before}${to} # ${version}`;
    },
  );
  if (pinned !== text) writeFileSync(path, pinned);
}
for (const path of writeEmbeddedTemplates(ROOT)) console.log(`wrote ${path}`);
