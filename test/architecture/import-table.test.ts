import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { breaches, circles } from './rooms.js';

const SOURCE = new URL('../../src/', import.meta.url);

const files = new Map(
  readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file, readFileSync(new URL(file, SOURCE), 'utf8')]),
);

describe('the rooms of src/', () => {
  it('import only what the table allows, and the pure ones have no effects', () => {
    expect(files.size).toBeGreaterThan(200);
    expect([...files].flatMap(([file, text]) => breaches(file, text))).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(circles(files)).toEqual([]);
  });

  it('have at most 16 files in a folder', () => {
    const folders = [...files.keys()].map((file) => posix.dirname(file));
    const full = folders.filter((folder) => folders.filter((one) => one === folder).length > 16);
    expect([...new Set(full)]).toEqual([]);
  });
});

describe('the check', () => {
  it.each([
    [
      { 'a.ts': "import './b.js';", 'b.ts': "export { c } from './c.js';", 'c.ts': "import './b.js';" },
      'b.ts -> c.ts -> b.ts',
    ],
    [
      { 'a.ts': "await import('./b.js');", 'b.ts': "import type { A } from './a.js';" },
      'a.ts -> b.ts -> a.ts',
    ],
  ])('reports an import cycle: %j', (files, circle) => {
    expect(circles(new Map(Object.entries(files)))).toEqual([circle]);
  });

  it.each([
    ['text/a.ts', "import { quote } from '../schedule/secrets.js';"],
    ['schedule/a.ts', "import { render } from '../backends/index.js';"],
    ['schedule/a.ts', "import type { Backend } from '../backends/types.js';"],
    ['schedule/a.ts', "export { render } from '../backends/index.js';"],
    ['schedule/a.ts', "const { render } = await import('../backends/index.js');"],
    ['schedule/a.ts', "export type A = import('../backends/types.js').Backend;"],
    ['schedule/a.ts', 'export const load = (name: string) => import(name);'],
    ['backends/github-actions/a.ts', "import { plan } from '../../workspace/plan.js';"],
    ['workspace/plan.ts', "import { backends } from '../backends/types.js';"],
    ['workspace/plan.ts', "import type { A } from '../backends/header.js';"],
    ['run/a.ts', "import { github } from '../hosts/github.js';"],
    ['hosts/a.ts', "import { decide } from '../run/decide.js';"],
    ['commands/a.ts', "import { main } from '../entry/cli.js';"],
    ['commands/a.ts', "import { setFailed } from '@actions/core';"],
    ['entry/cli.ts', "import '@actions/core';"],
    ['entry/cli.ts', "import { plan } from '../workspace/plan.js';"],
    ['index.ts', "export { main } from './entry/cli.js';"],
    ['elsewhere/a.ts', "import '../schedule/types.js';"],
    ['schedule/a.ts', "import { readFileSync } from 'node:fs';"],
    ['run/a.ts', "const fs = await import('node:fs/promises');"],
    ['run/a.ts', "import { randomUUID } from 'node:crypto';"],
    ['workspace/plan.ts', "import { lstat } from 'node:fs/promises';"],
    ['run/a.ts', 'export const home = process.env.HOME;'],
    ['run/a.ts', 'export const a = { env: process };'],
    ['backends/a.ts', 'export const now = () => Date.now();'],
    ['backends/a.ts', 'export const now = () => new Date();'],
    ['notify/message.ts', 'export const pick = Math.random;'],
    ['notify/message.ts', 'export const send = (url: string) => fetch(url);'],
    ['commands/a.ts', 'process.exit(1);'],
    ['hosts/a.ts', 'process.exitCode = 1;'],
  ])('reports an effect: %s: %s', (file, text) => {
    expect(breaches(file, text)).toHaveLength(1);
  });

  it.each([
    [
      'backends/github-actions/a.ts',
      "import { parse } from '../../schedule/parse.js';\nimport { quoteWord } from '../../text/shell.js';\nimport { word } from '../shared/header.js';",
    ],
    ['workspace/plan.ts', "import type { GeneratedFile } from '../backends/types.js';"],
    ['workspace/write.ts', "import { open } from 'node:fs/promises';"],
    ['run/a.ts', "import type { Host } from '../hosts/types.js';\nimport { createHash } from 'node:crypto';"],
    ['run/a.ts', 'export const at = (now: number) => new Date(now);'],
    ['run/a.ts', "export const text = 'process.exit(1) and Date.now()'; // new Date()"],
    ['run/a.ts', 'export function ask({ fetch }: { fetch: (url: string) => string }) { return fetch("x"); }'],
    ['run/a.ts', 'export type Fetch = { readonly process: number };'],
    ['entry/cli.ts', "import { run } from '../commands/run.js';\nprocess.exitCode = 2;"],
    ['entry/action.ts', "import { getInput } from '@actions/core';"],
    ['index.ts', "export { parse } from './schedule/parse.js';"],
  ])('accepts %s: %s', (file, text) => {
    expect(breaches(file, text)).toEqual([]);
  });
});
