/** `spec.jobTemplate.targets`: the guide's flat keys, the grouped form of JMo's own store, and one out of both. */
import * as z from 'zod/mini';
import type { Path } from '../diagnostic.js';
import { type Problem } from '../problem.js';
import type { Targets } from '../types.js';
export declare const targetsSchema: z.ZodMiniObject<{
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
/** Where else in a resource the value at a path of the flat form may be written. */
export declare function otherPlaces(path: Path): Path[];
/** The flat form of targets that `targetsSchema` accepts. */
export declare function normaliseTargets(targets: unknown): Targets;
/** What no single value shows: nothing to scan, one target given twice, targets that exclude each other. */
export declare function checkTargets(targets: unknown): Problem[];
