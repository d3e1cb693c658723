/** The registry paths of our image (gitlab-component/Dockerfile) and component, versioned as the program. */

import { VERSION } from '../../text/version.js';

/** The image of the guard, report, gate and notify jobs. */
export const CLI_IMAGE = `registry.gitlab.com/jmo/schedule-action/cli:${VERSION}`;

/** The component project on the pipeline's own server: GitLab cannot include components of another server. */
export const COMPONENT_PROJECT = '$CI_SERVER_FQDN/jmo/schedule-action';
export const COMPONENT_VERSION = VERSION;

/** The CI/CD variable with an access token (scope `api`), for requests that a job token may not make. */
export const TOKEN_VARIABLE = 'JMO_GITLAB_TOKEN';
