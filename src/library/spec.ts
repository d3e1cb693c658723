/** The resource as a program writes it. Derived from the schemas, so that the compiler knows exactly their keys and values. */

import type { GithubConfig } from '../backends/github-actions/config.js';
import type { GitlabConfig } from '../backends/gitlab-ci/config.js';
import type { CronConfig } from '../backends/local-cron/config.js';
import type { ScheduleInput } from '../schedule/schema/resource.js';
import type { BackendType } from '../schedule/types.js';

type DeepReadonly<T> = unknown extends T
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Of a merge patch: every key may be left out, `null` removes it, and a list is replaced whole. */
type MergePatch<T> = unknown extends T
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [Key in keyof T]?: MergePatch<T[Key]> | null }
      : T;

interface BackendConfigs {
  readonly 'github-actions': GithubConfig;
  readonly 'gitlab-ci': GitlabConfig;
  readonly 'local-cron': CronConfig;
}

/** `spec.backend.config` of a backend: what its page in docs/ lists. */
export type BackendConfig<Type extends BackendType> = DeepReadonly<BackendConfigs[Type]>;

/** `spec.backend`: `type` decides which settings `config` takes. */
export type BackendSpec = {
  readonly [Type in BackendType]: {
    readonly type: Type;
    readonly config?: BackendConfig<Type> | null | undefined;
  };
}[BackendType];

type SpecInput = DeepReadonly<ScheduleInput['spec']>;

/** `spec`, with the keys and values that may be written in the file. */
export type ScheduleSpec = {
  readonly [Key in keyof SpecInput]: Key extends 'backend' ? BackendSpec | undefined : SpecInput[Key];
};

/** What a user says of a new schedule; everything else has a default. Shapes as in the file. */
export interface NewSchedule {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec: ScheduleSpec;
}

/** What to change, as a JSON merge patch (RFC 7396): maps are merged, null takes a key away, all else replaces. */
export interface Patch {
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly annotations?: Readonly<Record<string, string | null>>;
  readonly spec?: MergePatch<ScheduleSpec>;
}
