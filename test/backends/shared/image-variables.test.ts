import { describe, expect, it } from 'vitest';
import { imageWithVariables } from '../../../src/schedule/schema/text-rules.js';
import { quoteWithVariables } from '../../../src/text/shell.js';
import { saidOf } from './checked.js';

describe('an image with variables', () => {
  it.each([
    '$CI_REGISTRY_IMAGE',
    '$CI_REGISTRY_IMAGE/app:latest',
    '${CI_REGISTRY}:5000/a:$TAG',
    'a/b:$A-$B',
    'a@$DIGEST',
  ])('may be %s', (image) => {
    expect(imageWithVariables(image)).toBeUndefined();
    const job = { targets: { images: ['b:1', image] } };
    expect(saidOf('gitlab-ci', { job })).toEqual([]);
    // Nothing there would expand them: the scan would look for an image of that name.
    for (const backend of ['github-actions', 'local-cron'] as const)
      expect(saidOf(backend, { job }).filter((said) => said.includes('bad-image'))).toEqual([
        `error bad-image: ${image}`,
      ]);
  });

  it.each([
    '$',
    '$1',
    '$$A',
    '${A',
    '${A:-b}',
    '$(id)',
    '$A b',
    '$A/B',
    'a:$A;id',
    '`id`',
    '$[[ inputs.a ]]',
    '${{ a }}',
  ])('may not be %s', (image) => {
    expect(imageWithVariables(image)).toHaveProperty('code', 'bad-image');
  });

  it('is one shell word, with expanded variables', () => {
    expect(quoteWithVariables('$A/app:${B_1}')).toBe('"${A}/app:${B_1}"');
    expect(quoteWithVariables('a:1')).toBe('a:1');
    expect(quoteWithVariables('$A `id` $[[ x ]] ${B:-$(id)}"')).toBe(
      "\"${A}\"' `id` $''[[ x ]] ${B:-$(id)}\"'",
    );
  });

  it('may be the image of a job', () => {
    for (const key of ['image', 'cli_image'])
      expect(
        saidOf('gitlab-ci', { config: { [key]: '${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/cli:1' } }),
      ).toEqual([`hint unpinned-image: \${CI_DEPENDENCY_PROXY_GROUP_IMAGE_PREFIX}/cli:1`]);
  });
});
