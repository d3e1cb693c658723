import { describeCron } from '../../cron/describe.js';
import { utcSuperset } from '../../cron/utc-fallback.js';
import { type ScanSchedule, WORKFLOW_TITLE } from '../../schedule/types.js';
import { oneLine } from '../../text/comment.js';
import type { Fill } from '../shared/template.js';
import { quoted } from '../shared/yaml-value.js';
import type { WorkflowPlan } from './plan.js';

/** What both styles begin with: the name, the trigger, and a concurrency group per run. */
export function workflowHead(plan: WorkflowPlan): Fill[] {
  const { description } = plan.schedule.metadata.annotations;
  return [
    {
      set: ['name'],
      to: quoted(`${WORKFLOW_TITLE}${plan.name}`),
      comment: description === undefined ? null : oneLine(description),
    },
    { set: ['concurrency', 'group'], to: quoted(`${plan.id}-\${{ github.run_id }}`) },
    ...trigger(plan),
  ];
}

function trigger({ schedule, cron, superset }: WorkflowPlan): Fill[] {
  const path = ['on', 'schedule'];
  const when = `${describeCron(cron)}, ${schedule.spec.timezone}`;
  if (schedule.spec.suspend)
    return [
      { set: path, to: undefined },
      { note: ['on'], lines: [`Suspended, so it does not start by itself: ${when} (${cron.text})`] },
    ];
  if (!superset)
    return [
      { set: [...path, 0, 'cron'], to: quoted(cron.text), comment: when },
      { set: [...path, 0, 'timezone'], to: zoneOf(schedule) },
    ];
  const starts = utcSuperset(cron, schedule.spec.timezone).map((text) => ({ cron: quoted(text) }));
  return [
    { set: path, to: starts },
    {
      note: path,
      lines: [
        `${when} (${cron.text})`,
        'This server supports UTC only: it starts the workflow more often than the schedule says, and the guard skips the other starts.',
      ],
    },
  ];
}

/** The time zone to write; undefined for UTC, which is the default. */
export function zoneOf({ spec }: ScanSchedule): string | undefined {
  return spec.timezone === 'UTC' ? undefined : spec.timezone;
}

/** The value of a secret, as an expression. */
export function secret(name: string): string {
  return `\${{ secrets.${name} }}`;
}
