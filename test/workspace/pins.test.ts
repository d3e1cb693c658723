import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPins as keep, withKeptPins } from '../../src/workspace/pins.js';
import { tries } from '../full.js';
import { generated, marked } from './project.js';

const sha = (digit: string) => digit.repeat(40);
const keepPins = (...words: Parameters<typeof keep>) => keep(...words).content;
const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const workflow = (...lines: string[]) => `${lines.join('\n')}\n`;
const checkout = (digit: string, version: string) =>
  `      - uses: actions/checkout@${sha(digit)} # ${version}`;

describe('keepPins keeps', () => {
  it("the owner's commit and version comment, of every use", () => {
    const wanted = workflow(
      checkout('a', 'v7.0.1'),
      '        with: {}',
      checkout('a', 'v7.0.1'),
      '    name: x',
    );
    const committed = workflow('# other text', checkout('b', 'v7.1.0'));
    expect(keepPins(wanted, committed)).toBe(
      workflow(checkout('b', 'v7.1.0'), '        with: {}', checkout('b', 'v7.1.0'), '    name: x'),
    );
  });

  it('no commit of an action that the resource chooses', () => {
    const wanted = workflow(`      - uses: octo/copy@${sha('a')}`, checkout('a', 'v7.0.1'));
    const committed = workflow(`      - uses: octo/copy@${sha('b')} # v2`, checkout('b', 'v7.1.0'));
    expect(keepPins(wanted, committed, [`octo/copy@${sha('a')}`])).toBe(
      workflow(`      - uses: octo/copy@${sha('a')}`, checkout('b', 'v7.1.0')),
    );
  });

  it('a pin per use if the owner moved some, and their number is the same', () => {
    const wanted = workflow(checkout('a', 'v7.0.1'), checkout('a', 'v7.0.1'));
    const committed = workflow(checkout('a', 'v7.0.1'), checkout('b', 'v7.1.0'));
    expect(keepPins(wanted, committed)).toBe(committed);
  });

  it('the first pin if their numbers differ', () => {
    const committed = workflow(checkout('b', 'v7.1.0'), checkout('c', 'v7.2.0'));
    expect(keepPins(workflow(checkout('a', 'v7.0.1')), committed)).toBe(workflow(checkout('b', 'v7.1.0')));
  });

  it('the commit of a reusable workflow', () => {
    const call = (digit: string, version: string) =>
      `    uses: a/b/.github/workflows/scan.yml@${sha(digit)} # ${version}\n`;
    expect(keepPins(call('a', 'v1.0.0'), call('b', 'v1.1.0'))).toBe(call('b', 'v1.1.0'));
  });

  it('a commit without a version comment, and reads CRLF', () => {
    const committed = `    uses: a/b/c@${sha('b')}\r\n`;
    expect(keepPins(`    uses: a/b/c@${sha('a')} # v1\n`, committed)).toBe(`    uses: a/b/c@${sha('b')}\n`);
  });

  it('pins after a block scalar, at the level of its key', () => {
    const lines = (digit: string) =>
      workflow('    - run: |', '        echo', `      uses: a/b@${sha(digit)}`);
    expect(keepPins(lines('a'), lines('b'))).toBe(lines('b'));
  });

  it.each([
    [`repo/x@${digest('a')}`, `repo/x@${digest('b')}`],
    [`host:5000/x:1.1.1-deep@${digest('a')}`, `host:5000/x:1.2.0-deep@${digest('b')}`],
    [`repo/x:1.1.1-deep`, `repo/x:1.1.1-deep@${digest('b')}`],
  ])('for the image %s the digest in %s', (wanted, committed) => {
    expect(keepPins(`      image: ${wanted}\n`, `      image: ${committed}\n`)).toBe(
      `      image: ${committed}\n`,
    );
  });
});

describe('an image whose comment asks for a digest', () => {
  const comment = ' # zizmor: ignore[unpinned-images] append @sha256:… here (render keeps it)';
  const wanted = `      image: repo/x:1.1.1-deep${comment}\n`;

  it.each([
    ['without the comment', ''],
    ['with the comment left standing', comment],
    ['with a version comment', ' # v1.2.0'],
  ])('is kept %s', (_, tail) => {
    const committed = `      image: repo/x:1.1.1-deep@${digest('b')}${tail}\n`;
    expect(keepPins(wanted, committed)).toBe(committed);
  });

  it.each(['', comment])('is also kept if the resource names it by tag (%j)', (tail) => {
    const committed = `      image: repo/x:1.1.1-deep@${digest('b')}${tail}\n`;
    expect(keepPins(wanted, committed, ['repo/x:1.1.1-deep'])).toBe(committed);
    const other = `      image: repo/x:1.2.0-deep@${digest('b')}${tail}\n`;
    expect(keepPins(wanted, other, ['repo/x:1.1.1-deep'])).toBe(wanted);
  });
});

describe("in GitLab's spelling", () => {
  const job = (image: string) => workflow('scan:', '  image:', `    name: ${image}`, "    entrypoint: ['']");

  it.each([
    ['r/x:1.1.1-deep', `r/x:1.1.1-deep@${digest('b')}`],
    [`r/x:1.1.1-deep@${digest('a')}`, `r/x:1.2.0-deep@${digest('b')} # v1.2.0`],
    ['$CI_REGISTRY/x:1', `$CI_REGISTRY/x:1@${digest('b')}`],
  ])('the digest of an image as a map is kept: %s, %s', (wanted, committed) => {
    expect(keepPins(job(wanted), job(committed))).toBe(job(committed));
    expect(keep(job(wanted), job(committed)).kept).toMatchObject([{ line: 3, written: wanted }]);
  });

  it("in any order of the map's keys, also without a name", () => {
    const pinned = `r/x:1@${digest('b')}`;
    const other = workflow('scan:', '  image:', "    entrypoint: ['']", '    # mine', `    name: ${pinned}`);
    expect(keepPins(job('r/x:1'), other)).toBe(job(pinned));
    expect(keepPins(job('r/x:1'), workflow('scan:', `  image: ${pinned}`))).toBe(job(pinned));
  });

  it.each([
    ['of an environment', (image: string) => workflow('  environment:', `    name: ${image}`)],
    ['deeper in the map', (image: string) => workflow('  image:', '    docker:', `      name: ${image}`)],
    ['behind the map', (image: string) => workflow('  image:', '    name: y', `  name: ${image}`)],
    ['in a list', (image: string) => workflow('  image:', `    - name: ${image}`)],
  ])('a name %s is not an image', (_, file) => {
    const wanted = file('r/x:1');
    expect(keepPins(wanted, file(`r/x:1@${digest('b')}`))).toBe(wanted);
  });

  const include = (ref: string) => workflow('include:', `  - component: $CI_SERVER_FQDN/g/p/scan@${ref}`);

  it.each(['1.0.1', '1.10.0', '2.0.0', sha('b'), '1.1.0 # v1.1.0'])('a component at %s is kept', (ref) => {
    expect(keepPins(include('1.0.0'), include(ref))).toBe(include(ref));
    expect(keep(include('1.0.0'), include(ref)).kept).toMatchObject([
      { line: 2, kept: `$CI_SERVER_FQDN/g/p/scan@${ref}`, written: '1.0.0' },
    ]);
  });

  it.each(['0.9.9', '1.0', 'main', '~latest', `${'b'.repeat(12)}`, '1.1.0-rc1', '1.1.0; x'])(
    'a component at %s is not',
    (ref) => {
      expect(keepPins(include('1.0.0'), include(ref))).toBe(include('1.0.0'));
    },
  );

  it('another component does not count', () => {
    const other = include('1.1.0').replace('/scan', '/notify');
    expect(keepPins(include('1.0.0'), other)).toBe(include('1.0.0'));
  });
});

describe('a line of 60,000 blanks', () => {
  const blanks = ' '.repeat(60_000);
  it.each([
    '',
    'a:',
    '- ',
    'image: r/x',
    'image: ',
    'x: |',
    '- |',
    `uses: a/b@${sha('b')}`,
    '- '.repeat(30_000),
  ])('takes no time: %s', (start) => {
    const wanted = workflow(`uses: a/b@${sha('a')}`);
    const begun = performance.now();
    for (const end of ['', 'x', '|', '#']) keepPins(wanted, workflow(`${start}${blanks}${end}`));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});

describe('kept pins', () => {
  it('are reported with their line, and what this version writes', () => {
    const wanted = workflow(checkout('a', 'v7.0.1'), '      image: repo/x:1');
    const committed = workflow('# x', checkout('b', 'v7.1.0'), `      image: repo/x:1@${digest('c')} # hm`);
    expect(keep(wanted, committed).kept).toEqual([
      { line: 2, kept: `actions/checkout@${sha('b')} # v7.1.0`, written: sha('a') },
      { line: 3, kept: `repo/x:1@${digest('c')}`, written: 'repo/x:1' },
    ]);
    expect(keep(wanted, wanted).kept).toEqual([]);
  });
});

describe('keepPins does not take over', () => {
  it.each([
    ['a branch', `uses: a/b@main`],
    ['a short commit', `uses: a/b@${'b'.repeat(12)} # v2`],
    ['a commit in capitals', `uses: a/b@${'B'.repeat(40)} # v2`],
    ['a commit with a tail', `uses: a/b@${sha('b')}b # v2`],
    ['another action', `uses: evil/b@${sha('b')} # v2`],
    ['an action below it', `uses: a/b/c@${sha('b')} # v2`],
    ['a line of a script', `run: |\n        uses: a/b@${sha('b')} # v2`],
    ['a comment', `# uses: a/b@${sha('b')} # v2`],
    ['a reference with text behind it', `uses: a/b@${sha('b')} v2`],
    ['a quoted reference', `uses: "a/b@${sha('b')}" # v2`],
  ])('%s', (_, line) => {
    const wanted = `      uses: a/b@${sha('a')} # v1\n`;
    expect(keepPins(wanted, `      ${line}\n`)).toBe(wanted);
  });

  it('a comment that is not a version', () => {
    const committed = `      uses: a/b@${sha('b')} # v2 please do not touch\n`;
    expect(keepPins(`      uses: a/b@${sha('a')} # v1\n`, committed)).toBe(`      uses: a/b@${sha('b')}\n`);
  });

  it('into the text of a script', () => {
    const wanted = workflow('      - run: |', `          uses: a/b@${sha('a')}`);
    expect(keepPins(wanted, workflow(`uses: a/b@${sha('b')}`))).toBe(wanted);
  });

  it.each([
    [`repo/x:1.1.1-deep@${digest('a')}`, `repo/x:1.1.1-fast@${digest('b')}`],
    [`repo/x@${digest('a')}`, `evil/x@${digest('b')}`],
    [`repo/x@${digest('a')}`, `repo/x:latest@${digest('b')}`],
    [`repo/x@${digest('a')}`, 'repo/x'],
    [`repo/x:1.1`, 'repo/x:1.2'],
    [`repo/x@${digest('a')}`, `repo/x@sha256:${'b'.repeat(63)}`],
  ])('for the image %s: %s', (wanted, committed) => {
    expect(keepPins(`      image: ${wanted}\n`, `      image: ${committed}\n`)).toBe(
      `      image: ${wanted}\n`,
    );
  });

  it('an image that the resource names itself', () => {
    const image = `repo/x@${digest('a')}`;
    const committed = `      image: repo/x@${digest('b')}\n`;
    expect(keepPins(`      image: ${image}\n`, committed, [image])).toBe(`      image: ${image}\n`);
  });
});

describe('withKeptPins', () => {
  it('reads pins only from our files', () => {
    const wanted = [
      generated('a', `uses: a/b@${sha('a')}`),
      generated('b', `uses: a/b@${sha('a')}`),
      generated('c', 'x'),
    ];
    const file = (content: string) => ({ kind: 'file', content, executable: false }) as const;
    const found = new Map([
      ['.github/workflows/jmo-a.yml', file(marked(`uses: a/b@${sha('b')}`))],
      ['.github/workflows/jmo-b.yml', file(`uses: a/b@${sha('b')}\n`)],
    ]);
    expect(withKeptPins(wanted, found).files.map((one) => one.content)).toEqual([
      marked(`uses: a/b@${sha('b')}`),
      marked(`uses: a/b@${sha('a')}`),
      marked('x'),
    ]);
  });
});

describe('for any two files', () => {
  const reference = fc.oneof(
    fc.constantFrom('a', 'b', 'c').map(sha),
    fc.constantFrom('main', 'v1', 'a'.repeat(39)),
  );
  const comment = fc.constantFrom('', ' # v1', ' # v2.3.4', ' # note', ' #v1', ' # v1 # v2');
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('', '- ', '# ', '  - '),
        fc.constantFrom('a/b', 'a/b/c', 'x/y'),
        reference,
        comment,
      )
      .map(([dash, action, ref, note]) => `  ${dash}uses: ${action}@${ref}${note}`),
    fc
      .tuple(
        fc.constantFrom('r/x', 'r/x:1.0', 'r/x:2.0', 'r/y:1'),
        fc.constantFrom('', 'a', 'b', 'c'),
        comment,
      )
      .map(([image, digit, note]) => `  image: ${image}${digit === '' ? '' : `@${digest(digit)}`}${note}`),
    fc.constantFrom('', 'run: |', '  - run: >-', '    text', '\r', 'name: x', '      deep: 1'),
    fc.string(),
  );
  const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'));
  /** What keeping may change: commits, digests, version numbers of image tags, version comments. */
  const bare = (file: string) =>
    file
      .replace(/@[0-9a-f]{40}( +#.*)?$/gm, '@')
      .replace(/^(\s*(?:- +)?image: +r\/\w)(:\d[.\d]*)?(@sha256:[0-9a-f]{64})?( +#.*)?$/gm, '$1');

  it('keeping changes only references and version comments, and doing it twice changes nothing more', () => {
    fc.assert(
      fc.property(text, text, (wanted, committed) => {
        const kept = keepPins(wanted, committed);
        expect(bare(kept)).toBe(bare(wanted));
        expect(keepPins(kept, committed)).toBe(kept);
        expect(keepPins(wanted, wanted)).toBe(wanted);
      }),
      { numRuns: tries(3_000) },
    );
  });
});

describe('an action of which the server accepts some major versions only', () => {
  const upload = (digit: string, version: string) =>
    `      - uses: actions/upload-artifact@${sha(digit)}${version === '' ? '' : ` # ${version}`}\n`;
  const ghes = { action: 'actions/upload-artifact', from: 0, to: 3 };
  const github = { action: 'actions/upload-artifact', from: 4, to: Number.MAX_SAFE_INTEGER };

  it.each([
    ['v3.2.1-node20', 'v7.0.0', ghes, false],
    ['v3.2.1-node20', 'v4.0.0', ghes, false],
    ['v3.2.1-node20', 'v3.2.2', ghes, true],
    ['v3.2.1-node20', '', ghes, true],
    ['v7.0.0', 'v3.2.1-node20', github, false],
    ['v7.0.0', 'v8.1.0', github, true],
    ['v7.0.0', 'v4', github, true],
  ])('keeps no other version: %s, committed %j', (wanted, committed, range, isKept) => {
    const { content, kept } = keep(upload('a', wanted), upload('b', committed), [], [range]);
    expect(content).toBe(isKept ? upload('b', committed) : upload('a', wanted));
    expect(kept).toHaveLength(isKept ? 1 : 0);
  });

  it('does not affect other actions', () => {
    expect(keep(checkout('a', 'v7.0.1'), checkout('b', 'v2'), [], [ghes, github]).content).toBe(
      checkout('b', 'v2'),
    );
  });
});
