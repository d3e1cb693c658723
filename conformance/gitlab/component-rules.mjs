// What GitLab's documentation says of components and inputs, and neither gitlab-ci-local nor the editor's schema checks: the
// pages ci/inputs, ci/components and ci/yaml (spec). Names and numbers that the pages leave out are those of GitLab's source
// (Ci::Catalog::ComponentsProject, Gitlab::Ci::Config::Header::Input, ::Interpolation::Access and ::TextTemplate).
import { parseAllDocuments } from 'yaml';
import { includedComponents } from './components.mjs';

/** What GitLab 17.8 knows: `rules` came with 18.7, `spec:component` and `spec:include` with 18.6. */
const INPUT_KEYS = ['default', 'description', 'options', 'regex', 'type'];
const TYPES = ['string', 'number', 'boolean', 'array'];
const GLOBAL = [
  'default',
  'image',
  'services',
  'stages',
  'variables',
  'workflow',
  'cache',
  'before_script',
  'after_script',
];
/** 30 until 18.5, then 100. */
const MOST_COMPONENTS = 30;
const MOST_OPTIONS = 50;
/** From what merge request 264013 of gitlab-org/gitlab measured and limits. There is no limit of 20 here. */
const MOST_INPUTS = 500;
const MOST_BLOCKS = 10_000;
const LARGEST_BLOCK = 1024;
const LARGEST_TEXT = 1024 * 1024;
/** Of a pipeline that is started with inputs, by a pipeline schedule or otherwise. */
const MOST_PIPELINE_INPUTS = 20;

export function projectProblems(components) {
  const names = components.map(({ name }) => name);
  return [
    ...(components.length > MOST_COMPONENTS ? [`${components.length} components are too many`] : []),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice`),
    ...components.flatMap((one) => componentProblems(one).map((problem) => `${one.path}: ${problem}`)),
  ];
}

function componentProblems({ path, text }) {
  const problems = [];
  if (!/^templates\/[\w-]+(?:\/template)?\.yml$/.test(path)) problems.push('GitLab finds no component there');
  const [header, body, ...more] = parseAllDocuments(text).map((document) => document.toJS());
  if (body === undefined || more.length > 0) return [...problems, 'is not a header and one document'];
  if (Object.keys(header).join() !== 'spec' || Object.keys(header.spec).join() !== 'inputs')
    problems.push('its header is more than `spec:inputs`');
  const inputs = header.spec?.inputs ?? {};
  if (Object.keys(inputs).length > MOST_INPUTS) problems.push('declares too many inputs');
  for (const [name, input] of Object.entries(inputs))
    problems.push(...inputProblems(name, input ?? {}).map((problem) => `${name}: ${problem}`));
  for (const key of GLOBAL) if (key in body) problems.push(`${key} would be the whole pipeline's`);
  return [...problems, ...blockProblems(text, inputs)];
}

function inputProblems(name, { type = 'string', options, regex, default: usual, ...rest }) {
  const problems = Object.keys(rest)
    .filter((key) => !INPUT_KEYS.includes(key))
    .map((key) => `GitLab 17.8 knows no ${key}`);
  if (!/^[A-Za-z0-9_-]+$/.test(name)) problems.push('`inputs.NAME` cannot name it');
  if (!TYPES.includes(type)) problems.push(`${type} is no type`);
  if (options !== undefined && !['string', 'number'].includes(type)) problems.push(`no options for ${type}`);
  if (options?.length > MOST_OPTIONS) problems.push('too many options');
  if (options !== undefined && usual !== undefined && !options.includes(usual))
    problems.push('its default is not one of its options');
  if (regex !== undefined && type !== 'string') problems.push(`no regex for ${type}`);
  return problems;
}

/** Each `$[[ … ]]` is a declared input and nothing more, and each input is used: GitLab checks no value of others. */
function blockProblems(text, inputs) {
  const body = text.slice(text.search(/^---$/m));
  const blocks = [...body.matchAll(/\$\[\[(.*?)\]\]/gs)];
  const problems = [];
  if (blocks.length > MOST_BLOCKS) problems.push('too many blocks');
  if (Buffer.byteLength(text) >= LARGEST_TEXT) problems.push('the text is too large');
  const used = new Set();
  for (const [block, inner] of blocks) {
    const [, name] = /^ inputs\.([\w-]+) $/.exec(inner) ?? [];
    if (Buffer.byteLength(inner) > LARGEST_BLOCK) problems.push('a block is too large');
    else if (name === undefined || !(name in inputs)) problems.push(`${block} is no declared input`);
    else if (inputs[name]?.type === 'array' && !isWholeValue(body, block))
      problems.push(`${block} is a list inside a text`);
    used.add(name);
  }
  return [
    ...problems,
    ...Object.keys(inputs)
      .filter((name) => !used.has(name))
      .map((name) => `${name} is declared and not used`),
  ];
}

function isWholeValue(body, block) {
  return body.split('\n').every((line) => !line.includes(block) || line.endsWith(`: ${block}`));
}

/** A pipeline's own inputs, those of pipelines it starts, and those it gives to components. */
export function pipelineProblems(text, declaredInputs) {
  const documents = parseAllDocuments(text, { version: '1.1', merge: true }).map((one) => one.toJS());
  const problems = [];
  const own = documents.length > 1 ? (documents[0].spec?.inputs ?? {}) : {};
  if (Object.keys(own).length > MOST_PIPELINE_INPUTS) problems.push('a pipeline takes 20 inputs at most');
  for (const [key, job] of Object.entries(documents.at(-1)))
    if (Object.keys(job?.trigger?.inputs ?? {}).length > MOST_PIPELINE_INPUTS)
      problems.push(`${key}: a pipeline takes 20 inputs at most`);
  for (const { component, inputs } of includedComponents(text)) {
    const known = declaredInputs.filter((one) => one.component === component);
    if (known.length === 0) problems.push(`there is no component ${component}`);
    for (const name of Object.keys(inputs))
      if (!known.some((one) => one.name === name)) problems.push(`${component} has no input ${name}`);
    for (const { name, input } of known)
      if (input.default === undefined && inputs[name] === undefined)
        problems.push(`${component} is not given its ${name}`);
  }
  return problems;
}
