import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LiveBranch, Tree } from '../../src/backends/github-actions/sync/live-repository.js';
import { leadsTo } from '../../src/backends/github-actions/sync/sync-plan.js';
import {
  commitMessage,
  markedSource,
  pullBody,
  sourceOfBody,
  sourceOfMessage,
} from '../../src/backends/github-actions/sync/texts.js';
import { scopesOf, tokenProblem } from '../../src/hosts/github/sync-token.js';
import { gitBlobOid } from '../../src/workspace/git-blob.js';
import { tries } from '../full.js';

describe('gitBlobOid', () => {
  it.each([
    // As `git hash-object` says.
    ['', 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391'],
    ['hello\n', 'ce013625030ba8dba906f756967f9e9ca394464a'],
    ['ä\u{1f600}\r\n', 'ef22c1182f1c6a4bbf0cc78ceacee8b6ea0ea962'],
  ])('%j is %s', (text, oid) => {
    expect(gitBlobOid(text)).toBe(oid);
  });
});

const changes = [{ action: 'update', path: '.github/workflows/jmo-a.yml', oid: '1' }] as const;

describe('marks', () => {
  it.each([
    'jmo-schedules.yaml',
    'a b.yaml',
    'x--y.yaml',
    'a-->b.yaml',
    'line\nbreak.yaml',
    `${'long/'.repeat(60)}x`,
  ])('%j is read back from what is written', (source) => {
    const body = pullBody(changes, source);
    expect(body.indexOf('-->')).toBe(body.indexOf(' -->') + 1);
    expect(sourceOfBody(body)).toBe(sourceOfMessage(commitMessage(changes, source).body));
    expect(sourceOfBody(body)).not.toBeUndefined();
  });

  it('tell sources apart, and end no comment', () => {
    const sources = [
      'a--b.yaml',
      'a-b.yaml',
      'a---b.yaml',
      'a%2d-b.yaml',
      `${'x'.repeat(300)}1`,
      `${'x'.repeat(300)}2`,
      'a\nb',
    ];
    const marks = sources.map(markedSource);
    expect(new Set(marks).size).toBe(sources.length);
    for (const mark of marks) expect(mark).not.toMatch(/--|\n/);
  });

  it('of somebody else are none', () => {
    expect(sourceOfBody('text\n<!-- jmo-schedule sync: a -->')).toBeUndefined();
    expect(sourceOfMessage('Mention Jmo-Schedule-Sync: a')).toBeUndefined();
  });

  it('stay in a text that GitHub takes, however many files change', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => ({
      action: 'create' as const,
      path: `.github/workflows/jmo-${'x'.repeat(50)}${at}.yml`,
    }));
    expect(pullBody(many, 'a').length).toBeLessThan(65_536);
    expect(pullBody(many, 'a')).toContain('… and 4800 more files.');
  });
});

describe('leadsTo', () => {
  const tree = (files: Record<string, string>): Tree =>
    new Map(Object.entries(files).map(([path, oid]) => [path, { oid, kind: 'file' as const }]));
  const content = fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined });
  const side = fc.record({ a: content, b: content }, { requiredKeys: [] });
  const files = (one: Record<string, string | undefined>) =>
    tree(
      Object.fromEntries(
        Object.entries(one).filter((entry): entry is [string, string] => entry[1] !== undefined),
      ),
    );

  it('is what git makes of a merge, file by file', () => {
    fc.assert(
      fc.property(side, side, side, side, (base, own, start, wanted) => {
        const branch: LiveBranch = { oid: '', own: [], files: files(own), startFiles: files(start) };
        const changed = (['a', 'b'] as const)
          .filter((path) => base[path] !== wanted[path])
          .map((path) => ({ action: 'update' as const, path, oid: wanted[path] }));
        const merges = (['a', 'b'] as const).every((path) => {
          const [now, mine, old] = [base[path], own[path], start[path]];
          // git's own rule for a file of which one side changed nothing, or both the same.
          const result = now === mine ? now : old === now ? mine : old === mine ? now : 'conflict';
          return result === wanted[path];
        });
        // In a file that the default branch got or lost, git may find a rename.
        const samePaths = (['a', 'b'] as const).every(
          (path) => (base[path] === undefined) === (start[path] === undefined),
        );
        expect(leadsTo(files(base), branch, changed)).toBe(samePaths && merges);
      }),
      { numRuns: tries(2_000) },
    );
  });
});

describe('tokenProblem', () => {
  const fine = { login: 'mona', scopes: undefined, mayPush: true, app: undefined };

  it.each(['repo, workflow', 'public_repo,workflow', 'workflow, repo, gist'])(
    'takes the scopes %j',
    (header) => {
      expect(tokenProblem({ ...fine, scopes: scopesOf(header) })).toBeUndefined();
    },
  );

  it.each([undefined, '', ' , '])('knows of no scopes where the header is %j', (header) => {
    expect(scopesOf(header)).toBeUndefined();
  });

  it('takes a fine-grained token, of which it knows nothing', () => {
    expect(tokenProblem(fine)).toBeUndefined();
  });
});
