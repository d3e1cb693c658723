import type * as z from 'zod/mini';
import type { BackendType } from '../schedule/types.js';
import { githubConfigSchema } from './github-actions/config.js';
import { gitlabConfigSchema } from './gitlab-ci/config.js';
import { cronConfigSchema } from './local-cron/config.js';

/** What each backend takes as `spec.backend.config`. */
export function configSchemas(): Readonly<Record<BackendType, z.ZodMiniType>> {
  return {
    'github-actions': githubConfigSchema(),
    'gitlab-ci': gitlabConfigSchema(),
    'local-cron': cronConfigSchema(),
  };
}
