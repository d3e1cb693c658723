import fc from 'fast-check';
import { RETRY_WHEN } from '../../../src/backends/gitlab-ci/config.js';

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const tag = fc.constantFrom('docker', 'on', '12:30:00', 'a b', '0x10', 'saas-linux/small');

/** Without control characters, which a resource refuses. */
const isPlain = (text: string) => !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u.test(text);

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
    fetch_depth: some(fc.constantFrom(0, 1, 50)),
    variables: some(
      fc.dictionary(
        fc.constantFrom('HTTPS_PROXY', 'A_1', '_x', 'on'),
        fc.oneof(
          fc.constantFrom('', 'yes', '12:30:00', '$OTHER', ' a\n# b', '$[[ inputs.name ]]'),
          fc.string({ unit: 'grapheme' }).filter(isPlain),
        ),
        { noNullPrototype: true },
      ),
    ),
    id_tokens: some(
      fc.constantFrom({ VAULT_TOKEN: { aud: 'https://a.example' } }, { A: { aud: ['b', 'c'] } }),
    ),
    services: some(
      fc.constantFrom(
        ['postgres:17'],
        [{ name: '$CI_REGISTRY_IMAGE/db:1', alias: 'db', command: ['-c', '--x'], variables: { A: 'no' } }],
      ),
    ),
    before_script: some(fc.constantFrom(['true'], ['cd . # $[[ a ]]', "if true; then\n  echo 'a: b'\nfi\n"])),
  });
