import { plural } from '../../text/plain.js';
import type { KeptPin } from '../../workspace/pins.js';

const SHOWN = 50;

/** A kept pin, and all files that keep it. */
interface PinGroup {
  readonly kept: string;
  readonly written: string;
  readonly paths: readonly string[];
}

/** One line per pin. Reviewers must see kept pins: only the owner knows who moved them. */
export function keptPinsAsText(pins: readonly KeptPin[]): string {
  return groupsOf(pins)
    .map((group) => `${inWords(group.kept, group.written, group.paths)}\n`)
    .join('');
}

/** One notice per pin and file, at its first use. */
export function keptPinNotices(pins: readonly KeptPin[]): { path: string; line: number; message: string }[] {
  const first = new Map<string, { path: string; line: number; message: string }>();
  for (const { path, line, kept, written } of pins) {
    const key = JSON.stringify([path, kept, written]);
    if (!first.has(key)) first.set(key, { path, line, message: inWords(kept, written, [path]) });
  }
  return [...first.values()];
}

/** None of these texts can contain a backtick: commits, digests, names of pins, our paths. */
export function keptPinsAsMarkdown(pins: readonly KeptPin[]): string {
  if (pins.length === 0) return '';
  const groups = groupsOf(pins);
  const rows = groups.slice(0, SHOWN).map(({ kept, written, paths }) => {
    const [path = '', ...more] = paths;
    const files = `\`${path}\`${more.length === 0 ? '' : ` and ${plural(more.length, 'more file')}`}`;
    return `| \`${kept}\` | \`${written}\` | ${files} |`;
  });
  const more = groups.length - rows.length;
  return [
    '### Kept pins\n',
    'These were moved in the generated files, and are kept. Nothing here can tell who moved them: look whether each is a release of that action or image, or run `jmo-schedule render --update-pins`.\n',
    '| pin | this version writes | file |',
    '|---|---|---|',
    ...rows,
    more > 0 ? `\nand ${more} more.\n` : '',
  ].join('\n');
}

function inWords(kept: string, written: string, paths: readonly string[]): string {
  return `kept pin: ${kept} in ${paths.join(', ')} (this version writes ${written})`;
}

function groupsOf(pins: readonly KeptPin[]): PinGroup[] {
  const groups = new Map<string, PinGroup>();
  for (const { kept, written, path } of pins) {
    const key = JSON.stringify([kept, written]);
    const paths = groups.get(key)?.paths ?? [];
    groups.set(key, { kept, written, paths: paths.includes(path) ? paths : [...paths, path] });
  }
  return [...groups.values()];
}
