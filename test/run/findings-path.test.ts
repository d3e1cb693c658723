import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativePath } from '../../src/run/findings-path.js';

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
  ])('%s is %s', (path, expected) => {
    expect(at(path)).toBe(expected);
  });

  it('strips the checkout of this job, the first root that holds the path', () => {
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

  it('never leaves the checkout, whatever the path', () => {
    const segment = fc.oneof(
      fc.constantFrom('..', '.', '', ' .. ', 'a', 'builds', '__w', 'C:'),
      fc.string({ unit: 'binary', maxLength: 5 }),
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
        expect(result).not.toMatch(/^\/|\\|^[a-z]:\//i);
        expect(parts.every((part) => part.trim() !== '' && part !== '.' && part.trim() !== '..')).toBe(true);
        expect(at(result)).toBe(result);
      }),
      { numRuns: 500 },
    );
  });
});
