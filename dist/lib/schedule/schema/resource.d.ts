/** The resource as a zod schema, and as the rest of the program sees it. */
import * as z from 'zod/mini';
import { type ScanSchedule } from '../types.js';
/** The profiles JMo ships; a jmo.yml may add others. */
export declare const KNOWN_PROFILES: readonly ['fast', 'slim', 'balanced', 'deep'];
export declare const PROFILE: RegExp;
export declare const KIND = "ScanSchedule";
export declare const LIST_KIND = "ScanScheduleList";
/** One `ScanSchedule` as it may be written. Structure and single values; `parseSchedules` checks what spans several. */
export declare const scheduleSchema: z.ZodMiniObject<{
    apiVersion: z.ZodMiniLiteral<"jmo.security/v1alpha1">;
    kind: z.ZodMiniLiteral<"ScanSchedule">;
    metadata: z.ZodMiniObject<{
        name: z.ZodMiniString<string>;
        labels: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        annotations: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniString<string>>>>;
        uid: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        creationTimestamp: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniString<string>>>;
        generation: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
    }, z.core.$strict>;
    spec: z.ZodMiniObject<{
        schedule: z.ZodMiniString<string>;
        timezone: z.ZodMiniOptional<z.ZodMiniString<string>>;
        suspend: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
        concurrencyPolicy: z.ZodMiniOptional<z.ZodMiniEnum<{
            Allow: "Allow";
            Forbid: "Forbid";
            Replace: "Replace";
        }>>;
        startingDeadlineSeconds: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniInt>>;
        successfulJobsHistoryLimit: z.ZodMiniOptional<z.ZodMiniInt>;
        failedJobsHistoryLimit: z.ZodMiniOptional<z.ZodMiniInt>;
        backend: z.ZodMiniOptional<z.ZodMiniObject<{
            type: z.ZodMiniEnum<{
                "github-actions": "github-actions";
                "gitlab-ci": "gitlab-ci";
                "local-cron": "local-cron";
            }>;
            config: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>>;
        }, z.core.$strict>>;
        jobTemplate: z.ZodMiniObject<{
            profile: z.ZodMiniOptional<z.ZodMiniString<string>>;
            targets: z.ZodMiniObject<{
                repo: z.ZodMiniOptional<z.ZodMiniString<string>>;
                repos_dir: z.ZodMiniOptional<z.ZodMiniString<string>>;
                targets: z.ZodMiniOptional<z.ZodMiniString<string>>;
                image: z.ZodMiniOptional<z.ZodMiniString<string>>;
                images: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                images_file: z.ZodMiniOptional<z.ZodMiniString<string>>;
                url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                urls: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                urls_file: z.ZodMiniOptional<z.ZodMiniString<string>>;
                api_spec: z.ZodMiniOptional<z.ZodMiniString<string>>;
                terraform_state: z.ZodMiniOptional<z.ZodMiniString<string>>;
                cloudformation: z.ZodMiniOptional<z.ZodMiniString<string>>;
                k8s_manifest: z.ZodMiniOptional<z.ZodMiniString<string>>;
                gitlab_url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                gitlab_token: z.ZodMiniOptional<z.ZodMiniString<string>>;
                gitlab_group: z.ZodMiniOptional<z.ZodMiniString<string>>;
                gitlab_repo: z.ZodMiniOptional<z.ZodMiniString<string>>;
                k8s_context: z.ZodMiniOptional<z.ZodMiniString<string>>;
                k8s_namespace: z.ZodMiniOptional<z.ZodMiniString<string>>;
                k8s_all_namespaces: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                repositories: z.ZodMiniOptional<z.ZodMiniObject<{
                    repo: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    repos_dir: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    targets: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                web: z.ZodMiniOptional<z.ZodMiniObject<{
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    urls: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                    urls_file: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    api_spec: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                iac: z.ZodMiniOptional<z.ZodMiniObject<{
                    terraform_state: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    cloudformation: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    k8s_manifest: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                gitlab: z.ZodMiniOptional<z.ZodMiniObject<{
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    token: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    group: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    repo: z.ZodMiniOptional<z.ZodMiniString<string>>;
                }, z.core.$strict>>;
                kubernetes: z.ZodMiniOptional<z.ZodMiniObject<{
                    context: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    namespace: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    all_namespaces: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                }, z.core.$strict>>;
            }, z.core.$strict>;
            results: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                dir: z.ZodMiniOptional<z.ZodMiniString<string>>;
            }, z.core.$strict>>>;
            options: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                fail_on: z.ZodMiniOptional<z.ZodMiniEnum<{
                    CRITICAL: "CRITICAL";
                    HIGH: "HIGH";
                    INFO: "INFO";
                    LOW: "LOW";
                    MEDIUM: "MEDIUM";
                }>>;
                threads: z.ZodMiniOptional<z.ZodMiniInt>;
                timeout: z.ZodMiniOptional<z.ZodMiniInt>;
                allow_missing_tools: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                human_logs: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                log_level: z.ZodMiniOptional<z.ZodMiniEnum<{
                    DEBUG: "DEBUG";
                    ERROR: "ERROR";
                    INFO: "INFO";
                    WARN: "WARN";
                }>>;
                tools: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                skip_tools: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                config: z.ZodMiniOptional<z.ZodMiniString<string>>;
                policies: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniString<string>>>;
                fail_on_policy_violation: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                strict_versions: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                store_history: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
            }, z.core.$strict>>>;
            notifications: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniObject<{
                enabled: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
                channels: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniArray<z.ZodMiniObject<{
                    type: z.ZodMiniEnum<{
                        slack: "slack";
                    }>;
                    url: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    token: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    channel: z.ZodMiniOptional<z.ZodMiniString<string>>;
                    events: z.ZodMiniOptional<z.ZodMiniArray<z.ZodMiniEnum<{
                        failure: "failure";
                        recovered: "recovered";
                        skipped: "skipped";
                        success: "success";
                    }>>>;
                }, z.core.$strict>>>>;
            }, z.core.$strict>>>;
        }, z.core.$strict>;
    }, z.core.$strict>;
    status: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>>;
}, z.core.$strict>;
/** Several in one document, as Kubernetes writes lists; the items are checked one by one. */
export declare const scheduleListSchema: z.ZodMiniObject<{
    apiVersion: z.ZodMiniLiteral<"jmo.security/v1alpha1">;
    kind: z.ZodMiniLiteral<"ScanScheduleList">;
    metadata: z.ZodMiniOptional<z.ZodMiniNullable<z.ZodMiniRecord<z.ZodMiniString<string>, z.ZodMiniUnknown>>>;
    items: z.ZodMiniArray<z.ZodMiniUnknown>;
}, z.core.$strict>;
export type ScheduleInput = z.infer<typeof scheduleSchema>;
/**
 * A value that `scheduleSchema` accepts, with the defaults of Kubernetes and the guide filled in and the targets in
 * their flat form. Throws on any other value: check it first.
 */
export declare function normaliseSchedule(value: unknown): ScanSchedule;
/** As `normaliseSchedule`, for a value that has been checked. */
export declare function fillDefaults({ metadata, spec, status }: ScheduleInput): ScanSchedule;
