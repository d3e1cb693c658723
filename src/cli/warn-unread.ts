import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { visible } from '../text/log.js';
import { readPlaceInRepository } from '../workspace/read-repository.js';
import type { Io } from './io.js';

/** One sentence for each of these files or folders that the platform never reads in its place. */
export function unreadWarnings(directory: string, paths: readonly string[]): string[] {
  return [...subfolder(directory, paths), ...links(directory, paths)];
}

/** Prints and returns these sentences. */
export function warnOfUnread(directory: string, paths: readonly string[], io: Io): readonly string[] {
  const messages = unreadWarnings(directory, paths);
  for (const message of messages) {
    io.err(`jmo-schedule: warning: ${visible(message)}\n`);
    io.step.annotate({ severity: 'warning', message });
  }
  return messages;
}

/** Workflows in a subfolder of the repository; GitHub reads only those at its root. */
function subfolder(directory: string, paths: readonly string[]): string[] {
  if (!paths.some((path) => path.startsWith('.github/workflows'))) return [];
  const place = readPlaceInRepository(directory);
  if (place === '') return [];
  return [
    `GitHub reads workflows in .github/workflows of the repository's root only: those in ${place}/.github/workflows never run unless ${place} is a separate repository`,
  ];
}

/** Files behind a symbolic link: git stores the link, and both platforms read files by their path in git. */
function links(directory: string, paths: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const path of paths) {
    const consequence = path.startsWith('.github/workflows')
      ? 'GitHub reads no workflow through a link, so these never run'
      : path.startsWith('.gitlab/')
        ? 'GitLab includes no file through a link, so the pipeline is refused'
        : undefined;
    const link = consequence === undefined ? undefined : linkAbove(directory, path);
    if (link !== undefined) found.set(link, `${link} is a symbolic link: ${consequence}`);
  }
  return [...found.values()];
}

/** The first folder of the path that is a link. */
function linkAbove(directory: string, path: string): string | undefined {
  const parts = path.split('/').slice(0, -1);
  const folders = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return folders.find((folder) => isLink(join(directory, folder)));
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false;
  }
}
