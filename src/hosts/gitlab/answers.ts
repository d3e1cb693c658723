import * as z from 'zod/mini';
import { id, moment, page } from '../answers.js';

/** What we read of GitLab's answers, as docs.gitlab.com has it. */

const artifacts = z.nullish(z.array(z.object({ file_type: z.string() })));

/** A job in a list of the project's or a pipeline's jobs. */
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

/** What of a job the history asks for. */
export const pastJobSchema = z.object({
  name: z.string(),
  status: z.string(),
  allow_failure: z.boolean(),
  artifacts,
  artifacts_expire_at: z.nullish(z.string()),
});
export type PastJob = z.output<typeof pastJobSchema>;

/** The last three are in the answer for a single pipeline only. */
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

/** An imported project may hold schedules with empty fields; nobody's but ours need to be whole. */
const text = z.nullish(z.string());

/** A pipeline schedule; variables and inputs are in the answer for a single one only. */
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
