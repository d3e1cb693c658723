import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const SOURCES = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  here('../workspace/ts-sources.mjs'),
  here('../../src/entry/cli.ts'),
];

/** `jmo-schedule notify …` from the sources, in a GitHub step with files for outputs and the summary. */
export function notifyCli(args: string[], env: Record<string, string> = {}, certificate?: string) {
  return run([...SOURCES, 'notify', ...args], env, certificate);
}

/** The bundled program, as a user's shell runs it. */
export function notifyBundledCli(args: string[], env: Record<string, string>) {
  return run([here('../../dist/cli/index.js'), 'notify', ...args], env);
}

/** The bundled action, as a runner runs it. */
export function notifyAction(inputs: Record<string, string>, env: Record<string, string>) {
  const given = Object.entries({ command: 'notify', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  return run([here('../../dist/action/index.js')], { ...env, ...Object.fromEntries(given) });
}

async function run(args: string[], env: Record<string, string>, certificate?: string) {
  const folder = mkdtempSync(join(tmpdir(), 'jmo-notify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') };
  for (const file of Object.values(files)) writeFileSync(file, '');
  const authority = join(folder, 'authority.pem');
  if (certificate !== undefined) writeFileSync(authority, certificate);
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      ...files,
      ...(certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: authority }),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const [outputs, summary] = [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY].map((file) =>
    readFileSync(file, 'utf8'),
  );
  return {
    code,
    output,
    outputs: readOutputs(outputs ?? ''),
    summary: summary ?? '',
    args: child.spawnargs,
  };
}

function readOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^(.+)<<(.+)\n([\s\S]*?)\n\2\n/gm)].map(([, name = '', , value = '']) => [name, value]),
  );
}
