import * as nodeFs from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { readSchedules } from '../../backends/read-schedules.js';
import type { CommandRun } from '../../cli/command.js';
import { fileChoiceOf } from '../../cli/flags.js';
import { CliError, EXIT, type Io } from '../../cli/io.js';
import { warnOfUnread } from '../../cli/warn-unread.js';
import { checkedFiles } from '../../project/checks/check-coverage.js';
import { INIT_FILES, initFile } from '../../project/checks/init-files.js';
import { templates } from '../../project/init-templates.generated.js';
import { readNamed } from '../../project/read-named-file.js';
import { refuseProblems } from '../../project/render.js';
import { shownPath } from '../../project/world.js';
import { type BackendType, DEFAULT_FILE, type ScanSchedule } from '../../schedule/types.js';
import { visible } from '../../text/log.js';
import { sourceOf } from '../../workspace/ownership.js';
import { created, type FileChange } from '../../workspace/plan.js';
import { applyChanges } from '../../workspace/write.js';
import { removeLeftovers } from '../../workspace/write-spare.js';
import { chooseInit, type InitChoice } from './platform.js';

export const run: CommandRun = async (args, io) => {
  const { directory: folder = '.', file: named = DEFAULT_FILE } = fileChoiceOf(args);
  const directory = resolve(io.directory, folder);
  if (!nodeFs.existsSync(directory) || !nodeFs.lstatSync(directory).isDirectory())
    throw new CliError(`${directory}: no such directory`);
  const file = resourcePath(directory, named);
  const choice = chooseInit(directory, args.text('backend') as BackendType | undefined, io);
  const autoFix = args.on('auto-fix');
  if (autoFix && choice.backend !== 'github-actions')
    throw new CliError(
      `--auto-fix is for github-actions, not ${choice.backend}: it opens pull requests on GitHub`,
    );

  const starter = starterFile(directory, file, choice);
  const schedules = schedulesOf(directory, file, starter, io);
  const { checks } = choice;
  const check = checks && initFile(checks === 'gitlab' ? 'gitlabCheck' : 'githubCheck', file, schedules);
  const wanted = [
    { path: file, content: starter },
    ...(check === undefined ? [] : [check]),
    ...(autoFix ? [initFile('githubSync', file, schedules)] : []),
  ];
  if (choice.why !== undefined) io.out(`${visible(choice.why)}\n`);
  const changes: FileChange[] = [];
  for (const { path, content } of wanted) {
    removeLeftovers(dirname(join(directory, path)), nodeFs);
    // A starter file belongs to its user once it is written, so an existing one is kept.
    if (nodeFs.existsSync(join(directory, path))) {
      const gap = path === check?.path ? gapIn(join(directory, path), file, io) : '';
      io.out(`kept    ${path} (it exists already${gap})\n`);
    } else changes.push(created({ path, content, executable: false }));
  }
  if (check !== undefined) warnOfUnread(directory, [check.path], io);
  refuseProblems(applyChanges(directory, changes));
  for (const { path } of changes) io.out(`created ${path}\n`);
  if (choice.backend === 'gitlab-ci') io.out(includeAdvice());
  if (autoFix) io.out(appAdvice());
  const then =
    choice.backend === 'local-cron'
      ? "'jmo-schedule render' and 'jmo-schedule install --all'"
      : "'jmo-schedule render' and commit what it writes";
  io.out(`Next: edit ${file}, then run ${then}.\n`);
  return EXIT.fine;
};

/** The resource file's path in the project. Throws CliError if it cannot name a file. */
function resourcePath(directory: string, given: string): string {
  if (given.trim() === '') throw new CliError('--file needs the name of a file');
  const path = resolve(directory, given);
  const there = nodeFs.statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory() || /[\\/]$/.test(given)) throw new CliError(`${given}: is a directory`);
  return shownPath(directory, path);
}

/** A note if the check that exists already does not check this file. */
function gapIn(path: string, file: string, io: Io): string {
  const read = readNamed(path, io);
  if ('problem' in read) return '';
  const covered = checkedFiles(read.bytes.toString('utf8'), DEFAULT_FILE);
  if (covered.has(file)) return '';
  const yours =
    sourceOf(read.bytes.toString('utf8')) === undefined ? '' : 'make it yours as its header says, and ';
  return `, and does not check ${file}: ${yours}add a step that does`;
}

/** The schedules that the check is for: of the file, or of the starter if there is none yet. */
function schedulesOf(directory: string, file: string, starter: string, io: Io): ScanSchedule[] {
  const read = readNamed(join(directory, file), io);
  const text = 'bytes' in read ? read.bytes : starter;
  return readSchedules(text, file).schedules.map(({ resource }) => resource);
}

const SCHEMA = 'node_modules/@jmo/schedule-action/schema/jmo-schedules.schema.json';

function starterFile(directory: string, file: string, { backend, ghes }: InitChoice): string {
  const doc = parseDocument(templates['jmo-schedules.yaml']);
  doc.setIn(['spec', 'backend', 'type'], backend);
  if (ghes && backend === 'github-actions') doc.setIn(['spec', 'backend', 'config'], { server: 'ghes' });
  // Editors read the schema from the package; it has no other address.
  const line = nodeFs.existsSync(join(directory, SCHEMA))
    ? `# yaml-language-server: $schema=${posix.relative(posix.dirname(file), SCHEMA)}\n`
    : '';
  return `${line}${doc.toString({ lineWidth: 0 })}`;
}

function appAdvice(): string {
  return [
    `${INIT_FILES.githubSync} needs a GitHub App with the permissions Contents, Pull requests and Workflows (read and write):`,
    'store its client ID as the variable JMO_SYNC_CLIENT_ID, and its private key as the secret JMO_SYNC_PRIVATE_KEY.',
    '',
  ].join('\n');
}

/** GitLab's recommended rules for one pipeline per push, after those that the third must not catch. */
const WORKFLOW = [
  `- if: '$CI_PIPELINE_SOURCE == "schedule" || $CI_PIPELINE_SOURCE == "web"'`,
  `- if: '$CI_PIPELINE_SOURCE == "merge_request_event"'`,
  "- if: '$CI_COMMIT_BRANCH && $CI_OPEN_MERGE_REQUESTS'",
  '  when: never',
  "- if: '$CI_COMMIT_BRANCH || $CI_COMMIT_TAG'",
];

function includeAdvice(): string {
  return [
    'Add to .gitlab-ci.yml (the second file exists after render):',
    '  include:',
    `    - local: ${INIT_FILES.gitlabCheck}`,
    '    - local: .gitlab/jmo-schedules.gitlab-ci.yml',
    'The check makes merge-request pipelines. To give each push and each schedule one pipeline, add these rules, in this order:',
    '  workflow:',
    '    rules:',
    ...WORKFLOW.map((line) => `      ${line}`),
    'Scheduled pipelines also run your other jobs that have no `rules`.',
    '',
  ].join('\n');
}
