import * as z from 'zod/mini';
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
    native_timezone: z.ZodMiniOptional<z.ZodMiniBoolean<boolean>>;
}, z.core.$strict>;
export type GithubConfig = z.infer<ReturnType<typeof githubConfigSchema>>;
/** Minutes the scan job may take. */
export declare function timeoutMinutes(config: GithubConfig): number;
/** How many more times a scan is started after one that could not be completed. */
export declare function retries(config: GithubConfig): number;
