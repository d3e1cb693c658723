import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** Debian's package of the gem that GitLab itself uses. */
const PACKAGE = 'ruby-re2';

export const gitlabRe2 = {
  id: 'gitlab-re2',
  title: 'every pattern of a component compiles, takes its default, and takes what render writes for it',
  consumer: "RE2 with Ruby's binding, as GitLab uses it",
  unit: 'questions',
  tools: ['ruby'],
  async run(context) {
    const inputs = componentInputs(join(context.root, 'gitlab-component/templates'));
    const questions = [
      ...inputs.flatMap(({ id, input }) =>
        input.regex === undefined
          ? []
          : [{ id, pattern: input.regex, value: input.default ?? '', wanted: input.default !== undefined }],
      ),
      ...writtenValues(context, inputs),
    ];
    const controls = [
      { id: 'the control, a repeat over 1,000', pattern: '^a{0,1001}$', value: 'a' },
      { id: 'the control, a value of two lines', pattern: '^[a-z]+$', value: 'a\nb' },
    ];
    const answers = await ask(context, [...questions, ...controls]);
    const failures = questions.flatMap(({ id, value, wanted }, index) => {
      const { problem, matches } = answers[index];
      if (problem !== undefined) return [`${id}: ${problem}`];
      // Before 18.1, GitLab's patterns never matched empty values.
      return wanted && (!matches || value.trim() === '')
        ? [`${id}: ${JSON.stringify(value)} is refused`]
        : [];
    });
    const [long, lines] = answers.slice(questions.length);
    if (long.problem === undefined) failures.push(`${controls[0].id}, was accepted`);
    if (lines.matches !== false) failures.push(`${controls[1].id}, was accepted`);
    return { cases: questions.length, failures };
  },
};

function componentInputs(folder) {
  return readdirSync(folder).flatMap((component) => {
    const text = readFileSync(join(folder, component, 'template.yml'), 'utf8');
    const { inputs } = parseAllDocuments(text)[0].toJS().spec;
    return Object.entries(inputs).map(([name, input]) => ({
      id: `${component} ${name}`,
      component,
      name,
      input,
    }));
  });
}

/** The inputs in all collected pipelines that include components. */
function writtenValues(context, inputs) {
  return context.collected.pipelines.flatMap(({ id, path }) => {
    const { include = [] } = parse(readFileSync(path, 'utf8'), { version: '1.1', merge: true });
    return [include].flat().flatMap(({ component, inputs: given = {} }) => {
      const [, name] = /\/(\w+)@/.exec(component ?? '') ?? [];
      return Object.entries(given).flatMap(([key, value]) => {
        const found = inputs.find((one) => one.component === name && one.name === key);
        const pattern = found?.input.regex;
        return pattern === undefined
          ? []
          : [{ id: `${id}: ${name} ${key}`, pattern, value: String(value), wanted: true }];
      });
    });
  });
}

async function ask(context, questions) {
  const { status, stdout, stderr } = await runProgram(
    await context.tool('ruby'),
    [join(context.here, 'gitlab/re2.rb')],
    { env: context.environment, input: JSON.stringify(questions) },
  );
  if (status !== 0 && /cannot load such file/.test(stderr))
    throw notRun(`${PACKAGE} is not on this machine (.ci/run installs it)`);
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
