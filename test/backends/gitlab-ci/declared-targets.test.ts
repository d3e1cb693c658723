import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDeclaredTargets } from '../../../src/run/declared-targets.js';
import { few } from '../../full.js';
import { atThisCommit, expandPipeline, type Job } from './gitlab-ci-local.js';
import { rendered } from './resource.js';
import { flagsOf, runScripts } from './run-scripts.js';

type Targets = Record<string, unknown>;
const STYLES = ['standalone', 'component'] as const;

/** The targets that the report job of a schedule passes to our program, as the program parses them. */
async function declaredBy(style: string, targets: Targets, env: Record<string, string> = {}) {
  const text = rendered({ concurrencyPolicy: 'Allow' }, { style }, { targets });
  const jobs: Record<string, Job> =
    style === 'standalone' ? parse(text) : await expandPipeline({ '.gitlab-ci.yml': atThisCommit(text) });
  const scripts = ['scan', 'report'].map((job) => jobs[`jmo-nightly:${job}`]?.script ?? []);
  const [, report] = runScripts(scripts, 'sh', { env });
  expect(report).toMatchObject({ status: 0, canary: false });
  const read = readDeclaredTargets(flagsOf(report?.calls[0] ?? [])['--target'] ?? []);
  if ('problem' in read) throw new Error(read.problem);
  return read.map(({ key, value }) => `${key}=${value}`).sort();
}

describe.each(few(STYLES))('the report job, %s, gets the declared targets', (style) => {
  it.each<[Targets, string[]]>([
    [{ repo: '.' }, ['repo=.']],
    [{ repos_dir: "it's/$(x) here" }, ["repos_dir=it's/$(x) here"]],
    [{ targets: 'a b.txt', images_file: 'i.txt' }, ['images_file=i.txt', 'targets=a b.txt']],
    [{ images: ['nginx:1'], urls: ['https://a.example'] }, ['image=nginx:1', 'url=https://a.example']],
    [
      { images: ['a:1', 'b:2'], urls: ['https://a.example', 'https://b.example?x=1&y'] },
      ['image=a:1', 'image=b:2', 'url=https://a.example', 'url=https://b.example?x=1&y'],
    ],
    [
      { terraform_state: 't.tfstate', cloudformation: 'c.yml', k8s_manifest: 'k.yml', api_spec: 'o.json' },
      ['api_spec=o.json', 'cloudformation=c.yml', 'k8s_manifest=k.yml', 'terraform_state=t.tfstate'],
    ],
    [
      { gitlab_repo: 'a/b', gitlab_token: '${SCAN_TOKEN}', gitlab_url: 'https://g.example' },
      ['gitlab_repo=a/b'],
    ],
    // The component calls an empty list that.
    [{ repo: 'none', k8s_namespace: 'none' }, ['k8s_namespace=none', 'repo=none']],
    [{ k8s_context: 'prod', k8s_namespace: 'web' }, ['k8s_context=prod', 'k8s_namespace=web']],
    [{ k8s_context: 'prod', k8s_all_namespaces: true }, ['k8s_all_namespaces=true', 'k8s_context=prod']],
  ])('%j', async (targets, expected) => {
    expect(await declaredBy(style, targets, { SCAN_TOKEN: 'must-not-be-seen' })).toEqual(expected);
  });

  it('with expanded variables in images, like the scan', async () => {
    const env = { CI_REGISTRY_IMAGE: 'registry.example/shop', TAG: '$(touch canary)' };
    const images = ['$CI_REGISTRY_IMAGE/app:${TAG}', '${CI_REGISTRY_IMAGE}:2'];
    expect(await declaredBy(style, { images }, env)).toEqual([
      'image=registry.example/shop/app:$(touch canary)',
      'image=registry.example/shop:2',
    ]);
    expect(await declaredBy(style, { images: ['$CI_REGISTRY_IMAGE/app:1'] }, env)).toEqual([
      'image=registry.example/shop/app:1',
    ]);
    // Without a value it is not a target, and the scan reports that itself.
    expect(await declaredBy(style, { repo: '.', images: ['$NOT_SET'] })).toEqual(['repo=.']);
  });
});
