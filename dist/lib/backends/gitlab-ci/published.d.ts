/** Where our own image and component are published: the one place that names them. */
/** The image of the guard, report, gate and notify jobs. */
export declare const CLI_IMAGE = "registry.gitlab.com/jmo/schedule-action/cli:1.0.0";
/** The component project, on the server that runs the pipeline: components cannot be included from another one. */
export declare const COMPONENT_PROJECT = "$CI_SERVER_FQDN/jmo/schedule-action";
export declare const COMPONENT_VERSION = "1.0.0";
/** The CI/CD variable with an access token (scope `api`) for what a job token cannot do. */
export declare const TOKEN_VARIABLE = "JMO_GITLAB_TOKEN";
