// What is in the containers besides their images.
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeAction } from '../act/run-act.mjs';
import { writeBelow } from '../files.mjs';
import { makeProject } from './cases.mjs';
import { folderOf } from './engine.mjs';

/**
 * @returns {Promise<{images: Record<string, string>, ours: string, project: string, shared: string, node: string, cli: string,
 *   certificate: (path: string) => string}>} `certificate` puts a file where it can be read in a container
 */
export async function prepareWorld(context, folder) {
  const shared = join(folder, 'shared');
  mkdirSync(shared, { recursive: true });
  cpSync(join(context.here, 'act/findings-with-secret.json'), join(shared, 'findings.json'));
  cpSync(join(context.here, 'act/pretend-scan.sh'), join(shared, 'pretend-scan.sh'));
  return {
    images: await context.tool('images'),
    ours: placeAction(context),
    project: await makeProject(context, folder),
    shared,
    node: join(dirname(await context.tool('node')), '..'),
    cli: join(context.root, 'dist/cli'),
    certificate(path) {
      cpSync(path, join(shared, 'slack.pem'));
      return '/conformance/shared/slack.pem';
    },
  };
}

/** Puts the stand-in for JMo before the image's own. */
export function placeJmo(context, layer) {
  const target = join(layer, 'usr/local/bin');
  mkdirSync(target, { recursive: true });
  cpSync(join(context.here, 'container/pretend-jmo.sh'), join(target, 'jmo'));
}

/** Makes declared paths that are absolute, and a place to write to where the results go to one; these are its mounts. */
export function absolutePlaces({ paths, folder, layer, user, script }) {
  for (const { path, folder: isFolder } of paths.filter((each) => each.path.startsWith('/'))) {
    if (isFolder) mkdirSync(join(layer, path), { recursive: true });
    else writeBelow(layer, path, '');
  }
  const results = /--results-dir (\/[\w./-]+)/.exec(script)?.[1];
  if (results === undefined) return [];
  mkdirSync(join(layer, results), { recursive: true });
  return [{ from: folderOf(user, join(folder, 'results')), to: results, writable: true }];
}
