// Programs that keep what they are called with, and what a run leaves behind.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeBelow } from '../files.mjs';

const JMO = `#!/bin/sh
printf '%s\\0' "\${GITLAB_TOKEN-}" "$@" > "$RECORD/jmo"
previous=
for word do
  case $previous in --images-file | --urls-file) cat -- "$word" > "$RECORD/list$previous" ;; esac
  previous=$word
done
`;
const JMO_SCHEDULE = `#!/bin/sh
printf '%s\\0' "$@" > "$RECORD/$1"
`;
/** Slack's ok, as the script of local cron reads curl's answer. */
const CURL = `#!/bin/sh
cat > "$RECORD/curl"
printf 'HTTP/1.1 200 OK\\r\\n\\r\\n{"ok":true}\\n200 0.1'
`;

/** A folder for the PATH. */
export function makeStandIns(folder) {
  for (const [name, text] of Object.entries({ jmo: JMO, 'jmo-schedule': JMO_SCHEDULE, curl: CURL }))
    writeBelow(folder, name, text, 0o755);
  return folder;
}

/** The words of a call, or undefined where there was none. */
export function readCall(record, name) {
  const path = join(record, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\0').slice(0, -1) : undefined;
}

/** Lists that the resource itself makes go through files: what stood in them takes the place of their paths. */
export function withLists(flags, record, resource) {
  return flags.map(([flag, ...values]) => {
    const path = join(record, `list${flag}`);
    const own = resource.spec.jobTemplate.targets[flag.slice(2).replaceAll('-', '_')] !== undefined;
    return own || !existsSync(path) ? [flag, ...values] : [flag, readFileSync(path, 'utf8')];
  });
}

const FOLDERS = ['repo', 'repos_dir'];
const FILES = [
  'targets',
  'images_file',
  'urls_file',
  'terraform_state',
  'cloudformation',
  'k8s_manifest',
  'api_spec',
];

/** Whether a file system takes the name of each part of a path: 255 bytes at most, on Linux. */
export function hasShortNames(path) {
  return path.split('/').every((part) => Buffer.byteLength(part) <= 255);
}

/** Whether the results folder can be made, whose name may be too long. */
export function canMakeResults({ spec }) {
  return hasShortNames(spec.jobTemplate.results?.dir ?? '');
}

/** The paths that a schedule names, made where a file system takes them; false where one could not be, or leads out. */
export function makeNamedPaths({ spec }, folder) {
  const { targets, options } = spec.jobTemplate;
  const named = [
    ...FOLDERS.map((key) => [targets[key], true]),
    ...FILES.map((key) => [targets[key], false]),
    [options.config, false],
  ].filter(([path]) => path !== undefined && !/^https?:\/\//.test(path));
  let all = true;
  for (const [path, isFolder] of named) {
    if (/^[~/]|(?:^|\/)\.\.(?:\/|$)/.test(path)) {
      all = false;
      continue;
    }
    const at = join(folder, path);
    try {
      mkdirSync(isFolder || path.endsWith('/') ? at : dirname(at), { recursive: true });
      if (!isFolder && !existsSync(at)) writeFileSync(at, '');
    } catch {
      all = false;
    }
  }
  return all;
}

/** Whether a text of the resource was executed. */
export function canaryProblems(...folders) {
  return folders
    .flatMap((folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []))
    .filter((path) => /(?:^|\/)canary$/.test(path))
    .map((path) => `a text was executed: ${path} is there`);
}

const COMMAND =
  /^[\s\u0085\ufeff]*::(?:set-output|add-mask|error|warning|notice|debug|group|stop-commands|set-env|add-path|save-state)[\s\S]*?::|##\[[a-z-]+\]/iu;

/** Lines that GitHub's runner would obey. */
export const obeyed = (log) => log.split(/\r\n|\n|\r/).filter((line) => COMMAND.test(line));

export function makeRecord(folder) {
  const record = join(folder, 'record');
  mkdirSync(record, { recursive: true });
  return record;
}
