/** `spec.jobTemplate.notifications`: who is told, of what. */
import * as z from 'zod/mini';
import { type Problem } from '../problem.js';
import { type Channel } from '../types.js';
export declare const channelSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
export declare const notificationsSchema: z.ZodMiniObject<{
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
}, z.core.$strict>;
/** What no single value shows: a channel has one way to be reached. */
export declare function checkNotifications(notifications: unknown): Problem[];
/** Notifications that `notificationsSchema` accepts, with the defaults filled in. */
export declare function normaliseNotifications(notifications: z.infer<typeof notificationsSchema> | null | undefined): {
    readonly enabled: boolean;
    readonly channels: readonly Channel[];
};
