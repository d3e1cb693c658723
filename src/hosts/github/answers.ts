import * as z from 'zod/mini';
import { id, moment, page } from '../answers.js';

/** The parts of GitHub's answers that we read, by its OpenAPI description. */

export const runSchema = z.object({
  id,
  workflow_id: id,
  /** The workflow's file, sometimes followed by `@` and the ref; old servers leave it out. */
  path: z.nullish(z.string()),
  html_url: page,
  created_at: moment,
  run_started_at: z.nullish(moment),
  updated_at: moment,
  event: z.string(),
  status: z.nullable(z.string()),
  conclusion: z.nullable(z.string()),
  run_attempt: z.nullish(z.number()),
});
export type Run = z.output<typeof runSchema>;

export const runsSchema = z.object({ workflow_runs: z.array(runSchema) });

export const jobSchema = z.object({
  name: z.string(),
  status: z.string(),
  conclusion: z.nullable(z.string()),
  html_url: z.nullable(page),
  started_at: z.nullish(moment),
  completed_at: z.nullish(moment),
});
export type Job = z.output<typeof jobSchema>;

export const jobsSchema = z.object({ jobs: z.array(jobSchema) });

export const artifactsSchema = z.object({
  artifacts: z.array(
    z.object({
      name: z.string(),
      created_at: z.nullish(moment),
      workflow_run: z.nullish(z.object({ id: z.nullish(id) })),
    }),
  ),
});

export const workflowSchema = z.object({
  id,
  path: z.string().check(z.minLength(1)),
  state: z.string(),
  created_at: moment,
});
export type Workflow = z.output<typeof workflowSchema>;

export const workflowsSchema = z.object({ workflows: z.array(workflowSchema) });

export const commentSchema = z.object({
  id,
  body: z.nullish(z.string()),
  html_url: page,
  author_association: z.nullish(z.string()),
  user: z.nullable(z.object({ type: z.string() })),
});
export type Comment = z.output<typeof commentSchema>;
