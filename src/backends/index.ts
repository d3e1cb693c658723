import type { BackendType } from '../schedule/types.js';
import { githubActions } from './github-actions/index.js';
import { gitlabCi } from './gitlab-ci/index.js';
import { localCron } from './local-cron/index.js';
import type { Backend } from './types.js';

const BACKENDS: readonly Backend[] = [githubActions, gitlabCi, localCron];

export function allBackends(): readonly Backend[] {
  return BACKENDS;
}

export function backendOf(type: BackendType): Backend | undefined {
  return BACKENDS.find((backend) => backend.type === type);
}
