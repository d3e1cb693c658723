/** The place of the repository, now or during the scan. */
export interface Checkout {
  /** Absolute directories of this job's checkout; the first that contains a path counts. */
  readonly roots: readonly string[];
  /** `group/project` or `owner/repository`: finds another job's checkout, whose directory may differ. */
  readonly project?: string;
}

/** The top folder for paths outside the checkout. */
export const OUTSIDE = 'outside-checkout';
const NO_FILE = [OUTSIDE, 'no-file'];

const SCHEME = /^([a-z][a-z\d+.-]+):\/\//i;
const DRIVE = /^[a-z]:(?=\/)/i;
const LONGEST_CONVENTION = 12;
/** Below `outside-checkout`, for paths that no file can have; each stays distinct. */
const NOT_A_FILE = 'not-a-file-name';
// NUL and lone surrogates, as which Python writes bytes that are not UTF-8.
const NOT_A_NAME = /[\0\p{Cs}]/u;
const ESCAPED = /[\0\p{Cs}%]/gu;
/** Linux's limit for paths, in bytes of UTF-8. */
const LONGEST_PATH = 4_095;

/** Whether a file can have this path. A shortened path would name another file. */
export function canBePath(path: string): boolean {
  return path.length <= LONGEST_PATH && new TextEncoder().encode(path).length <= LONGEST_PATH;
}

/**
 * `path` relative to the checkout, unchanged except that `.`, `..` and empty segments are resolved. Never absolute. Paths
 * outside the checkout (`/etc/passwd`, `../x`, a URL) become `outside-checkout/…`, which opens nothing; a URL loses its user,
 * query and fragment, which may contain a secret. Without a path: `outside-checkout/no-file`.
 */
export function relativePath(path: string, checkout: Checkout): string {
  const segments = segmentsOf(path, checkout);
  if (segments[0]?.startsWith('\\') === true)
    return outside(segments.flatMap((name) => name.split('\\'))).join('/');
  const relative = segments.join('/');
  return NOT_A_NAME.test(relative)
    ? [OUTSIDE, NOT_A_FILE, relative.replace(ESCAPED, byNumber)].join('/')
    : relative;
}

function segmentsOf(path: string, checkout: Checkout): readonly string[] {
  const local = localPath(path);
  const text = backslashIsName(local, checkout.roots) ? local : local.replaceAll('\\', '/');
  const scheme = SCHEME.exec(text);
  if (scheme !== null) return outside(urlSegments(scheme[1] ?? '', text.slice(scheme[0].length)));
  const { segments, climbs } = resolve(text);
  if (!isAbsolute(text)) {
    // `x/../C:/y` would become a drive, `x/../https://y` a URL.
    const foreign = climbs || segments[0]?.endsWith(':') === true;
    return foreign ? outside(segments) : (orUndefined(segments) ?? NO_FILE);
  }
  const inside = belowRoot(segments, checkout.roots) ?? belowConvention(segments, checkout.project);
  if (inside === undefined) return outside(segments);
  return inside[0]?.endsWith(':') === true ? outside(inside) : (orUndefined(inside) ?? NO_FILE);
}

/** Whether `a\b` is a file name: outside Windows it is, unless it is next to `.` or `..`, where it could mislead. */
function backslashIsName(text: string, roots: readonly string[]): boolean {
  if (roots.length === 0 || !roots.every((root) => root.startsWith('/'))) return false;
  return !/^(?:\\|[a-z]:[\\/]|[a-z][a-z\d+.-]+:[\\/]{2})|(?:^|[\\/])\.\.?\\|\\\.\.?(?:[\\/]|$)/i.test(text);
}

function byNumber(unit: string): string {
  return `%${(unit.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}

function outside(segments: readonly string[]): readonly string[] {
  const named = segments.map((segment) => segment.replace(/:$/, '')).filter((segment) => segment !== '');
  return named.length === 0 ? NO_FILE : [OUTSIDE, ...named];
}

const orUndefined = (segments: readonly string[]) => (segments.length === 0 ? undefined : segments);

function isAbsolute(text: string): boolean {
  return text.startsWith('/') || DRIVE.test(text);
}

function localPath(path: string): string {
  const local = /^file:\/\/(?:localhost)?(?=\/)/i.exec(path);
  if (local === null) return path;
  const rest = path.slice(local[0].length).replace(/^\/(?=[a-z]:\/)/i, '');
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}

function urlSegments(scheme: string, rest: string): string[] {
  const withoutQuery = rest.replace(/[?#].*/su, '');
  const withoutUser = withoutQuery.replace(/^[^/]*@/u, '');
  return [scheme.toLowerCase(), ...resolve(withoutUser).segments];
}

/** Resolves `.`, `..` and empty segments; `climbs` if the path leaves its start. */
function resolve(text: string): { segments: string[]; climbs: boolean } {
  const segments: string[] = [];
  let climbs = false;
  for (const segment of text.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) climbs = true;
  }
  return { segments, climbs };
}

function belowRoot(segments: readonly string[], roots: readonly string[]): readonly string[] | undefined {
  for (const root of roots) {
    const text = root.replaceAll('\\', '/');
    const start = isAbsolute(text) ? resolve(text).segments : [];
    // `/` as a root would make everything on the machine part of the repository.
    if (start.length > 0 && startsWith(segments, start)) return segments.slice(start.length);
  }
  return undefined;
}

function startsWith(segments: readonly string[], start: readonly string[]): boolean {
  const windows = DRIVE.test(`${start[0]}/`);
  return start.every((name, at) =>
    windows ? segments[at]?.toLowerCase() === name.toLowerCase() : segments[at] === name,
  );
}

/**
 * Runners' checkout folders: GitHub `…/work/REPO/REPO/`, in a container `/__w/REPO/REPO/` or `/github/workspace/`; GitLab
 * `/builds/GROUP/PROJECT/`, on some executors with a runner's token and number after `builds`.
 */
function belowConvention(
  segments: readonly string[],
  project: string | undefined,
): readonly string[] | undefined {
  if (segments[0] === 'github' && segments[1] === 'workspace') return segments.slice(2);
  const end = Math.min(segments.length, LONGEST_CONVENTION);
  for (let at = 0; at + 2 < end; at++) {
    if (!['__w', '_work', 'work', 'a'].includes(segments[at] ?? '')) continue;
    if (segments[at + 1] === segments[at + 2]) return segments.slice(at + 3);
  }
  const builds = segments.indexOf('builds');
  if (builds < 0 || builds >= LONGEST_CONVENTION) return undefined;
  const names = project?.split('/') ?? [];
  for (let at = builds + 1; names.length > 0 && at <= builds + 3; at++) {
    if (startsWith(segments.slice(at), names)) return segments.slice(at + names.length);
  }
  // The usual depth: one group, one project.
  return builds === 0 && segments.length > 3 ? segments.slice(3) : undefined;
}
