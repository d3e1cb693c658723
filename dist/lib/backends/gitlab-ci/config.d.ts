import * as z from 'zod/mini';
/** GitLab's list for `retry:when`, from the schema of `.gitlab-ci.yml` that its editor uses. */
export declare const RETRY_WHEN: readonly ['always', 'unknown_failure', 'script_failure', 'api_failure', 'stuck_or_timeout_failure', 'stuck_pending_with_matching_runners', 'stuck_pending_no_matching_runners', 'no_updates_running', 'no_updates_canceling', 'runner_system_failure', 'runner_configuration_error', 'runner_external_dependency_failure', 'runner_interrupted', 'runner_unsupported', 'stale_schedule', 'job_execution_timeout', 'server_timeout_running', 'server_timeout_canceling', 'archived_failure', 'unmet_prerequisites', 'scheduler_failure', 'data_integrity_failure'];
/** `spec.backend.config` of `gitlab-ci`. */
export declare const gitlabConfigSchema: () => z.ZodMiniObject<{
    image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    cli_image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    tags: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    timeout: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniString<string>]>>;
    retry: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
        max: z.ZodMiniInt;
        when: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniEnum<{
            always: "always";
            api_failure: "api_failure";
            archived_failure: "archived_failure";
            data_integrity_failure: "data_integrity_failure";
            job_execution_timeout: "job_execution_timeout";
            no_updates_canceling: "no_updates_canceling";
            no_updates_running: "no_updates_running";
            runner_configuration_error: "runner_configuration_error";
            runner_external_dependency_failure: "runner_external_dependency_failure";
            runner_interrupted: "runner_interrupted";
            runner_system_failure: "runner_system_failure";
            runner_unsupported: "runner_unsupported";
            scheduler_failure: "scheduler_failure";
            script_failure: "script_failure";
            server_timeout_canceling: "server_timeout_canceling";
            server_timeout_running: "server_timeout_running";
            stale_schedule: "stale_schedule";
            stuck_or_timeout_failure: "stuck_or_timeout_failure";
            stuck_pending_no_matching_runners: "stuck_pending_no_matching_runners";
            stuck_pending_with_matching_runners: "stuck_pending_with_matching_runners";
            unknown_failure: "unknown_failure";
            unmet_prerequisites: "unmet_prerequisites";
        }>, z.ZodMiniArray<z.ZodMiniEnum<{
            always: "always";
            api_failure: "api_failure";
            archived_failure: "archived_failure";
            data_integrity_failure: "data_integrity_failure";
            job_execution_timeout: "job_execution_timeout";
            no_updates_canceling: "no_updates_canceling";
            no_updates_running: "no_updates_running";
            runner_configuration_error: "runner_configuration_error";
            runner_external_dependency_failure: "runner_external_dependency_failure";
            runner_interrupted: "runner_interrupted";
            runner_system_failure: "runner_system_failure";
            runner_unsupported: "runner_unsupported";
            scheduler_failure: "scheduler_failure";
            script_failure: "script_failure";
            server_timeout_canceling: "server_timeout_canceling";
            server_timeout_running: "server_timeout_running";
            stale_schedule: "stale_schedule";
            stuck_or_timeout_failure: "stuck_or_timeout_failure";
            stuck_pending_no_matching_runners: "stuck_pending_no_matching_runners";
            stuck_pending_with_matching_runners: "stuck_pending_with_matching_runners";
            unknown_failure: "unknown_failure";
            unmet_prerequisites: "unmet_prerequisites";
        }>>]>>;
    }, z.core.$strict>]>>;
    style: z.ZodMiniOptional<z.ZodMiniEnum<{
        component: "component";
        standalone: "standalone";
    }>>;
    reports: z.ZodMiniOptional<z.ZodMiniEnum<{
        none: "none";
        sarif: "sarif";
        sast: "sast";
    }>>;
    artifacts: z.ZodMiniOptional<z.ZodMiniEnum<{
        all: "all";
        none: "none";
        reports: "reports";
    }>>;
    ref: z.ZodMiniOptional<z.ZodMiniString<string>>;
    stage: z.ZodMiniOptional<z.ZodMiniString<string>>;
    component: z.ZodMiniOptional<z.ZodMiniString<string>>;
}, z.core.$strict>;
export type GitlabConfig = z.infer<ReturnType<typeof gitlabConfigSchema>>;
/** Seconds the scan's script may take: a tenth less, at most five minutes, for keeping what was found until then. */
export declare function scriptSeconds(config: GitlabConfig): number;
/** `retry` as GitLab takes it; undefined where a failed scan is not started again. */
export declare function retryRule(config: GitlabConfig): {
    readonly max: number;
    readonly when?: readonly string[];
} | undefined;
export declare function tagList(config: GitlabConfig): readonly string[] | undefined;
