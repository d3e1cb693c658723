// Writes test/servers/github-openapi.json: the operations we call, from GitHub's OpenAPI description. As a package, the
// description has 385 MB, so it is not a dependency. To update the extract:
//   npm pack @octokit/openapi && tar xzf octokit-openapi-*.tgz package/generated/api.github.com.json
//   node scripts/extract-openapi.mjs package/generated/api.github.com.json
// Keeps types and rules, drops prose and examples. Answers lose `required`: the answers of our test servers have only the
// fields that we read.
import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS = [
  ['get', '/repos/{owner}/{repo}/actions/runs'],
  ['get', '/repos/{owner}/{repo}/actions/artifacts'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs'],
  ['delete', '/repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['get', '/repos/{owner}/{repo}/actions/workflows'],
  ['get', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs'],
  ['post', '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches'],
  ['post', '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel'],
  ['get', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['get', '/repos/{owner}/{repo}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['post', '/repos/{owner}/{repo}/pulls'],
  ['patch', '/repos/{owner}/{repo}/pulls/{pull_number}'],
  ['get', '/apps/{app_slug}'],
];
const PROSE = ['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title'];
/** We read nothing of an answer below this depth. */
const DEPTH = 12;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node scripts/extract-openapi.mjs api.github.com.json');
const whole = JSON.parse(readFileSync(source, 'utf8'));

const paths = {};
for (const [method, path] of OPERATIONS) {
  const operation = whole.paths[path]?.[method];
  if (operation === undefined) throw new Error(`no ${method} ${path} in ${source}`);
  const { operationId, parameters = [], requestBody, responses } = operation;
  paths[path] ??= {};
  paths[path][method] = {
    operationId,
    parameters: shorten(parameters, true),
    ...(requestBody === undefined ? {} : { requestBody: shorten(requestBody, true) }),
    responses: shorten(responses, false),
  };
  // OpenAPI requires a description for every response.
  for (const response of Object.values(paths[path][method].responses)) response.description = '';
}
const { openapi, info } = whole;
const text = JSON.stringify(
  { openapi, info: { title: 'GitHub, in part', version: info.version }, paths },
  null,
  1,
);
writeFileSync(new URL('../test/servers/github-openapi.json', import.meta.url), `${text}\n`);

/** The value with references resolved and prose removed. `names`: the keys are names of the API, not of OpenAPI. */
function shorten(value, keepRequired, depth = 0, names = false) {
  if (Array.isArray(value)) return value.map((one) => shorten(one, keepRequired, depth));
  if (typeof value !== 'object' || value === null) return value;
  if (typeof value.$ref === 'string') return shorten(resolve(value.$ref), keepRequired, depth);
  if (depth > DEPTH) return {};
  const kept = {};
  for (const [key, child] of Object.entries(value)) {
    if (!names && (PROSE.includes(key) || key.startsWith('x-'))) continue;
    if (!names && !keepRequired && (key === 'required' || key === 'headers')) continue;
    // In a path, 7 matches both number and text, so `oneOf` could not hold.
    const name = key === 'oneOf' ? 'anyOf' : key;
    kept[name] = shorten(child, keepRequired, depth + 1, !names && key === 'properties');
  }
  // OpenAPI 3.0 does not say whether `nullable` widens an enum; for GitHub it does.
  if (kept.nullable === true && Array.isArray(kept.enum) && !kept.enum.includes(null)) kept.enum.push(null);
  if (kept.nullable !== true || kept.type !== undefined) return kept;
  // `nullable` stands beside a `type` only; beside a reference GitHub means null as well.
  const { nullable, ...rest } = kept;
  return { anyOf: [rest, { enum: [null] }] };
}

function resolve(reference) {
  return reference
    .replace(/^#\//, '')
    .split('/')
    .reduce((node, key) => node[key.replaceAll('~1', '/').replaceAll('~0', '~')], whole);
}
