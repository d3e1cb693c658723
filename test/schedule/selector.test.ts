import { describe, expect, it } from 'vitest';
import { parseSelector } from '../../src/schedule/selector.js';

const sets: Readonly<Record<string, Record<string, string>>> = {
  web: { environment: 'production', tier: 'frontend', partition: 'customerA' },
  db: { environment: 'qa', tier: 'backend' },
  ci: { environment: 'dev', 'example.com/owner': 'me', empty: '' },
  none: {},
};

function matching(text: string): string[] {
  const selector = parseSelector(text);
  if (typeof selector !== 'function') throw new Error(selector.problem);
  return Object.keys(sets).filter((name) => selector(sets[name] ?? {}));
}

// The examples of Kubernetes' page "Labels and Selectors", and the grammar of its parser (apimachinery, labels.Parse).
describe('selectors, as Kubernetes documents them', () => {
  it.each([
    ['environment = production', ['web']],
    ['environment=production', ['web']],
    ['environment==production', ['web']],
    ['tier != frontend', ['db', 'ci', 'none']],
    ['environment=production,tier!=frontend', []],
    ['environment=production,tier=frontend', ['web']],
    ['environment in (production, qa)', ['web', 'db']],
    ['environment in (production),tier in (frontend)', ['web']],
    ['environment notin (frontend, production)', ['db', 'ci', 'none']],
    ['tier notin (frontend, backend)', ['ci', 'none']],
    ['environment,environment notin (frontend)', ['web', 'db', 'ci']],
    ['partition', ['web']],
    ['!partition', ['db', 'ci', 'none']],
    ['! partition', ['db', 'ci', 'none']],
    ['partition in (customerA, customerB),environment!=qa', ['web']],
    ['example.com/owner=me', ['ci']],
    ['environment in(dev)', ['ci']],
    ['environment in (qa),tier', ['db']],
    ['empty=', ['ci']],
    ['empty', ['ci']],
    ['empty in ()', ['ci']],
    ['empty in (,x)', ['ci']],
    ['', ['web', 'db', 'ci', 'none']],
    [' tier = backend , environment = qa ', ['db']],
    ['in', []],
    ['notin in (a)', []],
  ])('%s', (text, expected) => expect(matching(text)).toEqual(expected));

  it.each([
    'environment=a=b',
    'environment in',
    'environment in production',
    'environment in (a',
    'environment in a)',
    'environment notin',
    '!partition=x',
    'a b',
    ',',
    'tier=x,',
    '=x',
    'tier!x',
    '-tier=x',
    'tier=-x',
    'tier=x/y',
    'a/b/c=d',
    'tier in (a b)',
    'tier in (a)(b)',
    `tier=${'x'.repeat(64)}`,
  ])('refuse %s', (text) => expect(parseSelector(text)).toHaveProperty('problem'));

  it.each([
    ['a b', '"a b" is not a label requirement; write k=v, k!=v or k in (a,b)'],
    ['', '"" is not a label requirement; write k=v, k!=v or k in (a,b)'],
    [
      '-t=x',
      'the label key "-t" must be letters, digits, "-", "_" and ".", with a letter or digit at both ends',
    ],
    [
      't in (ok,-x)',
      'a value of the label "t" must be letters, digits, "-", "_" and ".", with a letter or digit at both ends, found "-x"',
    ],
  ])('have an error for %j', (text, problem) => {
    expect(parseSelector(`environment,${text}`)).toEqual({ problem });
  });

  it.each([
    'xtier in (backend)y',
    'tier in (backend) x',
    'x tier in (backend)',
    'tier in (backend)=x',
    'tier = backend x',
    'x tier = backend',
    'tier x',
    'x !tier',
    '!!tier',
    'tier is (backend)',
    'tierin (backend)',
    'tier (backend)',
    'tier => x',
    'tier=<x',
    'tier=x(y)',
    'a,,b',
    '!',
    '()',
    'tier in ()x',
  ])('refuse %s', (text) => expect(parseSelector(text)).toHaveProperty('problem'));

  it.each([
    ['tier\t in\t(\tbackend\t,\tx\t)', ['db']],
    ['tier in(backend,x)', ['db']],
    ['tier   notin   (  backend  )', ['web', 'ci', 'none']],
    ['tier==backend', ['db']],
    ['tier  ==  backend', ['db']],
    ['tier!=backend', ['web', 'ci', 'none']],
    ['!  tier', ['ci', 'none']],
    ['empty in (a,,b)', ['ci']],
    ['empty in (a, ,b)', ['ci']],
    ['empty notin ()', ['web', 'db', 'none']],
    ['empty!=', ['web', 'db', 'none']],
    ['tier in (backend),environment in (dev,qa),!partition', ['db']],
    ['partition in (customerA),tier in (x)', []],
    ['  ', ['web', 'db', 'ci', 'none']],
  ])('may have any number and kind of blanks: %j', (text, expected) => {
    expect(matching(text.replaceAll('\\t', '\t'))).toEqual(expected);
  });

  it("read only a label's own name", () => {
    expect(matching('constructor')).toEqual([]);
    expect(matching('!constructor')).toEqual(['web', 'db', 'ci', 'none']);
  });
});
