import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { runGitlabCiLocal } from '../tools/gitlab-ci-local.mjs';

/** GitLab's words for what is in no list of stages. */
const EDGES = ['.pre', '.post'];

export const gitlabParse = {
  id: 'gitlab-parse',
  title: 'every pipeline without components has the jobs it names, included by a pipeline with their stages',
  consumer: 'gitlab-ci-local',
  unit: 'pipelines',
  tools: ['gitlab-ci-local', 'node', 'git', 'rsync'],
  async run(context) {
    const included = context.collected.pipelines.filter(({ path }) => !usesComponents(read(path)));
    const failures = await eachOf(included, async ({ id, path }, index) => {
      const pipeline = read(path);
      const jobs = Object.keys(pipeline).filter((key) => pipeline[key]?.script !== undefined);
      const folder = join(context.work, 'gitlab-parse', String(index));
      writeBelow(folder, 'included.yml', readFileSync(path));
      const stages = new Set([
        'build',
        'test',
        'deploy',
        ...jobs.map((job) => pipeline[job].stage ?? 'test'),
      ]);
      for (const edge of EDGES) stages.delete(edge);
      writeBelow(
        folder,
        '.gitlab-ci.yml',
        stringify({ stages: [...stages], include: [{ local: 'included.yml' }] }),
      );
      const { status, stdout, stderr } = await runGitlabCiLocal(context, folder, ['--list-json']);
      if (status !== 0) return [`${id}: ended with ${status}: ${(stderr || stdout).trim().slice(0, 600)}`];
      const found = JSON.parse(stdout).map(({ name }) => name);
      return jobs.filter((job) => !found.includes(job)).map((job) => `${id}: no job ${job}`);
    });
    return { cases: included.length, failures: failures.flat() };
  },
};

function read(path) {
  return parse(readFileSync(path, 'utf8'), { version: '1.1', merge: true });
}

function usesComponents({ include = [] }) {
  return [include].flat().some((entry) => entry.component !== undefined);
}
