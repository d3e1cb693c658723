import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CANARY } from '../../arbitraries/schedules.js';

/** A program's arguments, after its name. */
type Call = readonly string[];

export interface ScriptRun {
  readonly status: number;
  readonly output: string;
  readonly calls: readonly Call[];
  /** The files that the jobs left for later ones, by name. */
  readonly left: Readonly<Record<string, string>>;
  readonly canary: boolean;
  /** NODE_EXTRA_CA_CERTS of our last call; undefined if there was none. */
  readonly trust: string | undefined;
}

export interface Situation {
  readonly env?: Readonly<Record<string, string>>;
  readonly jmoStatus?: number;
  readonly gateStatus?: number;
  /** Whether the scan writes findings, and whether there are any. */
  readonly findings?: boolean | 'empty';
  /** Whether the repository contains findings, which every job's checkout restores. */
  readonly committed?: boolean;
  /** Whether the schedule's paths are looked up; by default all count as existing. */
  readonly lookForPaths?: boolean;
}

// Both record their arguments, each with a final NUL, and an empty line between calls.
const RECORD = 'printf "%s\\0" "${0##*/}" "$@" >> "$RECORD_FILE"; printf "\\n\\0" >> "$RECORD_FILE"';
const JMO = `#!/bin/sh
${RECORD}
folder=
for word do
  if [ "$folder" = next ]; then folder=$word; break; fi
  if [ "$word" = --results-dir ]; then folder=next; fi
done
if [ "$JMO_FINDINGS" != false ]; then mkdir -p "$folder/summaries"; fi
case "$JMO_FINDINGS" in
  true) echo '[{"severity": "LOW"}]' > "$folder/summaries/findings.json" ;;
  empty) echo '[]' > "$folder/summaries/findings.json" ;;
esac
exit "$JMO_STATUS"
`;
const CLI = `#!/bin/sh
${RECORD}
printf "%s" "\${NODE_EXTRA_CA_CERTS-unset}" > "$RECORD_FILE.trust"
case "$1" in
  report) echo '{"total":0}' ;;
  gate) exit "$GATE_STATUS" ;;
esac
`;

/** Runs the scripts of a schedule's jobs one after the other, in one folder like GitLab's artifacts. */
export function runScripts(
  scripts: readonly (readonly string[])[],
  shell: 'sh' | 'bash',
  {
    env = {},
    jmoStatus = 0,
    gateStatus = 0,
    findings = true,
    committed = false,
    lookForPaths = false,
  }: Situation = {},
): ScriptRun[] {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-script-'));
  try {
    const there = lookForPaths ? [] : ['test() { true; }'];
    const programs = join(folder, 'bin');
    const project = join(folder, 'project');
    for (const each of [programs, project]) mkdirSync(each);
    for (const [name, text] of Object.entries({ jmo: JMO, 'jmo-schedule': CLI })) {
      writeFileSync(join(programs, name), text);
      chmodSync(join(programs, name), 0o755);
    }
    return scripts.map((script, index) => {
      const record = join(folder, `calls-${index}`);
      if (committed) {
        mkdirSync(join(project, 'results/summaries'), { recursive: true });
        writeFileSync(join(project, 'results/summaries/findings.json'), '[{"severity": "LOW"}]');
      }
      // As the runner does: one entry of `script` after the other, until one fails.
      const { status, stdout, stderr } = spawnSync(shell, ['-e', '-c', [...there, ...script].join('\n')], {
        cwd: project,
        encoding: 'utf8',
        env: {
          PATH: `${programs}:${process.env.PATH}`,
          HOME: '/home/of/nobody',
          RECORD_FILE: record,
          JMO_STATUS: String(jmoStatus),
          GATE_STATUS: String(gateStatus),
          JMO_FINDINGS: String(findings),
          ...env,
        },
      });
      const found = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return {
        status: status ?? -1,
        output: `${stdout}${stderr}`,
        calls: existsSync(record) ? readCalls(readFileSync(record, 'utf8')) : [],
        left: readStatus(join(project, '.jmo-schedule')),
        trust: existsSync(`${record}.trust`) ? readFileSync(`${record}.trust`, 'utf8') : undefined,
        canary: found.some((path) => path.split('/').at(-1) === CANARY),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCalls(text: string): Call[] {
  const calls: string[][] = [[]];
  for (const word of text.split('\0').slice(0, -1)) {
    if (word === '\n') calls.push([]);
    else calls.at(-1)?.push(word);
  }
  return calls.slice(0, -1);
}

function readStatus(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/\n$/, '')]),
  );
}

/** The values of each flag of a call, and the flags without one; a repeated flag has several. */
export function flagsOf(call: Call): Record<string, string[]> {
  const flags: Record<string, string[]> = {};
  let values: string[] = [];
  for (const word of call) {
    if (/^--[a-z0-9-]+$/.test(word)) {
      values = flags[word] ?? [];
      flags[word] = values;
    } else values.push(word);
  }
  return flags;
}
