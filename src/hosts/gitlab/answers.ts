import * as z from 'zod/mini';
import { id, moment, page } from '../answers.js';

/** The parts of GitLab's answers that we read, as docs.gitlab.com describes them. */

const artifacts = z.nullish(z.array(z.object({ file_type: z.string() })));

/** A job in a project's or pipeline's list of jobs. */
export const jobSchema = z.object({
  id,
  name: z.string(),
  status: z.string(),
  web_url: page,
  allow_failure: z.boolean(),
  artifacts,
  artifacts_expire_at: z.nullish(z.string()),
  pipeline: z.object({ id, created_at: moment, web_url: page, source: z.nullish(z.string()) }),
});
export type Job = z.output<typeof jobSchema>;

/** The fields of a job that the history needs. */
export const pastJobSchema = z.object({
  name: z.string(),
  status: z.string(),
  allow_failure: z.boolean(),
  artifacts,
  artifacts_expire_at: z.nullish(z.string()),
});
export type PastJob = z.output<typeof pastJobSchema>;

/** Only the answer for a single pipeline has the last three. */
export const pipelineSchema = z.object({
  id,
  status: z.string(),
  source: z.nullish(z.string()),
  web_url: page,
  created_at: moment,
  updated_at: moment,
  started_at: z.nullish(moment),
  finished_at: z.nullish(moment),
  duration: z.nullish(z.number()),
});
export type Pipeline = z.output<typeof pipelineSchema>;

/** Imported projects may have schedules with empty fields; only ours must be complete. */
const text = z.nullish(z.string());

/** A pipeline schedule; only the answer for a single one has variables and inputs. */
export const scheduleSchema = z.object({
  id,
  description: text,
  ref: text,
  cron: text,
  cron_timezone: text,
  active: z.nullish(z.boolean()),
  created_at: z.nullish(moment),
  owner: z.nullish(z.object({ id, username: text, state: text })),
  variables: z.nullish(z.array(z.object({ key: z.string() }))),
  inputs: z.nullish(z.array(z.object({ name: z.string() }))),
});
export type ScheduleAnswer = z.output<typeof scheduleSchema>;

export const userSchema = z.object({ id });
export const projectSchema = z.object({ path_with_namespace: text, default_branch: text });
