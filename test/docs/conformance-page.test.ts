import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checks } from '../../conformance/checks/index.mjs';
import { promises } from '../../conformance/page/promises.mjs';
import { root } from './pages.js';

it('the conformance page names the promises of docs/promises.md, in its order', () => {
  const page = readFileSync(join(root, 'docs/promises.md'), 'utf8');
  const bold = [...page.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, promise]) => promise);
  expect(bold.length).toBeGreaterThan(10);
  expect(promises.map(({ promise }) => promise)).toEqual(bold);
});

it('every conformance check decides a promise, and every promise names checks that exist', () => {
  const deciding = new Set(promises.flatMap((promise) => promise.checks));
  expect([...deciding].sort()).toEqual(checks.map(({ id }) => id).sort());
});

it('says what rests on documents wherever no check decides', () => {
  for (const { promise, checks: deciding, documents } of promises)
    expect(deciding.length + documents.length, promise).toBeGreaterThan(0);
});
