import type { BackendType } from '../schedule/types.js';
import { githubActions } from './github-actions/index.js';
import { gitlabCi } from './gitlab-ci/index.js';
import { localCron } from './local-cron/index.js';
import type { Backend } from './types.js';

const BACKENDS: Readonly<Record<BackendType, Backend>> = {
  'github-actions': githubActions,
  'gitlab-ci': gitlabCi,
  'local-cron': localCron,
};

export function allBackends(): readonly Backend[] {
  return Object.values(BACKENDS);
}

export function backendOf(type: BackendType): Backend {
  return BACKENDS[type];
}
