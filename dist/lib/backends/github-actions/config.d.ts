import * as z from 'zod/mini';
import type { ScanSchedule } from '../../schedule/types.js';
/** `spec.backend.config` of `github-actions`. */
export declare const githubConfigSchema: () => z.ZodMiniObject<{
    image: z.ZodMiniOptional<z.ZodMiniString<string>>;
    container: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    runner: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    tags: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    timeout: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniString<string>]>>;
    retry: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
        max: z.ZodMiniInt;
        when: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    }, z.core.$strict>]>>;
    environment: z.ZodMiniOptional<z.ZodMiniString<string>>;
    branch: z.ZodMiniOptional<z.ZodMiniString<string>>;
    code_scanning: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
    artifacts: z.ZodMiniOptional<z.ZodMiniEnum<{
        all: "all";
        none: "none";
        reports: "reports";
    }>>;
    server: z.ZodMiniOptional<z.ZodMiniEnum<{
        ghes: "ghes";
        "github.com": "github.com";
    }>>;
    native_timezone: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export type GithubConfig = z.infer<ReturnType<typeof githubConfigSchema>>;
/** The labels of the runner that is asked for; none where GitHub's usual one is. */
export declare function runnerLabels({ runner, tags, server }: GithubConfig): readonly string[];
/** Whether the trigger starts more often than is meant, because the server cannot be told the zone. */
export declare function isSuperset({ spec }: ScanSchedule, config: GithubConfig): boolean;
