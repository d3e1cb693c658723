/** The resource as a program writes it; derived from the schemas, so that the compiler knows its keys and values. */

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

/** A merge patch of T: all keys are optional, `null` removes a key, and lists are replaced whole. */
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

/** A backend's `spec.backend.config`; the backend's page in docs/ lists its settings. */
export type BackendConfig<Type extends BackendType> = DeepReadonly<BackendConfigs[Type]>;

/** `spec.backend`: `type` decides which settings `config` takes. */
export type BackendSpec = {
  readonly [Type in BackendType]: {
    readonly type: Type;
    readonly config?: BackendConfig<Type> | null | undefined;
  };
}[BackendType];

type SpecInput = DeepReadonly<ScheduleInput['spec']>;

/** `spec`, with the keys and values that the file may have. */
export type ScheduleSpec = {
  readonly [Key in keyof SpecInput]: Key extends 'backend' ? BackendSpec | undefined : SpecInput[Key];
};

/** A new schedule; everything left out gets a default. Its shape is that of the file. */
export interface NewSchedule {
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly spec: ScheduleSpec;
}

/** A JSON merge patch (RFC 7396): maps are merged, null removes a key, all else is replaced. */
export interface Patch {
  readonly labels?: Readonly<Record<string, string | null>>;
  readonly annotations?: Readonly<Record<string, string | null>>;
  readonly spec?: MergePatch<ScheduleSpec>;
}
