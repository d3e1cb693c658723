/** The resource as the rest of the program sees it: defaults filled in, targets in their flat form. */
export const API_VERSION = 'jmo.security/v1alpha1';
/** The resource file, unless a call names another. */
export const DEFAULT_FILE = 'jmo-schedules.yaml';
export const BACKEND_TYPES = ['github-actions', 'gitlab-ci', 'local-cron'];
export const CONCURRENCY_POLICIES = ['Forbid', 'Allow', 'Replace'];
/** JMo's severities, worst first. */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];
export const CHANNEL_EVENTS = ['success', 'failure', 'skipped', 'recovered'];
