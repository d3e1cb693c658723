// Runs of a guard whose answer needs nothing of the platform, and those for which all is well.
import { TRUTH } from './read-faults.mjs';

/** What a guard knows without asking, whatever the platform says. */
export const known = (host, place) => [
  {
    id: 'suspended',
    place,
    answers: [{ status: 500 }],
    ends: 'skip',
    requests: [0, 0],
    flags: [['suspend', 'true']],
    reason: /suspended/,
  },
  {
    id: 'past its deadline',
    place,
    answers: [{ status: 500 }],
    ends: 'skip',
    requests: [0, 2],
    flags: [['starting-deadline-seconds', '0']],
    reason: /deadline/,
  },
  ...(host === 'github'
    ? [
        {
          id: 'Replace, which the workflow does',
          place: 'runs in_progress',
          answers: [{ status: 500 }],
          ends: 'none',
          requests: [0, 0],
          policy: 'Replace',
        },
      ]
    : []),
  {
    id: 'Allow',
    place: host === 'github' ? 'runs in_progress' : 'list',
    answers: [{ status: 500 }],
    ends: 'none',
    requests: [0, 0],
    policy: 'Allow',
  },
  { id: 'no token', place, answers: [TRUTH], ends: 'unheard', requests: [0, 0], noToken: true, why: /token/ },
  { id: 'all is well', place, answers: [TRUTH], ends: 'heard', requests: [1, 1] },
  { id: 'by hand', place, answers: [TRUTH], ends: 'heard', requests: [1, 1], byHand: true },
];
