import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { eachOf } from '../each-of.mjs';
import { filesBelow, writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';

/** Scripts in files and in pipelines. The check actionlint covers those in workflows. */
export const shellcheck = {
  id: 'shellcheck',
  title: 'no finding in any generated script, in any script inside a pipeline, nor in our own',
  consumer: 'shellcheck',
  unit: 'scripts',
  tools: ['shellcheck'],
  async run(context) {
    const check = async (paths) => {
      const { status, stdout, stderr } = await runProgram(
        await context.tool('shellcheck'),
        ['--norc', '--format=json1', ...paths],
        { cwd: context.work, env: context.environment },
      );
      if (status > 1) throw new Error(`shellcheck ended with ${status}: ${stderr}`);
      return JSON.parse(stdout).comments;
    };
    const failures = [];
    const control = await check([writeBelow(context.work, 'control/shellcheck.sh', '#!/bin/bash\ncat $1\n')]);
    if (control.length === 0) failures.push('the control, an unquoted variable, was not found');

    const names = new Map(context.collected.scripts.map(({ id, path }) => [path, id]));
    for (const { id, path } of context.collected.pipelines) {
      for (const [job, script] of jobScripts(path)) {
        const file = `shellcheck/${names.size}.sh`;
        // GitLab's runner uses bash if the image has it, otherwise sh, so scripts must work in both.
        names.set(writeBelow(context.work, file, `#!/bin/sh\n${script}`), `${id}, job ${job}`);
      }
    }
    const ours = [
      ...filesBelow(context.here)
        .filter((path) => path.endsWith('.sh'))
        .map((path) => `conformance/${path}`),
    ];
    for (const path of [...ours, '.ci/run']) names.set(join(context.root, path), path);
    const files = [...names.keys()];
    const half = Math.ceil(files.length / 2);
    const found = await eachOf([files.slice(0, half), files.slice(half)], check);
    for (const { file, line, column, code, message } of found.flat())
      failures.push(`${names.get(file) ?? file}:${line}:${column}: ${message} [SC${code}]`);
    return { cases: names.size, failures };
  },
};

function jobScripts(path) {
  const pipeline = parse(readFileSync(path, 'utf8'), { version: '1.1', merge: true });
  return Object.entries(pipeline).flatMap(([job, body]) =>
    ['before_script', 'script', 'after_script'].flatMap((key) => {
      const lines = [body?.[key] ?? []].flat(9);
      return lines.length === 0 ? [] : [[`${job} ${key}`, `${lines.join('\n')}\n`]];
    }),
  );
}
