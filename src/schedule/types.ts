/** The resource for the rest of the program: defaults filled in, targets in their flat form. */

export const API_VERSION = 'jmo.security/v1alpha1';

/** The start of a generated workflow's name on GitHub; the schedule's name follows. */
export const WORKFLOW_TITLE = 'JMo scan: ';
/** The time limit of a scan job without `timeout`. */
export const SCAN_MINUTES = 120;

/** The default resource file. */
export const DEFAULT_FILE = 'jmo-schedules.yaml';
/** JMo's own store. */
export const DEFAULT_STORE = '~/.jmo/schedules.json';

export const BACKEND_TYPES = ['github-actions', 'gitlab-ci', 'local-cron'] as const;
export type BackendType = (typeof BACKEND_TYPES)[number];

export const CONCURRENCY_POLICIES = ['Forbid', 'Allow', 'Replace'] as const;
export type ConcurrencyPolicy = (typeof CONCURRENCY_POLICIES)[number];

/** JMo's severities, worst first. */
export const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CHANNEL_EVENTS = ['success', 'failure', 'skipped', 'recovered'] as const;
export type ChannelEvent = (typeof CHANNEL_EVENTS)[number];

/** The targets of a scan: one key per target flag of `jmo ci`. Lists are never empty; an absent key is not passed. */
export interface Targets {
  readonly repo?: string;
  readonly repos_dir?: string;
  /** A file that lists repository paths, one per line. */
  readonly targets?: string;
  readonly images?: readonly string[];
  readonly images_file?: string;
  readonly urls?: readonly string[];
  readonly urls_file?: string;
  readonly api_spec?: string;
  readonly terraform_state?: string;
  readonly cloudformation?: string;
  readonly k8s_manifest?: string;
  readonly gitlab_url?: string;
  /** Always `${NAME}`: the environment variable or CI secret with the token. */
  readonly gitlab_token?: string;
  readonly gitlab_group?: string;
  readonly gitlab_repo?: string;
  readonly k8s_context?: string;
  readonly k8s_namespace?: string;
  readonly k8s_all_namespaces?: boolean;
}

/** Flags of `jmo ci` that are not targets. */
export interface ScanOptions {
  readonly fail_on?: Severity;
  readonly threads?: number;
  /** The time limit of each tool, in seconds. */
  readonly timeout?: number;
  readonly allow_missing_tools?: boolean;
  readonly human_logs?: boolean;
  readonly log_level?: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR';
  readonly tools?: readonly string[];
  readonly skip_tools?: readonly string[];
  /** The path of JMo's own configuration file. */
  readonly config?: string;
  readonly policies?: readonly string[];
  readonly fail_on_policy_violation?: boolean;
  readonly strict_versions?: boolean;
  readonly store_history?: boolean;
}

export interface Channel {
  readonly type: 'slack';
  /** `${NAME}` of an incoming webhook or a workflow trigger; absent if `token` is given. */
  readonly url?: string;
  /** `${NAME}` of a bot token, used with `channel`. */
  readonly token?: string;
  /** Slack channel id or name, for a bot token. */
  readonly channel?: string;
  readonly events: readonly ChannelEvent[];
}

export interface ScanSchedule {
  readonly apiVersion: typeof API_VERSION;
  readonly kind: 'ScanSchedule';
  readonly metadata: {
    readonly name: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly uid?: string;
    readonly creationTimestamp?: string;
    readonly generation?: number;
  };
  readonly spec: {
    /** Five cron fields as written (`H`, names and `7` not resolved). */
    readonly schedule: string;
    /** IANA zone. */
    readonly timezone: string;
    readonly suspend: boolean;
    readonly concurrencyPolicy: ConcurrencyPolicy;
    /** In seconds; null means no deadline. */
    readonly startingDeadlineSeconds: number | null;
    readonly successfulJobsHistoryLimit: number;
    readonly failedJobsHistoryLimit: number;
    readonly backend: {
      readonly type: BackendType;
      /** Checked by the backend's own schema, not here. */
      readonly config: Readonly<Record<string, unknown>>;
    };
    readonly jobTemplate: {
      readonly profile: string;
      readonly targets: Targets;
      readonly results: { readonly dir: string };
      readonly options: ScanOptions;
      readonly notifications: { readonly enabled: boolean; readonly channels: readonly Channel[] };
    };
  };
  /** Written by other programs; kept, but not used. */
  readonly status?: Readonly<Record<string, unknown>>;
}
