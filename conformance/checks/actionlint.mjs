import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';

/** An invalid workflow, with an unquoted variable for shellcheck and a zone that actionlint refuses. Proves that both look. */
const CONTROL = `name: control
on:
  schedule:
    - cron: '0 0 * * *'
      timezone: Nowhere/Nowhere
jobs:
  control:
    runs-on: ubuntu-24.04
    steps:
      - shell: bash
        run: |
          cat $HOME
`;

export const actionlint = {
  id: 'actionlint',
  title: 'no finding in any workflow, its scripts by shellcheck included',
  consumer: 'actionlint',
  unit: 'workflows',
  tools: ['actionlint', 'shellcheck'],
  async run(context) {
    const lint = async (paths) => {
      const { status, stdout, stderr } = await runProgram(
        await context.tool('actionlint'),
        ['-format', '{{json .}}', '-shellcheck', await context.tool('shellcheck'), '-pyflakes', '', ...paths],
        { cwd: context.work, env: context.environment },
      );
      if (status !== 0 && status !== 1) throw new Error(`actionlint ended with ${status}: ${stderr}`);
      return JSON.parse(stdout);
    };
    const control = await lint([writeBelow(context.work, 'control/actionlint.yml', CONTROL)]);
    const kinds = new Set(control.map((finding) => finding.kind));
    const failures = ['shellcheck', 'events']
      .filter((kind) => !kinds.has(kind))
      .map((kind) => `the control was not found by its rule ${kind}: it found ${[...kinds].join(', ')}`);

    const names = new Map(context.collected.workflows.map(({ id, path }) => [path, id]));
    for (const { filepath, line, column, message, kind } of await lint([...names.keys()])) {
      const id = names.get(join(context.work, filepath)) ?? names.get(filepath) ?? filepath;
      failures.push(`${id}:${line}:${column}: ${message} [${kind}]`);
    }
    return { cases: names.size, failures };
  },
};
