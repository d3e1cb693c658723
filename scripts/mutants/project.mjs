// Chooses the sources to break on purpose, and the tests to run.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOMS = ['text', 'cron', 'schedule', 'backends', 'run'];

/**
 * Folders of tests that never load the sources of these rooms into their process: they start the build (`dist/`), which is
 * not broken, or test other things.
 */
const OTHER_TESTS = ['architecture', 'dist', 'docs', 'patterns', 'scripts', 'workspace'];

/** The handwritten modules with behaviour: paths below `root`, with `/`, and texts. */
export function readSources(root) {
  const files = ROOMS.flatMap((room) => globSync(`src/${room}/**/*.ts`, { cwd: root }));
  return new Map(
    files
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !file.endsWith('.generated.ts'))
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
}

export function isTest(root, test) {
  const [top, folder] = relative(root, test).split(/[\\/]/);
  return top === 'test' && !OTHER_TESTS.includes(folder);
}

export function roomOf(file) {
  return file.split('/')[1];
}
