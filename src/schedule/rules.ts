/** Rules beyond single values: cron, time zone, JMo's own rules, contradictions. */

import { parseCron } from '../cron/cron.js';
import { WIDEST_RULE } from '../cron/days.js';
import { isZone, suggestZone } from '../cron/zone/zone.js';
import { isSecretLooking, quote } from '../text/secrets.js';
import { didYouMean } from '../text/suggest.js';
import { below, isRecord, type Problem } from './problem.js';
import { checkNotifications } from './schema/channels.js';
import { checkAnnotations, checkLabels } from './schema/kubernetes-names.js';
import { KNOWN_PROFILES, PROFILE } from './schema/resource.js';
import { checkTargets } from './schema/targets.js';

/** The interval of Kubernetes' controller; runs may miss a shorter deadline. */
const SHORTEST_DEADLINE = 10;

/** The problems of any value; checks every part that has the shape of a schedule. */
export function checkSchedule(resource: Record<string, unknown>): Problem[] {
  const metadata = recordAt(resource, 'metadata');
  const spec = recordAt(resource, 'spec');
  const job = recordAt(spec, 'jobTemplate');
  const name = typeof metadata.name === 'string' ? metadata.name : '';
  return [
    ...below(['metadata', 'labels'], checkLabels(metadata.labels)),
    ...below(['metadata', 'annotations'], checkAnnotations(metadata.annotations)),
    ...below(['spec', 'schedule'], checkCron(spec.schedule, name)),
    ...below(['spec', 'timezone'], checkZone(spec.timezone)),
    ...below(['spec', 'startingDeadlineSeconds'], checkDeadline(spec.startingDeadlineSeconds)),
    ...below(['spec', 'jobTemplate', 'profile'], checkProfile(job.profile)),
    ...below(['spec', 'jobTemplate', 'targets'], checkTargets(job.targets)),
    ...below(['spec', 'jobTemplate', 'notifications'], checkNotifications(job.notifications)),
  ];
}

function recordAt(value: Record<string, unknown>, key: string): Record<string, unknown> {
  const found = value[key];
  return isRecord(found) ? found : {};
}

function checkCron(schedule: unknown, name: string): Problem[] {
  // A secret has its own diagnostic; no other may quote it.
  if (typeof schedule !== 'string' || isSecretLooking(schedule)) return [];
  // The backend checks dates that only some platforms reach.
  const result = parseCron(schedule, name, WIDEST_RULE);
  if (!('problems' in result)) return [];
  return result.problems.map(({ start, end, ...problem }) => ({
    path: [],
    ...problem,
    within: [start, end],
  }));
}

export function checkZone(zone: unknown): Problem[] {
  if (typeof zone !== 'string' || isZone(zone)) return [];
  if (zone === '')
    return [
      {
        path: [],
        code: 'unknown-zone',
        message: 'spec.timezone must not be empty',
        hint: 'leave it out for UTC',
      },
    ];
  const meant = suggestZone(zone);
  return [
    {
      path: [],
      code: 'unknown-zone',
      message:
        zone.toLowerCase() === 'local'
          ? 'spec.timezone must name a zone: "Local" is another one on every machine'
          : `spec.timezone must be the name of an IANA time zone, found ${quote(zone)}`,
      hint:
        meant === undefined
          ? 'for example Europe/Berlin, America/New_York or UTC'
          : `did you mean "${meant}"?`,
    },
  ];
}

function checkDeadline(seconds: unknown): Problem[] {
  if (
    typeof seconds !== 'number' ||
    !Number.isInteger(seconds) ||
    seconds < 0 ||
    seconds >= SHORTEST_DEADLINE
  )
    return [];
  return [
    {
      path: [],
      severity: 'warning',
      code: 'short-deadline',
      message: `spec.startingDeadlineSeconds: a deadline of ${seconds} s may pass before a run can start at all`,
      hint: `write ${SHORTEST_DEADLINE} or more; platforms start scheduled runs minutes late`,
    },
  ];
}

function checkProfile(profile: unknown): Problem[] {
  if (
    typeof profile !== 'string' ||
    !PROFILE.test(profile) ||
    KNOWN_PROFILES.some((known) => known === profile)
  )
    return [];
  return [
    {
      path: [],
      severity: 'warning',
      code: 'unknown-profile',
      message: `spec.jobTemplate.profile: JMo ships no profile ${quote(profile)}`,
      hint:
        didYouMean(profile, KNOWN_PROFILES) ??
        `it must be in your jmo.yml; shipped are ${KNOWN_PROFILES.join(', ')}`,
    },
  ];
}
