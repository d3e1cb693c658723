import * as z from 'zod/mini';
import type { TextRule } from '../../schedule/schema/text-rules.js';
/** What several backends' `config` have in common. */
export declare const matches: (pattern: RegExp, message: string) => TextRule;
export declare const duration: TextRule;
export declare const gitRef: (what: string) => TextRule;
/** `retry: 2`, or `retry: {max: 2}` with reasons in GitLab's form, where the platform knows of none. */
export declare function retryField(): z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
    max: z.ZodMiniInt;
    when: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
}, z.core.$strict>]>>;
/** How many more times a scan is started after one that could not be completed. */
export declare function retries({ retry, }: {
    readonly retry?: number | {
        readonly max: number;
    } | undefined;
}): number;
/** Minutes a platform's scan job may take. */
export declare function timeoutMinutes({ timeout }: {
    readonly timeout?: number | string | undefined;
}): number;
/** What of a scan's results the platform keeps. Found secrets stand in clear in all of them but the reports. */
export declare function artifactsField(): z.ZodMiniOptional<z.ZodMiniEnum<{
    all: "all";
    none: "none";
    reports: "reports";
}>>;
/** The warning about `all`. */
export declare const RAW_ARTIFACTS: {
    readonly severity: 'warning';
    readonly code: 'raw-artifacts';
    readonly message: 'artifacts: all keeps the files that scanners wrote, which hold found secrets in clear: everyone who can download artifacts can read them';
    readonly hint: 'artifacts: reports keeps the reports, in which the secrets are hidden';
};
/** A schema that is built when it is first asked for: most files use one backend, and building takes a millisecond. */
export declare function once<T>(build: () => T): () => T;
/** What the check that `init` writes is called behind `jmo-`: a schedule of that name would take its place. */
export declare const CHECK_NAME = "schedule-check";
/** Targets that name a file or folder where the scan runs. */
export declare const PATH_TARGETS: readonly ["repo", "repos_dir", "targets", "images_file", "urls_file", "terraform_state", "cloudformation", "k8s_manifest"];
