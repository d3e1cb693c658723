import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';
import { eachOf } from '../each-of.mjs';
import { writeBelow } from '../files.mjs';
import { componentAddress } from '../gitlab/component-project.mjs';
import { pipelineProblems, projectProblems } from '../gitlab/component-rules.mjs';
import { componentInputs, readComponents, shownPipelines } from '../gitlab/components.mjs';
import { makeRepository, provideComponents } from '../gitlab/repository.mjs';
import { componentControls, headerControls, pipelineControls } from '../gitlab/rule-controls.mjs';
import { allInputs, requiredInputs, wrongInputs } from '../gitlab/wrong-inputs.mjs';
import { schemaCheck } from '../schemas.mjs';
import { runGitlabCiLocal } from '../tools/gitlab-ci-local.mjs';

export const gitlabInputs = {
  id: 'gitlab-inputs',
  title:
    'the headers of the components are valid, every input refuses what is not of its type, pattern or options, none is unused, and every pipeline of ours gives components the inputs that they have',
  consumer: "gitlab-ci-local, JSON schema of GitLab's pipeline editor, GitLab's documented rules",
  unit: 'questions',
  tools: ['gitlab-ci-local', 'node', 'git', 'rsync'],
  async run(context) {
    const schema = schemaCheck(context, 'gitlab-ci.json');
    const asked = [askHeaders(context, schema), askRules(context), await askLocal(context, schema)];
    return {
      cases: asked.reduce((sum, { cases }) => sum + cases, 0),
      failures: asked.flatMap(({ failures }) => failures),
      notes: [
        "GitLab's documented rules alone hold that unknown inputs are refused (gitlab-ci-local takes them), that options and patterns stand only where they may, and GitLab's limits",
        'a pipeline, by a pipeline schedule or not, takes at most 20 inputs: ours take none; what `include` gives a component is not limited so',
      ],
    };
  },
};

function askHeaders(context, schema) {
  const components = readComponents(context.root);
  const failures = headerControls
    .filter((header) => schema(header).length === 0)
    .map((header) => `the control ${JSON.stringify(header).slice(0, 80)} was accepted by the schema`);
  for (const { path, text } of components)
    failures.push(
      ...schema(parseAllDocuments(text)[0].toJS()).map((problem) => `the header of ${path}: ${problem}`),
    );
  return { cases: components.length, failures };
}

function askRules(context) {
  const components = readComponents(context.root);
  const inputs = componentInputs(context.root);
  const unnoticed = (controls, problemsOf) =>
    controls
      .filter((control) => !problemsOf(control).some((problem) => control.says.test(problem)))
      .map(({ says }) => `a control was not noticed: ${says}`);
  const pipelines = [
    ...shownPipelines(context.root),
    ...context.collected.pipelines.map(({ id, path }) => ({ id, text: readFileSync(path, 'utf8') })),
  ];
  return {
    cases: components.length + pipelines.length,
    failures: [
      ...unnoticed(componentControls, (control) => projectProblems([control])),
      ...unnoticed(pipelineControls, ({ text }) => pipelineProblems(text, inputs)),
      ...projectProblems(components),
      ...pipelines.flatMap(({ id, text }) =>
        pipelineProblems(text, inputs).map((problem) => `${id}: ${problem}`),
      ),
    ],
  };
}

/** Each component with what it wants at least, with every input, with one wrong one, and with one it does not have. */
async function askLocal(context, schema) {
  const folder = join(context.work, 'gitlab-inputs');
  const all = componentInputs(context.root);
  const names = [...new Set(all.map(({ component }) => component))];
  const questions = names.flatMap((component) => {
    const inputs = all.filter((one) => one.component === component);
    const required = requiredInputs(inputs);
    return [
      { component, id: 'its required inputs', inputs: required },
      { component, id: 'all its inputs', inputs: allInputs(inputs) },
      { component, id: 'an input that it does not have', inputs: { ...required, unheard_of: 'x' } },
      ...wrongInputs(inputs).map(({ name, given, says }) => ({
        component,
        id: `${name}: ${JSON.stringify(given) ?? 'left out'}`,
        inputs: withInput(required, name, given),
        says: `\`${name}\` input: `,
        reason: says,
      })),
    ];
  });
  for (const [index, question] of questions.entries()) {
    const text = pipelineWith(context, question, all);
    writeBelow(folder, `${index}.yml`, text);
    provideComponents(context, folder, text);
  }
  await makeRepository(context, folder);
  const failures = await eachOf(questions, async (question, index) => {
    const answer = await runGitlabCiLocal(context, folder, ['--file', `${index}.yml`, '--preview']);
    return answerProblems(question, answer, schema).map(
      (problem) => `${question.component} with ${question.id}: ${problem}`,
    );
  });
  return { cases: questions.length, failures: failures.flat() };
}

/** `undefined` leaves it out. */
function withInput(inputs, name, given) {
  const { [name]: _, ...others } = inputs;
  return given === undefined ? others : { ...others, [name]: given };
}

/** The notify component extends a job of the scan component of the same name. */
function pipelineWith(context, { component, inputs }, all) {
  const include = [{ component: componentAddress(context, component), inputs }];
  if (component === 'notify') {
    const scan = requiredInputs(all.filter((one) => one.component === 'scan'));
    include.unshift({ component: componentAddress(context, 'scan'), inputs: scan });
  }
  return stringify({ stages: ['build', 'test', 'deploy'], include });
}

function answerProblems({ says, reason }, { status, stdout, stderr }, schema) {
  const said = `${stdout}${stderr}`.trim();
  if (says !== undefined) {
    if (status === 0) return ['was accepted'];
    return said.includes(says) && said.includes(reason) ? [] : [`was refused for another reason: ${said}`];
  }
  if (status !== 0) return [`was refused: ${said}`];
  return schema(parse(stdout, { logLevel: 'silent' })).map((problem) => `the pipeline: ${problem}`);
}
