import type { MajorRange } from '../backends/types.js';
import { sourceOf } from './ownership.js';
import { type FoundFile, type WantedFile, withLineFeeds } from './plan.js';

/** A line that pins an action by commit or an image by digest. */
interface Pin {
  readonly line: number;
  /** What must be the same for a pin to be kept: the action's path, or the image without digest and version numbers. */
  readonly subject: string;
  /** The line up to the reference. */
  readonly before: string;
  /** The action with its `@`; empty for an image, whose reference holds its name. */
  readonly name: string;
  readonly reference: string;
  /** ` # v1.2.3`, or empty. */
  readonly comment: string;
  /** An image by tag alone can take over a digest; it has none to give. */
  readonly pinned: boolean;
}

const USES = /^(\s*(?:- +)?uses: +)([\w.-]+\/[\w./-]+)@([0-9a-f]{40})( +#.*)?$/;
const IMAGE = /^(\s*(?:- +)?image: +)([\w./:-]+?)(@sha256:[0-9a-f]{64})?( +#.*)?$/;
const VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;

/** A pin of the committed file that stands where this version writes another. */
export interface KeptPin {
  readonly path: string;
  /** Where it stands in the committed file, from 1. */
  readonly line: number;
  /** As it stands there: `actions/checkout@<commit> # v7.1.0`. */
  readonly kept: string;
  /** What this version writes: the commit of the action, or the image. */
  readonly written: string;
}

/**
 * `wanted`, with the pins that the owner of the committed file moved: of the same action the commit and its version
 * comment, of the same image (but for version numbers in its tag) tag and digest. Nothing but a full commit or sha256
 * digest is ever taken over. `chosen` images stand in the resource itself, which decides about them: one without a
 * digest takes over a digest of just this image. Of an action that the server takes in some `majors` only, no other is kept.
 */
export function keepPins(
  wanted: string,
  committed: string,
  chosen: readonly string[] = [],
  majors: readonly MajorRange[] = [],
): { readonly content: string; readonly kept: readonly Omit<KeptPin, 'path'>[] } {
  const kept: Omit<KeptPin, 'path'>[] = [];
  if (wanted === committed) return { content: wanted, kept };
  const lines = wanted.split('\n');
  const ours = pinsIn(lines);
  if (ours.length === 0) return { content: wanted, kept };
  const theirs = groupBySubject(pinsIn(withLineFeeds(committed).split('\n')));
  for (const [subject, pins] of groupBySubject(ours)) {
    const candidates = theirs.get(subject) ?? [];
    for (const [index, pin] of pins.entries()) {
      // Where the numbers of uses differ nobody can say which is which.
      const same = candidates.length === pins.length;
      const keep = same ? candidates[index] : candidates.find((one) => one.pinned);
      if (keep === undefined || !keep.pinned || keep.reference === pin.reference) continue;
      if (chosen.includes(pin.reference) && !keep.reference.startsWith(`${pin.reference}@`)) continue;
      if (isRefused(keep, majors)) continue;
      // What this version's own comment asks for may be done with the comment left standing.
      const ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
      lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ''}`;
      kept.push({ line: keep.line + 1, kept: shown(keep), written: pin.reference });
    }
  }
  return { content: lines.join('\n'), kept };
}

/** Whether the server is known to refuse this version; a commit without one may be any. */
function isRefused({ name, comment }: Pin, majors: readonly MajorRange[]): boolean {
  const major = /^ +# v?(\d{1,9})/.exec(comment)?.[1];
  return (
    major !== undefined &&
    majors.some(
      ({ action, from, to }) => name === `${action}@` && (Number(major) < from || Number(major) > to),
    )
  );
}

function shown({ name, reference, comment }: Pin): string {
  return `${name}${reference}${VERSION_COMMENT.test(comment) ? comment : ''}`;
}

/** The generated files, each with the pins of the file of ours that stands at its path, and which these are. */
export function withKeptPins<File extends WantedFile>(
  wanted: readonly File[],
  found: ReadonlyMap<string, FoundFile>,
  chosen: readonly string[] = [],
  majorsOf: (file: File) => readonly MajorRange[] = () => [],
): { readonly files: File[]; readonly keptPins: KeptPin[] } {
  const keptPins: KeptPin[] = [];
  const files = wanted.map((file) => {
    const there = found.get(file.path);
    if (there?.kind !== 'file' || sourceOf(there.content) === undefined) return file;
    const { content, kept } = keepPins(file.content, there.content, chosen, majorsOf(file));
    keptPins.push(...kept.map((pin) => ({ path: file.path, ...pin })));
    return { ...file, content };
  });
  return { files, keptPins };
}

function pinsIn(lines: readonly string[]): Pin[] {
  const pins: Pin[] = [];
  let block = -1;
  for (const [line, text] of lines.entries()) {
    const indent = text.search(/\S/);
    // Inside a block scalar (`run: |`) a line is text, whatever it looks like.
    if (block !== -1 && (indent === -1 || indent > block)) continue;
    block = blockIndent(text);
    const pin = actionPin(line, text) ?? imagePin(line, text);
    if (pin !== undefined) pins.push(pin);
  }
  return pins;
}

/** How far in the key stands whose block scalar starts on this line; -1 where none does. */
function blockIndent(text: string): number {
  if (!/^[^#]*(?:^|[:-]) +[|>][-+\d]*(?: +#.*)?$/.test(text)) return -1;
  const [, indent = '', dashes = '', rest = ''] = /^(\s*)((?:- +)*)(.*)$/.exec(text) ?? [];
  return indent.length + (/^[|>]/.test(rest) ? 0 : dashes.length);
}

function actionPin(line: number, text: string): Pin | undefined {
  const [, key, action, commit, comment = ''] = USES.exec(text) ?? [];
  if (key === undefined || action === undefined || commit === undefined) return undefined;
  return {
    line,
    subject: `uses ${action}`,
    before: `${key}${action}@`,
    name: `${action}@`,
    reference: commit,
    comment,
    pinned: true,
  };
}

function imagePin(line: number, text: string): Pin | undefined {
  const [, key, image, digest = '', comment = ''] = IMAGE.exec(text) ?? [];
  if (key === undefined || image === undefined) return undefined;
  const tag = /:[\w.-]+$/.exec(image)?.[0] ?? '';
  const variant = tag.replace(/\d+(?:\.\d+)*/g, '0');
  return {
    line,
    subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
    before: key,
    name: '',
    reference: `${image}${digest}`,
    comment,
    pinned: digest !== '',
  };
}

function groupBySubject(pins: readonly Pin[]): Map<string, Pin[]> {
  const groups = new Map<string, Pin[]>();
  for (const pin of pins) groups.set(pin.subject, [...(groups.get(pin.subject) ?? []), pin]);
  return groups;
}
