/**
 * The parts of a path relative to the project's directory, with `/`; undefined if it could lead outside, also on Windows:
 * absolute, `..`, `.`, empty parts, `\`, a drive or stream (`:`), NUL.
 */
export function segmentsOf(path: string): string[] | undefined {
  const segments = path.split('/');
  const safe = segments.every(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a NUL cuts a path short
    (segment) => segment !== '' && segment !== '.' && segment !== '..' && !/[\\:\u0000]/.test(segment),
  );
  return safe ? segments : undefined;
}
