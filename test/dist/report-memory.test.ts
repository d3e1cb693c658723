import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { slow } from '../full.js';

const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'memory-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Findings of 40 kB each, mostly the scanner's raw output. */
function findingsFile(count: number): string {
  const path = join(folder, `${count}.json`);
  const file = openSync(path, 'w');
  writeSync(file, '{"meta": {}, "findings": [');
  for (let at = 0; at < count; at++) {
    const location = { path: `src/${at}.py`, startLine: at + 1 };
    const raw = { padding: 'x'.repeat(40_000) };
    const finding = {
      id: `i${at}`,
      ruleId: `R${at % 50}`,
      severity: 'LOW',
      location,
      message: `№${at}`,
      raw,
    };
    writeSync(file, `${at === 0 ? '' : ','}\n${JSON.stringify(finding)}`);
  }
  writeSync(file, ']}\n');
  closeSync(file);
  return path;
}

/** The process's peak memory in MB, from the system. */
function peakOf(findings: string): number {
  const hook = 'process.on("exit",()=>process.stderr.write(`peak:${process.resourceUsage().maxRSS}`))';
  const words = [CLI, 'report', '--findings', findings, '--out', join(folder, 'out')];
  const run = spawnSync(process.execPath, ['--import', `data:text/javascript,${hook}`, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(run.status).toBe(0);
  return Number(/peak:(\d+)/.exec(run.stderr)?.[1]) / 1024;
}

slow('report keeps one finding in memory: a file six times as large adds far less than its size', () => {
  const [small, large] = [findingsFile(500), findingsFile(3_000)];
  const megabytes = (statSync(large).size - statSync(small).size) / 1e6;
  expect(megabytes).toBeGreaterThan(90);
  expect(peakOf(large) - peakOf(small)).toBeLessThan(megabytes / 2);
});
