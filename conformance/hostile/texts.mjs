// Texts that something on the way from a resource to a process would act on, put together by a seed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the platforms act on, beyond the pieces that the property tests share: logs, crontabs, Slack, readers of lines. */
const MORE = [
  '::set-output name=x::y',
  '::add-mask::x',
  '##[error]x',
  '\n::error::x',
  '\r\n',
  '\n',
  '\t',
  '\u0085',
  '\u2028::error::x',
  '\u2029',
  '\ufeff',
  '\u202e',
  '\u0000',
  '\u001b[2J',
  '%',
  '\\%',
  '50% >canary',
  '<!channel>',
  '<@U1>',
  '&amp;',
  '\\"',
  '"}]}',
  '\\u0022',
  '"; exec touch canary; "',
  '$(touch canary)',
  '`touch canary`',
  ';touch canary;',
  '\ntouch canary\n',
  '$CI_COMMIT_TITLE',
  '$PATH',
  '${IFS}',
  '${HOME:?}',
  '$((1+1))',
  "$'\\x41'",
  '<(touch canary)',
  '>canary',
  '>>canary',
  '2>&1',
  '${{ secrets.HOOK }}',
  "${{ '}}' }}",
  '${{',
  '}}',
  '$[[ inputs.name | expand_vars ]]',
  ']]',
  'none',
  'null',
  'true',
  '1e3',
  '---',
  '...',
  '*alias',
  '| ',
  '> ',
  '{x}',
  '[x]',
  '@',
  '=',
  ',',
  '../..',
  '/etc/passwd',
  '~root',
  '--help',
  '-x',
  '--results-dir=/tmp',
  'jmo_ci',
  'a',
  'b1',
  'nginx:1',
  'sub/folder',
  'x'.repeat(300),
  'é'.repeat(100),
  '\u3000',
  '“quoted”',
];

/** The same for the same seed: numbers in [0, 1) (mulberry32 over an FNV-1a hash). */
export function generator(text) {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** CONFORMANCE_SEED, or the commit that is checked out: another one each time that something changed. */
export function readSeed(context) {
  const given = process.env.CONFORMANCE_SEED;
  if (given) return given;
  return execFileSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: context.root, encoding: 'utf8' }).slice(
    0,
    8,
  );
}

/** Makes texts: one piece, or some of them behind each other. */
export function textMaker(context, random) {
  const shared = JSON.parse(readFileSync(join(context.root, 'test/arbitraries/hostile-pieces.json'), 'utf8'));
  const pieces = [...shared, ...MORE];
  const one = () => pieces[Math.floor(random() * pieces.length)];
  return () => Array.from({ length: 1 + Math.floor(random() ** 2 * 4) }, one).join('');
}
