import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { componentInputs, includedComponents } from '../gitlab/components.mjs';
import { notRun } from '../not-run.mjs';
import { runProgram } from '../run-program.mjs';

/** What would run a command or end the quotes that an input stands in. No pattern may take any of it. */
const HOSTILE = [
  '; touch x',
  '$(touch x)',
  '`touch x`',
  'a | b',
  'a & b',
  "a' b",
  '"a',
  'a\nb',
  '> x',
  '${X}; y',
  'a\\',
  'a # b',
  '"$(id)"',
  '"a" ; b',
];

/** Debian's package of the gem that GitLab itself uses. */
const PACKAGE = 'ruby-re2';

export const gitlabRe2 = {
  id: 'gitlab-re2',
  title:
    'every pattern of a component compiles, takes its default and what render writes for it, and refuses what would run a command',
  consumer: "RE2 with Ruby's binding, as GitLab uses it",
  unit: 'questions',
  tools: ['ruby'],
  async run(context) {
    const inputs = componentInputs(context.root);
    const questions = [
      ...inputs
        .filter(({ input }) => input.regex !== undefined)
        .flatMap(({ id, input }) => [
          { id, pattern: input.regex, value: input.default ?? '', wanted: input.default !== undefined },
          ...HOSTILE.map((value) => ({ id, pattern: input.regex, value, wanted: false })),
        ]),
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
      const taken = matches && value.trim() !== '';
      return taken === wanted ? [] : [`${id}: ${JSON.stringify(value)} is ${taken ? 'taken' : 'refused'}`];
    });
    const [long, lines] = answers.slice(questions.length);
    if (long.problem === undefined) failures.push(`${controls[0].id}, was accepted`);
    if (lines.matches !== false) failures.push(`${controls[1].id}, was accepted`);
    return { cases: questions.length, failures };
  },
};

/** The inputs in all collected pipelines that include components. */
function writtenValues(context, inputs) {
  return context.collected.pipelines.flatMap(({ id, path }) =>
    includedComponents(readFileSync(path, 'utf8')).flatMap(({ component, inputs: given }) =>
      Object.entries(given).flatMap(([key, value]) => {
        const found = inputs.find((one) => one.component === component && one.name === key);
        const pattern = found?.input.regex;
        return pattern === undefined
          ? []
          : [{ id: `${id}: ${component} ${key}`, pattern, value: String(value), wanted: true }];
      }),
    ),
  );
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
