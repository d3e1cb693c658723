import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { promises } from '../../conformance/page/promises.mjs';
import { root } from './pages.js';

it('the conformance page names the promises of docs/promises.md, in its order', () => {
  const page = readFileSync(join(root, 'docs/promises.md'), 'utf8');
  const bold = [...page.matchAll(/^\| \*\*(.+?)\*\*/gm)].map(([, promise]) => promise);
  expect(bold.length).toBeGreaterThan(10);
  expect(promises.map(({ promise }) => promise)).toEqual(bold);
});

/** The ids of the checks. Importing them would load all that they use. */
const ids = globSync('conformance/checks/*.mjs', { cwd: root }).flatMap((path) =>
  [...readFileSync(join(root, path), 'utf8').matchAll(/^ {2}id: '([\w-]+)',$/gm)].map(([, id]) => id),
);

it('every conformance check decides a promise, and every promise names checks that exist', () => {
  const deciding = new Set(promises.flatMap((promise) => promise.checks));
  expect(ids.length).toBeGreaterThan(20);
  expect([...deciding].sort()).toEqual(ids.sort());
});

it('says what rests on documents wherever no check decides', () => {
  for (const { promise, checks: deciding, documents } of promises)
    expect(deciding.length + documents.length, promise).toBeGreaterThan(0);
});
