import { gitlabCi } from '../../../src/backends/gitlab-ci/index.js';
import { schedule } from '../local-cron/schedules.js';

export const CONTEXT = { source: 'jmo-schedules.yaml' };
export const CHANNEL = { type: 'slack', url: '${HOOK}', events: ['failure'] };

type Part = Record<string, unknown>;

/** A schedule of gitlab-ci with these fields of `spec`, `backend.config` and `jobTemplate`. */
export const resource = (spec: Part = {}, config: Part = {}, job: Part = {}) =>
  schedule({
    schedule: '17 2 * * *',
    backend: { type: 'gitlab-ci', config },
    jobTemplate: { targets: { repo: '.' }, ...job },
    ...spec,
  });

/** The text of a file with only that schedule. */
export function rendered(...written: Parameters<typeof resource>): string {
  const [file] = gitlabCi.render([resource(...written)], CONTEXT);
  return file?.content ?? '';
}
