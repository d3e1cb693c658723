import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type DeclaredTarget, missedTargets, readDeclaredTargets } from '../../src/run/declared-targets.js';
import { readTargetRecords } from '../../src/run/scan-record.js';
import { callAsAction } from '../commands/run.js';

const scratch = mkdtempSync(join(tmpdir(), 'declared-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const ran = { tool: 'trivy', status: 'success', timed_out: false };
const timings = (...tools: unknown[]) => ({ schema_version: 2, outcome: 'completed', tools });
const at = (path: string, value: unknown = timings(ran)) => {
  const [kind = '', folder = ''] = path.split(/\/(.*)/);
  return { kind, folder, timings: value };
};

function declare(...texts: string[]): readonly DeclaredTarget[] {
  const declared = readDeclaredTargets(texts);
  if ('problem' in declared) throw new Error(declared.problem);
  return declared;
}
const missed = (texts: string[], ...folders: Parameters<typeof readTargetRecords>[0]) =>
  missedTargets(declare(...texts), readTargetRecords(folders));

describe('a declared target', () => {
  // JMo 1.1.1 made these folders for these values.
  it.each([
    ['repo=.', 'repos/unknown'],
    ['repo=services/api/', 'repos/api'],
    ['repo=a/.hidden', 'repos/hidden'],
    ['repo=..', 'repos/_'],
    ['image=ghcr.io/acme/shop:1.2@sha256:ab', 'images/ghcr.io_acme_shop_1.2@sha256_ab'],
    ['url=https://shop.example:8443/a?b#c', 'web/shop.example_8443'],
    ['api_spec=https://shop.example/openapi.json', 'web/shop.example'],
    ['url=HTTPS://Shop.example/a', 'web/Shop.example'],
    ['url=shop.example/a', 'web/unknown'],
    ['url=https:///a', 'web/unknown'],
    ['terraform_state=infra/main.tf.json', 'iac/main.tf'],
    ['cloudformation=stack', 'iac/stack'],
    ['k8s_manifest=k8s/.yaml', 'iac/yaml'],
    ['gitlab_repo=acme/sub/shop', 'gitlab/acme_sub_shop'],
    ['gitlab_group=acme/sub', 'gitlab/group:acme_sub'],
    ['k8s_context=prod/eu', 'k8s/prod_eu_default'],
    ['k8s_context=prod\nk8s_namespace=shop', 'k8s/prod_shop'],
    ['k8s_context=prod\nk8s_all_namespaces=true', 'k8s/prod_all'],
    ['repos_dir=repos', 'repos/any'],
    ['repo=~/shop', 'repos/shop'],
  ])('%j has the folder %s', (text, folder) => {
    const [kind] = folder.split('/');
    const name = text.split(/[\n?]/)[0]?.replace('=', ' ');
    expect(missed([text], at(folder))).toEqual([]);
    // The kind must match, and the name too if it is known.
    const other = kind === 'k8s' ? 'iac/other' : 'k8s/other';
    expect(missed([text], at(other))).toEqual([`${name} was not scanned`]);
    if (!/~|repos_dir/.test(text)) expect(missed([text], at(`${kind}/other`))).toHaveLength(1);
  });

  it('is not scanned if JMo reached it but had no scanner for it', () => {
    expect(missed(['url=https://a.example'], at('web/a.example', timings()), at('repos/x'))).toEqual([
      'no scanner looked at url https://a.example',
    ]);
  });

  it('that JMo gave up is already in the record', () => {
    const abandoned = { ...timings(), outcome: 'failed-before-tools', error: 'no token' };
    expect(missed(['gitlab_repo=a/b'], at('gitlab/a_b', abandoned))).toEqual([]);
  });

  it('whose scanner failed before it wrote its record was not scanned', () => {
    expect(missed(['repo=a', 'repo=b'], at('repos/a'), at('repos/b', null))).toEqual([
      'repo b was not scanned',
    ]);
  });

  it('scanned by JMo 1.0 has only a folder', () => {
    expect(missed(['repo=a', 'image=nginx'], at('repos/a', null))).toEqual(['image nginx was not scanned']);
  });

  it('is unknown without a record', () => {
    expect(missed(['repo=a'])).toBeUndefined();
  });

  it("is written KEY=VALUE, with the resource's keys", () => {
    expect(
      declare('repo=.\n\n images = '.replace(' = ', '='), 'repos-dir=x=y\nurls=https://a.example'),
    ).toEqual([
      { key: 'repo', value: '.' },
      { key: 'repos_dir', value: 'x=y' },
      { key: 'url', value: 'https://a.example' },
    ]);
    for (const wrong of ['.', 'rep=.', '=x', 'constructor=x'])
      expect(readDeclaredTargets([wrong])).toMatchObject({
        problem: expect.stringContaining('--target must be KEY=VALUE'),
      });
  });
});

/** A results folder as JMo leaves it, in a checkout with `files`. */
async function report(
  targets: string[],
  folders: Record<string, unknown>,
  files: Record<string, string> = {},
  put?: (target: string, path: string) => void,
) {
  const directory = mkdtempSync(join(scratch, 'run-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  const findings = { meta: { tools: ['trivy'], target_count: 1 }, findings: [] };
  write('r/summaries/findings.json', JSON.stringify(findings));
  write('r/.scan_metadata.json', JSON.stringify({ stubbed_tools: {} }));
  for (const [folder, value] of Object.entries(folders))
    write(`r/individual-${folder}/scan-timings.json`, JSON.stringify(value));
  for (const [name, text] of Object.entries(files)) {
    if (put === undefined) write(name, text);
    else put(text, join(directory, name));
  }
  const words = ['report', '--findings', 'r/summaries/findings.json', '--out', 'r/reports'];
  const run = await callAsAction(directory, () => [...words, ...targets.map((text) => `--target=${text}`)]);
  return { ...run, directory };
}

describe('report', () => {
  const said = 'image nginx was not scanned';

  it('names a declared target that was not scanned on the page, in the log, in a warning, and in the message', async () => {
    const run = await report(['repo=shop\nimage=nginx'], { 'repos/shop': timings(ran) });
    const note = `Not everything was looked at (${said}); what is missing here for that reason is not fixed.`;
    expect([run.code, run.err]).toEqual([0, `${note}\n`]);
    expect(run.annotations).toEqual([{ severity: 'warning', message: note }]);
    expect(readFileSync(join(run.directory, 'r/reports/summary.md'), 'utf8')).toContain(said);
    expect(run.summary).toContain(said);
    expect(JSON.parse(run.outputs.findings ?? '')).toMatchObject({ gaps: [said] });
  });

  it('reads list files, and requires at least one target of a missing one', async () => {
    const lists = ['images_file=images.txt', 'urls_file=nosuch.txt'];
    const files = { 'images.txt': '# ours\nshop:1\r\n\nnginx\n' };
    const run = await report(lists, { 'images/shop_1': timings(ran) }, files);
    expect(JSON.parse(run.outputs.findings ?? '').gaps).toEqual([
      said,
      'urls_file nosuch.txt was not scanned',
    ]);
  });

  it.each([
    ['targets', '../api\n', 'repo ../api'],
    ['urls_file', 'https://a.example/x?token=y\n', 'url https://a.example/x'],
  ])('reads the targets in %s', async (key, text, shown) => {
    const run = await report([`${key}=list.txt`], { 'repos/shop': timings(ran) }, { 'list.txt': text });
    expect(JSON.parse(run.outputs.findings ?? '').gaps).toEqual([`${shown} was not scanned`]);
  });

  it('reads no list through a link that leads out of the project', async () => {
    const outside = join(scratch, 'outside.txt');
    writeFileSync(outside, 'root:x:0:0\n');
    const files = { 'images.txt': outside };
    const run = await report(['images_file=images.txt'], { 'repos/shop': timings(ran) }, files, symlinkSync);
    expect(JSON.parse(run.outputs.findings ?? '').gaps).toEqual(['images_file images.txt was not scanned']);
  });

  it('shows no credentials of a web address', async () => {
    const run = await report([`url=https://me:${'pass'}word@a.example/x?token=abc`], {
      'repos/shop': timings(ran),
    });
    expect(JSON.parse(run.outputs.findings ?? '').gaps).toEqual(['url https://a.example/x was not scanned']);
    expect(JSON.stringify(run)).not.toMatch(/password|abc/);
  });

  it('says that targets are unknown if the results have no record', async () => {
    const run = await report(['repo=shop'], {});
    expect([run.code, run.annotations]).toEqual([0, []]);
    expect(run.err).toContain('JMo left no record of its targets beside these findings');
    expect(run.summary).toContain('JMo left no record of its targets');
  });
});
