/** Where our own image (gitlab-component/Dockerfile) and component are published, under the version of the program. */

import { VERSION } from '../../text/version.js';

/** The image of the guard, report, gate and notify jobs. */
export const CLI_IMAGE = `registry.gitlab.com/jmo/schedule-action/cli:${VERSION}`;

/** The component project, on the server that runs the pipeline: components cannot be included from another one. */
export const COMPONENT_PROJECT = '$CI_SERVER_FQDN/jmo/schedule-action';
export const COMPONENT_VERSION = VERSION;

/** The CI/CD variable with an access token (scope `api`) for what a job token cannot do. */
export const TOKEN_VARIABLE = 'JMO_GITLAB_TOKEN';
