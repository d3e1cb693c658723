import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { configFields } from '../../src/backends/config-schemas.js';
import { parseSchedules } from '../../src/schedule/parse.js';
import { buildJsonSchema } from '../../src/schedule/schema/json-schema.js';

const root = new URL('../../', import.meta.url);
const guide = readdirSync(new URL('examples/guide/', root))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => `examples/guide/${name}`);
const examples = [...guide, 'examples/webshop/jmo-schedules.yaml'];

function parseExample(path: string) {
  return parseSchedules(readFileSync(new URL(path, root)), path);
}

function onlySchedule(path: string) {
  const { schedules } = parseExample(path);
  expect(schedules).toHaveLength(1);
  const [schedule] = schedules;
  if (!schedule) throw new Error('unreachable');
  return schedule.resource;
}

const validate = new Ajv({ strictTypes: false }).compile(buildJsonSchema(configFields()));

describe('examples', () => {
  it.each(examples)('%s has no problems', (path) => {
    const { schedules, diagnostics } = parseExample(path);
    expect(diagnostics).toEqual([]);
    expect(schedules.length).toBeGreaterThan(0);
  });

  it.each(examples)('%s is also valid by the JSON Schema', (path) => {
    for (const document of parseAllDocuments(readFileSync(new URL(path, root), 'utf8'))) {
      expect(validate(document.toJS()), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it("with JMo's guide's text get their defaults", () => {
    expect(onlySchedule('examples/guide/basic-scan.yaml').spec).toEqual({
      schedule: '0 2 * * *',
      timezone: 'UTC',
      suspend: false,
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: null,
      successfulJobsHistoryLimit: 30,
      failedJobsHistoryLimit: 10,
      backend: { type: 'github-actions', config: {} },
      jobTemplate: {
        profile: 'fast',
        targets: { repo: '/path/to/repo' },
        results: { dir: '/results' },
        options: {},
        notifications: { enabled: false, channels: [] },
      },
    });
  });

  it('with the full resource have every kind of value', () => {
    const nightly = onlySchedule('examples/guide/nightly-scan.yaml');
    expect(nightly.metadata).toEqual({
      name: 'nightly-scan',
      uid: '550e8400-e29b-41d4-a716-446655440000',
      labels: { team: 'security', environment: 'prod' },
      annotations: { description: 'Nightly security scan for production repos' },
      creationTimestamp: '2025-10-29T02:00:00Z',
      generation: 1,
    });
    expect(nightly.spec.startingDeadlineSeconds).toBe(300);
    expect(nightly.spec.jobTemplate.notifications).toEqual({
      enabled: true,
      channels: [{ type: 'slack', url: `\${SLACK_WEBHOOK_URL}`, events: ['success', 'failure'] }],
    });
    expect(nightly.status).toMatchObject({ active: 0, lastScheduleTime: null });
  });

  it('keep a backend configuration as written', () => {
    expect(onlySchedule('examples/guide/backend-config.yaml').spec.backend).toEqual({
      type: 'gitlab-ci',
      config: {
        image: 'ghcr.io/jimmy058910/jmo-security:latest-slim',
        tags: ['docker', 'linux'],
        timeout: '1h',
        retry: { max: 2, when: ['runner_system_failure'] },
      },
    });
  });
});
