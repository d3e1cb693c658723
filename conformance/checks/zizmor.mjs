import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';

/** The only audit that we silence, on the line itself: an image has a version until its owner appends a digest. */
const MAY_BE_IGNORED = new Set(['unpinned-images']);

const CONTROL = `name: control
on: push
jobs:
  control:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: echo \${{ github.event.head_commit.message }}
`;

export const zizmor = {
  id: 'zizmor',
  title: 'no finding in any workflow nor in action.yml; silenced only: unpinned-images',
  consumer: 'zizmor --persona=pedantic',
  unit: 'files',
  tools: ['zizmor'],
  async run(context) {
    const audit = async (paths, flags = []) => {
      const { status, stdout, stderr } = await runProgram(
        await context.tool('zizmor'),
        [
          ...['--offline', '--persona=pedantic', '--no-config', '--no-progress', '--no-exit-codes'],
          ...['--strict-collection', '--collect=all', '--format=json-v1'],
          ...flags,
          ...paths,
        ],
        { cwd: context.work, env: context.environment },
      );
      if (status !== 0) throw new Error(`zizmor ended with ${status}: ${stderr}`);
      return JSON.parse(stdout);
    };
    const control = await audit([writeBelow(context.work, 'control/zizmor.yml', CONTROL)]);
    const found = new Set(control.map((finding) => finding.ident));
    const failures = ['unpinned-uses', 'template-injection', 'excessive-permissions']
      .filter((ident) => !found.has(ident))
      .map((ident) => `the control was not found by ${ident}`);

    const names = new Map(context.collected.workflows.map(({ id, path }) => [path, id]));
    names.set(join(context.root, 'action.yml'), 'action.yml');
    const paths = [...names.keys()];
    failures.push(...(await audit(paths)).map((finding) => describe(finding, names)));

    const silenced = (await audit(paths, ['--no-ignores'])).filter(
      (finding) => !MAY_BE_IGNORED.has(finding.ident),
    );
    failures.push(...silenced.map((finding) => `silenced, but may not be: ${describe(finding, names)}`));
    const comments = paths.flatMap(
      (path) => readFileSync(path, 'utf8').match(/zizmor: ignore\[[^\]]*\]/g) ?? [],
    );
    return {
      cases: paths.length,
      failures: [...new Set(failures)],
      notes: [`${comments.length} lines say ${[...new Set(comments)].join(', ')}`],
    };
  },
};

function describe({ ident, desc, locations }, names) {
  const main = locations.find(({ symbolic }) => symbolic.kind === 'Primary') ?? locations[0];
  const path = main.symbolic.key.Local?.verbatim_path ?? main.symbolic.key.Local?.given_path;
  const point = main.concrete.location.start_point;
  return `${names.get(path) ?? path}:${point.row + 1}:${point.column + 1}: ${desc} [${ident}]: ${main.symbolic.annotation}`;
}
