import * as z from 'zod/mini';
/** `spec.backend.config` of `local-cron`. */
export declare const cronConfigSchema: () => z.ZodMiniObject<{
    script_dir: z.ZodMiniOptional<z.ZodMiniString<string>>;
    log_dir: z.ZodMiniOptional<z.ZodMiniString<string>>;
    timeout: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniString<string>]>>;
    retry: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniInt, z.ZodMiniObject<{
        max: z.ZodMiniInt;
        when: z.ZodMiniOptional<z.ZodMiniUnion<readonly [z.ZodMiniString<string>, z.ZodMiniArray<z.ZodMiniString<string>>]>>;
    }, z.core.$strict>]>>;
}, z.core.$strict>;
export type CronConfig = z.infer<ReturnType<typeof cronConfigSchema>>;
/** Seconds a run may take with all its attempts; 0 for as long as it takes. */
export declare function timeoutSeconds(config: CronConfig): number;
/** How many times a scan is started at most. */
export declare function attemptsOf(config: CronConfig): number;
