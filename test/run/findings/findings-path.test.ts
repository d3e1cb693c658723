import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBePath, relativePath } from '../../../src/run/findings/path.js';
import { anyCharacter } from '../../any-character.js';
import { tries } from '../../full.js';

const at = (path: string, roots: string[] = [], project?: string) =>
  relativePath(path, { roots, ...(project === undefined ? {} : { project }) });

describe('relativePath', () => {
  it.each([
    ['src/a.py', 'src/a.py'],
    ['./src//a.py', 'src/a.py'],
    ['src/../lib/a.py', 'lib/a.py'],
    ['src\\a.py', 'src/a.py'],
    ['/__w/shop/shop/src/a.py', 'src/a.py'],
    ['/home/runner/work/shop/shop/src/a.py', 'src/a.py'],
    ['D:\\a\\shop\\shop\\src\\a.py', 'src/a.py'],
    ['/github/workspace/src/a.py', 'src/a.py'],
    ['/builds/acme/webshop/src/a.py', 'src/a.py'],
    ['', 'outside-checkout/no-file'],
    ['.', 'outside-checkout/no-file'],
    ['/builds/acme/webshop', 'outside-checkout/builds/acme/webshop'],
    ['/etc/passwd', 'outside-checkout/etc/passwd'],
    ['../../etc/passwd', 'outside-checkout/etc/passwd'],
    ['src/../../a', 'outside-checkout/a'],
    ['..\\..\\a', 'outside-checkout/a'],
    ['C:\\Windows\\x.dll', 'outside-checkout/C/Windows/x.dll'],
    [
      'https://user:word@shop.example:8443/login/../x?token=abc#d',
      'outside-checkout/https/shop.example:8443/x',
    ],
    ['/builds/acme/webshop/../../../etc/x', 'outside-checkout/etc/x'],
  ])('of %s is %s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it("removes this job's checkout, the first root that contains the path", () => {
    expect(at('/srv/shop/src/a.py', ['/srv/shop'])).toBe('src/a.py');
    expect(at('/srv/shop/src/a.py', ['/srv/shop/', '/srv/shop/src'])).toBe('src/a.py');
    expect(at('/srv/shopping/a.py', ['/srv/shop'])).toBe('outside-checkout/srv/shopping/a.py');
    expect(at('c:/ci/Shop/a.py', ['C:\\CI\\shop'])).toBe('a.py');
    expect(at('file:///srv/shop/a%20b.py', ['/srv/shop'])).toBe('a b.py');
    expect(at('/etc/passwd', ['/', '', 'relative'])).toBe('outside-checkout/etc/passwd');
  });

  it("finds another job's checkout by the project", () => {
    const project = 'acme/web/shop';
    expect(at('/builds/acme/web/shop/src/a.py', [], project)).toBe('src/a.py');
    expect(at('/builds/Xy12/0/acme/web/shop/src/a.py', [], project)).toBe('src/a.py');
    expect(at('/home/gitlab-runner/builds/Xy12/0/acme/web/shop/src/a.py', [], project)).toBe('src/a.py');
  });

  it.each([
    ['a/https://x/y', 'a/https:/x/y'],
    ['a/file:///b', 'a/file:/b'],
    ['a/c:/b', 'a/c:/b'],
    ['x/../C:/y', 'outside-checkout/C/y'],
    ['x/../https://y', 'outside-checkout/https/y'],
    ['a:b/c', 'a:b/c'],
    ['../a:b/c:/d', 'outside-checkout/a:b/c/d'],
    ['../:', 'outside-checkout/no-file'],
  ])('of %s is %s: only the beginning can make a path absolute', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it.each([
    ['HTTPS://x.example/a', 'outside-checkout/https/x.example/a'],
    ['git+ssh://git@x.example/a', 'outside-checkout/git+ssh/x.example/a'],
    ['https://@x.example/a', 'outside-checkout/https/x.example/a'],
    ['https://x.example/a@b/c', 'outside-checkout/https/x.example/a@b/c'],
    ['https://x.example/a?', 'outside-checkout/https/x.example/a'],
    ['https://x.example/a#', 'outside-checkout/https/x.example/a'],
    ['https://x.example/a?b\nc', 'outside-checkout/https/x.example/a'],
    ['https://x.example/../..', 'outside-checkout/https'],
    ['file://host/a', 'outside-checkout/file/host/a'],
    ['file:a', 'file:a'],
  ])('of the URL %j is %s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it.each([
    ['file:///srv/shop/a.py', 'a.py'],
    ['FILE://localhost/srv/shop/a.py', 'a.py'],
    ['file:///srv/shop/50%zz.py', '50%zz.py'],
    ['file:///c:/ci/shop/a.py', 'a.py'],
    ['file:///C:/ci/shop/a.py', 'a.py'],
    ['c://ci/shop/a.py', 'a.py'],
    ['file:///x/c:/y', 'outside-checkout/x/c/y'],
    ['/srv/shop', 'outside-checkout/no-file'],
    ['/srv/shop/C:/x', 'outside-checkout/C/x'],
    ['/Srv/shop/a.py', 'outside-checkout/Srv/shop/a.py'],
    ['/srv', 'outside-checkout/srv'],
  ])('of %s is %s below the roots', (path, expected) => {
    expect(at(path, ['/srv/shop', 'C:/ci/shop'])).toBe(expected);
  });

  describe('without a root that contains the path', () => {
    const deep = (folders: number) => `/${'x/'.repeat(folders)}`;

    it.each([
      ['/_work/shop/shop/a.py', 'a.py'],
      ['/a/shop/shop/b.py', 'b.py'],
      ['/x/work/shop/shop/a.py', 'a.py'],
      ['/work/shop/shop', 'outside-checkout/no-file'],
      ['/work/shop/other/a.py', 'outside-checkout/work/shop/other/a.py'],
      ['/other/shop/shop/a.py', 'outside-checkout/other/shop/shop/a.py'],
      ['/work/shop', 'outside-checkout/work/shop'],
      ['/github/other/a.py', 'outside-checkout/github/other/a.py'],
      ['/other/workspace/a.py', 'outside-checkout/other/workspace/a.py'],
      ['/x/github/workspace/a.py', 'outside-checkout/x/github/workspace/a.py'],
      ['/builds/acme/webshop/a', 'a'],
      ['/x/builds/acme/webshop/a', 'outside-checkout/x/builds/acme/webshop/a'],
    ])('%s becomes %s', (path, expected) => {
      expect(at(path)).toBe(expected);
    });

    it("a runner's folder is recognised only among the first twelve", () => {
      expect(at(`${deep(9)}work/shop/shop/a.py`)).toBe('a.py');
      expect(at(`${deep(10)}work/shop/shop/a.py`)).toMatch(/^outside-checkout\//);
      expect(at(`${deep(11)}builds/acme/shop/a.py`, [], 'acme/shop')).toBe('a.py');
      expect(at(`${deep(12)}builds/acme/shop/a.py`, [], 'acme/shop')).toMatch(/^outside-checkout\//);
    });

    it('the project is searched at most two folders below `builds`', () => {
      for (const between of ['', 'x/', 'x/0/'])
        expect(at(`/x/builds/${between}acme/shop/a.py`, [], 'acme/shop')).toBe('a.py');
      expect(at('/x/builds/x/0/y/acme/shop/a.py', [], 'acme/shop')).toMatch(/^outside-checkout\//);
      expect(at('/builds/acme/shop', [], 'acme/shop')).toBe('outside-checkout/no-file');
      expect(at('/x/builds/acme/other/a.py', [], 'acme/shop')).toMatch(/^outside-checkout\//);
    });
  });

  it.each([
    ['src/a  b.tf', 'src/a  b.tf'],
    [' a / b.py ', ' a / b.py '],
    ['a/ /b', 'a/ /b'],
    ['a/ ../b', 'a/ ../b'],
    ['a\u00a0b/\u202f\u3000.md', 'a\u00a0b/\u202f\u3000.md'],
    ['d/\ud83d\udc68\u200d\ud83d\udcbb.py', 'd/\ud83d\udc68\u200d\ud83d\udcbb.py'],
    ['a\u0085\u001b[31m\n::error::.py', 'a\u0085\u001b[31m\n::error::.py'],
    ['e\u0301.py', 'e\u0301.py'],
    ['/srv/shop/a\u200c/b', 'a\u200c/b'],
    ['x'.repeat(5_000), 'x'.repeat(5_000)],
    ['a\\b.py', 'a\\b.py'],
    ['/srv/shop/a\\b/c.py', 'a\\b/c.py'],
  ])('of %j keeps every character', (path, expected) => {
    expect(at(path, ['/srv/shop'])).toBe(expected);
  });

  it.each([
    ['a\\..\\..\\b', 'outside-checkout/b'],
    ['\\\\host\\share', 'outside-checkout/host/share'],
    ['/srv/shop/\\host', 'outside-checkout/host'],
    ['C:\\x', 'outside-checkout/C/x'],
    ['https:\\\\x.example\\y', 'outside-checkout/https/x.example/y'],
    ['a\0b', 'outside-checkout/not-a-file-name/a%0b'],
    ['a%0b\0', 'outside-checkout/not-a-file-name/a%250b%0'],
    ['caf\udce9.py', 'outside-checkout/not-a-file-name/caf%DCE9.py'],
    ['caf\udce8.py', 'outside-checkout/not-a-file-name/caf%DCE8.py'],
  ])('of %j is outside of the checkout: %s', (path, expected) => {
    expect(at(path, ['/srv/shop'])).toBe(expected);
  });

  it("of a path longer than 4,095 bytes, Linux's limit, is outside of the checkout", () => {
    expect(['x'.repeat(4_095), 'é'.repeat(2_047)].map(canBePath)).toEqual([true, true]);
    expect(['x'.repeat(4_096), 'é'.repeat(2_048)].map(canBePath)).toEqual([false, false]);
  });

  it('never leaves the checkout, whatever the path', () => {
    const segment = fc.oneof(
      fc.constantFrom('..', '.', '', ' .. ', 'a', 'builds', '__w', 'C:'),
      fc.string({ unit: anyCharacter, maxLength: 5 }),
    );
    const path = fc.tuple(
      fc.constantFrom('', '/', '\\', 'file:///', 'https://', 'C:\\'),
      fc.array(segment),
      fc.constantFrom('/', '\\'),
    );
    fc.assert(
      fc.property(path, ([start, segments, between]) => {
        const result = at(`${start}${segments.join(between)}`, ['/a/b'], 'a/b');
        const parts = result.split('/');
        expect(result).not.toMatch(/^[/\\]|^[a-z]:\/|[\0\p{Cs}]/iu);
        expect(parts.every((part) => part !== '' && part !== '.' && part !== '..')).toBe(true);
        // On Windows, where a backslash is a slash, it does not leave it either.
        expect(result.split(/[/\\]/)).not.toContain('..');
        expect(at(result, ['/a/b'], 'a/b')).toBe(result);
      }),
      { numRuns: tries(500) },
    );
  });
});
