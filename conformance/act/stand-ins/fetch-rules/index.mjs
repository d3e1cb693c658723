import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

const { INPUT_FOLDER: folder = '', INPUT_TOKEN: token = '' } = process.env;
if (folder === '' || token === '' || /[${}]/.test(token)) {
  console.log('::error::folder or token is missing');
  process.exit(1);
}
mkdirSync(join(process.env.GITHUB_WORKSPACE, folder), { recursive: true });
