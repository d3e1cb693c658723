import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { filesBelow } from '../files.mjs';

/** @returns {{path: string, name: string, text: string}[]} every file that GitLab would take for a component */
export function readComponents(root) {
  const folder = join(root, 'gitlab-component');
  return filesBelow(join(folder, 'templates')).map((path) => ({
    path: `templates/${path}`,
    name: path.replace(/(?:\/template)?\.yml$/, ''),
    text: readFileSync(join(folder, 'templates', path), 'utf8'),
  }));
}

/** Every input of every component. @returns {{id: string, component: string, name: string, input: object}[]} */
export function componentInputs(root) {
  return readComponents(root).flatMap(({ name: component, text }) =>
    Object.entries(parseAllDocuments(text)[0].toJS().spec.inputs).map(([name, input]) => ({
      id: `${component} ${name}`,
      component,
      name,
      input,
    })),
  );
}

/** The components that a pipeline includes. @returns {{component: string, inputs: object}[]} by their names */
export function includedComponents(text) {
  const { include = [] } = parseAllDocuments(text, { version: '1.1', merge: true }).at(-1).toJS();
  return [include].flat().flatMap(({ component, inputs = {} }) => {
    const [, name] = /\/([\w-]+)@/.exec(component ?? '') ?? [];
    return name === undefined ? [] : [{ component: name, inputs }];
  });
}

/** Pipelines of ours that people read: of the component project itself, and those in its README. */
export function shownPipelines(root) {
  const path = join(root, 'gitlab-component/.gitlab-ci.yml');
  return [
    { id: 'gitlab-component/.gitlab-ci.yml', text: readFileSync(path, 'utf8') },
    ...readmePipelines(root).map((text, index) => ({
      id: `gitlab-component/README.md, block ${index + 1}`,
      text,
    })),
  ];
}

/** The YAML that the components' README shows, block by block. */
export function readmePipelines(root) {
  const readme = readFileSync(join(root, 'gitlab-component/README.md'), 'utf8');
  return [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text);
}
