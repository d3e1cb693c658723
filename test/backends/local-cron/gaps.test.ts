import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeProject, type Project } from './project.js';
import { schedule, scriptOf } from './schedules.js';

let project: Project;
beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

/** Runs a scan that JMo calls successful, with this record of its scanners. */
async function scanned(stubbed: Record<string, string[]>, targets: Record<string, Record<string, string>>) {
  // One as Python's json.dump writes it, the others like json.dumps with an indent of 2.
  const metadata = `{"profile": "fast", "stubbed_tools": ${JSON.stringify(stubbed).replace(/([:,])/g, '$1 ')}, "repo_paths": []}`;
  project.write('record/.scan_metadata.json', metadata);
  for (const [target, ends] of Object.entries(targets)) {
    const tools = Object.entries(ends).map(([tool, status]) => ({ tool, status, returncode: 0 }));
    const timings = JSON.stringify({ target, outcome: 'completed', tools }, null, 2);
    project.write(`record/individual-repos/${target}/scan-timings.json`, timings);
  }
  const { code, stderr } = await project.start(scriptOf(schedule({}))).done;
  const log = project.read('results/jmo-nightly.log').replace(/^\S+ nightly /gm, '');
  return { code, stderr, log: log.split('\n').slice(1, -1) };
}

const ended = (result: string, more = '') =>
  expect.stringMatching(new RegExp(`^end result=${result} .*findings="none"${more}$`));

describe('a scan that JMo calls successful', () => {
  it('is successful if every scanner did its work, and if none had anything to scan', async () => {
    const run = await scanned({}, { shop: { bandit: 'success' }, docs: {} });
    expect(run).toEqual({ code: 0, stderr: '', log: [ended('success')] });
  });

  it('has a warning if scanners failed', async () => {
    const run = await scanned(
      {},
      { a: { bandit: 'success', trivy: 'error' }, b: { trivy: 'no_output', syft: 'retry_exhausted' } },
    );
    const warning = 'scanners that failed, so that they found nothing or not all: trivy, syft';
    expect(run).toEqual({
      code: 0,
      stderr: `jmo-nightly: ${warning}\n`,
      log: [warning, ended('success')],
    });
  });

  it('has missing scanners in its log', async () => {
    const run = await scanned(
      { a: ['trivy', 'noseyparker'], 'b [1]': ['syft'] },
      { a: { bandit: 'success' }, b: {} },
    );
    const log = ['not installed, so passed over: trivy, noseyparker, syft', ended('success')];
    expect(run).toEqual({ code: 0, stderr: '', log });
  });

  it('has failed if no scanner was installed', async () => {
    const run = await scanned({ a: ['bandit', 'trivy'] }, { a: {} });
    const reason = 'no scanner is installed that could have looked';
    expect(run).toMatchObject({
      code: 1,
      log: ['not installed, so passed over: bandit, trivy', ended('failure', ` \\(${reason}\\)`)],
    });
    expect(run.stderr).toContain(`jmo-nightly: ${reason}; see `);
  });
});
