import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentInputs } from '../../../scripts/component-readme.mjs';
import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import { validSchedule } from '../../arbitraries/schedules.js';
import { tries } from '../../full.js';
import { gitlabConfig } from './arbitrary-config.js';
import { type Input, patternProblem, type Server, takesValue } from './input-rules.js';
import { CONTEXT, rendered } from './resource.js';

const FOLDER = join(import.meta.dirname, '../../../gitlab-component/templates');
const inputs = componentInputs(FOLDER) as Map<string, Record<string, Input>>;
const all = [...inputs].flatMap(([component, each]) =>
  Object.entries(each).map(([name, input]) => ({ component, name, input })),
);
const SERVERS: readonly Server[] = ['before 18.1', '18.1 and later'];

describe('RE2, with which GitLab compiles patterns of inputs', () => {
  it("refuses some of JavaScript's patterns", () => {
    expect(patternProblem('^a{0,1023}$')).toContain('invalid repetition size');
    expect(patternProblem('^(?!a)b$')).toBeDefined();
    expect(patternProblem('^a{0,1000}$')).toBeUndefined();
    const line: Input = { regex: '^[a-z]*$' };
    expect(SERVERS.map((server) => takesValue(line, '', server))).toEqual([false, true]);
    expect(SERVERS.map((server) => takesValue(line, 'a\n', server))).toEqual([false, false]);
  });

  it.each(all)('compiles $component $name, and every server accepts its default', ({ input }) => {
    if (input.regex !== undefined) expect(patternProblem(input.regex)).toBeUndefined();
    if (input.default === undefined) return;
    for (const server of SERVERS) expect(takesValue(input, input.default, server), server).toBe(true);
  });

  it.each([
    '$CI_REGISTRY_IMAGE/cli:$CI_COMMIT_SHA',
    '${CI_REGISTRY_IMAGE}/cli:1',
    `a/b@sha256:${'ab'.repeat(32)}`,
  ])('accepts the image %s', (image) => {
    for (const name of ['image', 'cli_image'])
      expect(takesValue(inputs.get('scan')?.[name] ?? {}, image, 'before 18.1')).toBe(true);
    for (const wrong of ['$(id)/a', '${a:-b}', '$', 'a b', "a'", 'a"', '${a'])
      expect(takesValue(inputs.get('scan')?.image ?? {}, wrong, '18.1 and later'), wrong).toBe(false);
  });
});

interface Included {
  readonly component: string;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** The inputs in a rendered file that GitLab would refuse. */
function refused(text: string): string[] {
  const { include } = parse(text, { version: '1.1' }) as { include: readonly Included[] };
  return include.flatMap((one) => {
    const component = /\/(\w+)@/.exec(one.component)?.[1] ?? '';
    return Object.entries(one.inputs).flatMap(([name, value]) => {
      const input = inputs.get(component)?.[name];
      if (input !== undefined && takesValue(input, value, 'before 18.1')) return [];
      return [`${component} ${name}: ${JSON.stringify(value)}`];
    });
  });
}

describe('the output of render', () => {
  it('is accepted by every server', () => {
    fc.assert(
      fc.property(validSchedule('gitlab-ci', gitlabConfig('component')), ({ resource }) => {
        expect(refused(gitlabCi.render([resource], CONTEXT)[0]?.content ?? '')).toEqual([]);
      }),
      { numRuns: tries(60) },
    );
  });

  it.each([
    { targets: { images: ['a:1', '$CI_REGISTRY_IMAGE/app:${TAG}'] } },
    { targets: { images: ['$CI_REGISTRY_IMAGE'] } },
    { targets: { urls: ['https://a.example', 'https://b.example'] } },
  ])('is accepted if no arguments are left: %j', (job) => {
    const text = rendered({}, { style: 'component' }, job);
    expect(refused(text)).toEqual([]);
  });
});
