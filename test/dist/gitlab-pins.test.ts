import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { few } from '../full.js';
import { runCli } from './spawn.js';

const FILE = '.gitlab/jmo-schedules.gitlab-ci.yml';

function place(config = '') {
  const cwd = mkdtempSync(join(tmpdir(), 'jmo-pins-'));
  writeFileSync(
    join(cwd, 'jmo-schedules.yaml'),
    `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  backend:
    type: gitlab-ci
${config}  jobTemplate:
    targets:
      repo: .
`,
  );
  expect(runCli(['render'], { cwd }).code).toBe(0);
  const text = () => readFileSync(join(cwd, FILE), 'utf8');
  return { cwd, text, put: (content: string) => writeFileSync(join(cwd, FILE), content) };
}

/** A bot's change to the rendered file, and the expected file after render: see Renovate's gitlabci managers. */
const BUMPS: readonly [name: string, config: string, from: RegExp, to: string][] = [
  ['image-name', '', /(name: ghcr\.io\/jimmy058910\/jmo-security:\S+)/, `$1@sha256:${'a'.repeat(64)}`],
  [
    'image-name that is commented',
    '',
    /(name: ghcr\.io\/jimmy058910\/jmo-security:\S+)/,
    `$1@sha256:${'a'.repeat(64)} # v1`,
  ],
  ['component', '    config: { style: component }\n', /(component: \S+)@\d+\.\d+\.\d+/, '$1@900.1.0'],
  [
    'component by commit',
    '    config: { style: component }\n',
    /(component: \S+)@\d+\.\d+\.\d+/,
    `$1@${'c'.repeat(40)} # v1.1.0`,
  ],
];

describe('a moved pin in a file for GitLab', () => {
  it.each(few(BUMPS))('is not drift, is reported, and stays: %s', (_, config, from, to) => {
    const { cwd, text, put } = place(config);
    const rendered = text();
    const bumped = rendered.replaceAll(new RegExp(from, 'g'), to);
    expect(bumped).not.toBe(rendered);
    put(bumped);
    expect(runCli(['check'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('kept pin: '),
    });
    expect(runCli(['render'], { cwd }).code).toBe(0);
    expect(text()).toBe(bumped);
    expect(runCli(['check', '--update-pins'], { cwd }).code).toBe(1);
    expect(runCli(['render', '--update-pins'], { cwd }).code).toBe(0);
    expect(text()).toBe(rendered);
  });
});
