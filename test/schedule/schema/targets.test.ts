import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../../src/schedule/schema/issues.js';
import { checkTargets, normaliseTargets, targetsSchema } from '../../../src/schedule/schema/targets.js';

/** Each flat key with its places in the grouped form, as in JMo's store. */
const PLACES: readonly (readonly [flat: string, grouped: string, kind?: 'list' | 'one' | 'flag'])[] = [
  ['repo', 'repositories.repo'],
  ['repos_dir', 'repositories.repos_dir'],
  ['targets', 'repositories.targets'],
  ['images', 'image', 'one'],
  ['images_file', 'images_file'],
  ['urls', 'url', 'one'],
  ['urls', 'web.url', 'one'],
  ['urls', 'web.urls', 'list'],
  ['urls_file', 'web.urls_file'],
  ['api_spec', 'web.api_spec'],
  ['terraform_state', 'iac.terraform_state'],
  ['cloudformation', 'iac.cloudformation'],
  ['k8s_manifest', 'iac.k8s_manifest'],
  ['gitlab_url', 'gitlab.url'],
  ['gitlab_token', 'gitlab.token'],
  ['gitlab_group', 'gitlab.group'],
  ['gitlab_repo', 'gitlab.repo'],
  ['k8s_context', 'kubernetes.context'],
  ['k8s_namespace', 'kubernetes.namespace'],
  ['k8s_all_namespaces', 'kubernetes.all_namespaces', 'flag'],
];

function put(place: string, value: unknown): Record<string, unknown> {
  const [key = '', inner] = place.split('.');
  return { [key]: inner === undefined ? value : { [inner]: value } };
}

function valuesFor(flat: string, kind: string | undefined): readonly [unknown, unknown] {
  if (kind === 'flag') return [true, false];
  if (flat === 'gitlab_token') return ['${A}', '${B}'];
  const values = ['https://a', 'https://b'] as const;
  const texts = flat === 'urls' || flat === 'gitlab_url' ? values : (['a', 'b'] as const);
  return kind === 'list' ? [[texts[0]], [texts[1]]] : texts;
}

const NO_TARGET = {
  path: [],
  part: 'key',
  code: 'no-target',
  message: 'spec.jobTemplate.targets names no target: the scan would have nothing to look at',
  hint: 'for the repository itself, write repo: .',
};
const conflict = (second: string, first: string) => ({
  path: second.split('.'),
  part: 'key',
  code: 'conflicting-targets',
  message: `${second} and ${first} are the same target with different values`,
  hint: 'keep one of them',
});
const exclusive = (second: string, first: string, why: string) => ({
  path: second.split('.'),
  part: 'key',
  code: 'exclusive-targets',
  message: `${second} cannot be combined with ${first}: ${why}`,
  hint: 'keep one, or write two schedules',
});

describe('each target has two forms', () => {
  it.each(PLACES.map(([flat, grouped, kind]) => ({ flat, grouped, kind })))('$flat and $grouped', (place) => {
    const { flat, grouped, kind } = place;
    const [value, other] = valuesFor(flat, kind);
    const flatValue = kind === 'one' ? [value] : value;
    expect(normaliseTargets(put(flat, flatValue))).toEqual({ [flat]: flatValue });
    expect(normaliseTargets(put(grouped, value))).toEqual({ [flat]: flatValue });
    expect(checkAgainst(targetsSchema, put(flat, flatValue))).toEqual([]);
    expect(checkAgainst(targetsSchema, put(grouped, value))).toEqual([]);
    if (flat === grouped) return;
    // Some of them are settings, which need a target beside them.
    const context = /^(?:gitlab|k8s)/.test(flat) ? { images: ['x'] } : {};
    expect(checkTargets({ ...context, ...put(flat, flatValue), ...put(grouped, value) })).toEqual([]);
    const found = checkTargets({ ...context, ...put(flat, flatValue), ...put(grouped, other) });
    expect(found).toEqual([conflict(grouped, flat)]);
  });

  it('and the flat one wins if both are written', () => {
    expect(normaliseTargets({ repositories: { repo: 'a' }, repo: 'b' })).toEqual({ repo: 'b' });
    expect(normaliseTargets({ web: { url: 'https://a' }, url: 'https://b' })).toEqual({
      urls: ['https://b'],
    });
  });

  it('and an invalid group is ignored', () => {
    expect(normaliseTargets({ web: 'x', gitlab: null, repo: '.' })).toEqual({ repo: '.' });
    expect(checkTargets('x')).toEqual([]);
    expect(checkTargets(undefined)).toEqual([]);
  });
});

describe('there is something to scan', () => {
  it.each([
    ...PLACES.filter(([flat]) => flat !== 'gitlab_url' && flat !== 'gitlab_token').map(([flat, , kind]) =>
      put(flat, kind === 'flag' ? true : ['x']),
    ),
    { kubernetes: { namespace: 'x' } },
    { k8s_namespace: 'x', k8s_all_namespaces: false },
  ])('with %j', (targets) => {
    expect(checkTargets(targets)).toEqual([]);
  });

  it.each([
    {},
    { gitlab_url: 'https://a' },
    { gitlab_token: '${A}' },
    { gitlab: { url: 'https://a', token: '${A}' } },
    { k8s_all_namespaces: false },
    { unknown: 'x' },
  ])('but not with %j', (targets) => {
    expect(checkTargets(targets)).toEqual([NO_TARGET]);
  });
});

describe('targets that exclude each other', () => {
  const REPO = 'jmo takes one of repo, repos_dir and targets';
  const IMAGES = 'several images reach jmo as one list file';
  const URLS = 'several web addresses reach jmo as one list file';

  it.each([
    [{ repo: '.', repos_dir: 'x' }, [exclusive('repos_dir', 'repo', REPO)]],
    [{ repos_dir: 'x', repo: '.' }, [exclusive('repo', 'repos_dir', REPO)]],
    [
      { targets: 'x', repo: '.', repos_dir: 'x' },
      [exclusive('repo', 'targets', REPO), exclusive('repos_dir', 'targets', REPO)],
    ],
    [{ repositories: { repos_dir: 'x' }, repo: '.' }, [exclusive('repo', 'repositories.repos_dir', REPO)]],
    [{ repo: '.', repositories: { repos_dir: 'x' } }, [exclusive('repositories.repos_dir', 'repo', REPO)]],
    [
      { repositories: { targets: 'x', repo: '.' } },
      [exclusive('repositories.repo', 'repositories.targets', REPO)],
    ],
    [{ images: ['a'], images_file: 'x' }, [exclusive('images_file', 'images', IMAGES)]],
    [{ images_file: 'x', image: 'a' }, [exclusive('image', 'images_file', IMAGES)]],
    [{ urls: ['https://a'], urls_file: 'x' }, [exclusive('urls_file', 'urls', URLS)]],
    [{ web: { urls_file: 'x', url: 'https://a' } }, [exclusive('web.url', 'web.urls_file', URLS)]],
    [{ repo: '.', images: ['a'], urls: ['https://a'], gitlab_group: 'x' }, []],
  ])('%j', (targets, problems) => {
    expect(checkTargets(targets)).toEqual(problems);
  });
});

describe('a value of a target', () => {
  const code = (targets: object) => checkAgainst(targetsSchema, targets).map((problem) => problem.code);

  it.each([
    ...PLACES.filter(([, , kind]) => kind !== 'flag').map(([flat]) => flat),
    ...PLACES.filter(([, , kind]) => kind !== 'flag' && kind !== 'list').map(([, grouped]) => grouped),
  ])('%s may neither look like a flag nor have blanks around it', (place) => {
    const isList = /^(?:images|urls)$/.test(place);
    for (const text of [' a', '-a']) {
      const found = code(put(place, isList ? [text] : text));
      const expected = /token/.test(place)
        ? 'literal-secret'
        : text === '-a'
          ? 'leading-dash'
          : 'outer-blank';
      expect(found).toEqual([expected]);
    }
  });

  it('that breaks two rules is reported for the first one', () => {
    expect(code({ repo: '-a ' })).toEqual(['outer-blank']);
    expect(code({ repo: `-${'a'.repeat(4_096)}\n` })).toEqual(['too-long']);
  });

  it.each(['image', 'url', 'web.url'])('%s is valid in a list file', (place) => {
    expect(code(put(place, '#a'))).toEqual(['bad-list-item']);
    expect(code(put(place, '?'))).toEqual([place === 'image' ? 'bad-image' : 'bad-url']);
  });
});
