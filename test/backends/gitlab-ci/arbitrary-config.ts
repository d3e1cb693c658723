import fc from 'fast-check';
import { RETRY_WHEN } from '../../../src/backends/gitlab-ci/config.js';

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const tag = fc.constantFrom('docker', 'on', '12:30:00', 'a b', '0x10', 'saas-linux/small');

/** A valid `spec.backend.config`; the stage is one of those in the tests' pipelines. */
export const gitlabConfig = (style: 'standalone' | 'component' | undefined = undefined) =>
  fc.record({
    style: style === undefined ? some(fc.constantFrom('standalone', 'component')) : fc.constant(style),
    image: some(
      fc.constantFrom('example.com/a:1', `a/b@sha256:${'ab'.repeat(32)}`, '$CI_REGISTRY_IMAGE/a:${TAG}'),
    ),
    tags: some(fc.oneof(tag, fc.array(tag, { minLength: 1, maxLength: 2 }))),
    timeout: some(fc.oneof(fc.constantFrom('1h', '1h 30m', '45 minutes'), fc.integer({ min: 1, max: 600 }))),
    retry: some(
      fc.oneof(
        fc.integer({ min: 0, max: 2 }),
        fc.record({
          max: fc.integer({ min: 0, max: 2 }),
          when: some(fc.uniqueArray(fc.constantFrom(...RETRY_WHEN), { minLength: 1, maxLength: 3 })),
        }),
      ),
    ),
    reports: some(fc.constantFrom('sast', 'sarif', 'none')),
    artifacts: some(fc.constantFrom('reports', 'all', 'none')),
    stage: some(fc.constantFrom('test', 'yes')),
    ref: some(fc.constantFrom('main', 'release/1.0')),
  });
