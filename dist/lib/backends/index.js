import { githubActions } from './github-actions/index.js';
import { gitlabCi } from './gitlab-ci/index.js';
import { localCron } from './local-cron/index.js';
const BACKENDS = [githubActions, gitlabCi, localCron];
export function allBackends() {
    return BACKENDS;
}
export function backendOf(type) {
    return BACKENDS.find((backend) => backend.type === type);
}
