import { type JobPlan } from './job-plan.js';
/** In which pipelines the jobs run, and in which stages. */
export interface Placement {
    /** When a pipeline schedule starts them, and when a person does: GitLab's expressions. */
    readonly scheduled: string;
    readonly byHand: string;
    /** How a person starts them. */
    readonly instruction: string;
    readonly stages: {
        readonly scan: string;
        readonly report: string;
        readonly gate: string;
    };
}
/** The jobs of one schedule, ending in a newline. Template: templates/gitlab-ci/jobs.yml. */
export declare function renderJobs(plan: JobPlan, placement: Placement): string;
/** The reports GitLab is handed, by its own names for them. */
export declare function reportFiles({ config, reports }: JobPlan): Record<string, string> | undefined;
