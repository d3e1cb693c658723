import type { MajorRange } from '../backends/types.js';
import { sourceOf } from './ownership.js';
import { type FoundFile, type WantedFile, withLineFeeds } from './plan.js';

/** A line that pins an action by commit, an image by digest, or a component by version or commit. */
interface Pin {
  readonly line: number;
  /** Pins match if this is equal: the action's path, or the image without digest and version numbers. */
  readonly subject: string;
  /** The line up to the reference. */
  readonly before: string;
  /** The action or component with its `@`; empty for an image, whose reference includes its name. */
  readonly name: string;
  readonly reference: string;
  /** ` # v1.2.3`, or empty. */
  readonly comment: string;
  /** False for an image with a tag only: it can take over a digest but not provide one. */
  readonly pinned: boolean;
}

const KEY = /^ *(?:- +)?(uses|image|name|component): +/;
const ACTION = /^([\w.-]+\/[\w./-]+)@([0-9a-f]{40})$/;
const IMAGE = /^([\w./:${}-]+)(@sha256:[0-9a-f]{64})?$/;
const COMPONENT = /^([\w./:${}-]+)@(\d{1,9}\.\d{1,9}\.\d{1,9}|[0-9a-f]{40})$/;
const VERSION_COMMENT = /^ +# v?\d+(?:\.\d+)*(?:[-+][\w.-]+)?$/;

/** A pin of the committed file that stays, although this version writes another. */
export interface KeptPin {
  readonly path: string;
  /** Its line in the committed file, from 1. */
  readonly line: number;
  /** Its text there: `actions/checkout@<commit> # v7.1.0`. */
  readonly kept: string;
  /** The pin that this version writes: the commit of the action, or the image. */
  readonly written: string;
}

/**
 * `wanted`, with the pins that the owner of the committed file moved: of an action the commit and its version comment, of an
 * image (tags may differ in version numbers) tag and digest, of a component a commit or a newer version (an older one comes
 * from an earlier version of ours). Only full commits, sha256 digests and full component versions are taken over. The
 * resource itself decides about `chosen` actions and images: an image without a digest takes over a digest of exactly this
 * image. Versions of
 * an action outside the `majors` that the server accepts are not kept.
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
  const written = pinsIn(lines);
  if (written.length === 0) return { content: wanted, kept };
  const committedPins = groupBySubject(pinsIn(withLineFeeds(committed).split('\n')));
  for (const [subject, pins] of groupBySubject(written)) {
    const candidates = committedPins.get(subject) ?? [];
    for (const [index, pin] of pins.entries()) {
      // If the numbers of uses differ, the pins cannot be paired.
      const same = candidates.length === pins.length;
      const keep = same ? candidates[index] : candidates.find((one) => one.pinned);
      if (keep === undefined || !keep.pinned || keep.reference === pin.reference) continue;
      if (isOlder(keep.reference, pin.reference)) continue;
      if (chosen.includes(`${pin.name}${pin.reference}`) && !keep.reference.startsWith(`${pin.reference}@`))
        continue;
      if (isRefused(keep, majors)) continue;
      // The pin's comment stays if it is a version or equals ours.
      const ownComment = keep.comment === pin.comment || VERSION_COMMENT.test(keep.comment);
      lines[pin.line] = `${pin.before}${keep.reference}${ownComment ? keep.comment : ''}`;
      kept.push({ line: keep.line + 1, kept: shown(keep), written: pin.reference });
    }
  }
  return { content: lines.join('\n'), kept };
}

/** Whether the server is known to refuse this version; a commit without a version comment passes. */
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

/** The generated files with the kept pins of our files at their paths, and a list of those pins. */
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
  // GitLab's `image:` as a map: the indentation of its key and of its own keys.
  let image = -1;
  let child = -1;
  for (const [line, text] of lines.entries()) {
    const indent = text.search(/\S/);
    // Lines inside a block scalar (`run: |`) are text, even if they look like pins.
    if (block !== -1 && (indent === -1 || indent > block)) continue;
    block = blockIndent(text);
    if (indent === -1 || text[indent] === '#') continue;
    if (indent <= image) image = -1;
    else if (image !== -1 && child === -1) child = indent;
    const pin = pinOn(line, text, image !== -1 && indent === child && text[indent] !== '-');
    if (pin !== undefined) pins.push(pin);
    if (!/^ *(?:- +)?image: *(?:#|$)/.test(text)) continue;
    image = text.indexOf('image:');
    child = -1;
  }
  return pins;
}

/** The indentation of the key whose block scalar starts on this line; -1 if there is none. */
function blockIndent(text: string): number {
  const hash = text.indexOf('#');
  if (hash > 0 && text[hash - 1] !== ' ') return -1;
  const body = (hash === -1 ? text : text.slice(0, hash)).trimEnd();
  const last = body.lastIndexOf(' ') + 1;
  if (last === 0 || !/^[|>][-+\d]*$/.test(body.slice(last))) return -1;
  const before = body.slice(0, last).trimEnd();
  if (before !== '' && !before.endsWith(':') && !before.endsWith('-')) return -1;
  const [whole = '', indent = '', dashes = ''] = /^( *)((?:- +)*)/.exec(body) ?? [];
  return indent.length + (whole.length === last ? 0 : dashes.length);
}

function pinOn(line: number, text: string, isImageName: boolean): Pin | undefined {
  const [before = '', key] = KEY.exec(text) ?? [];
  if (key === undefined) return undefined;
  const rest = text.slice(before.length);
  const space = rest.indexOf(' ');
  const value = space === -1 ? rest : rest.slice(0, space);
  const behind = rest.slice(value.length);
  const comment = behind.trim() === '' ? '' : behind;
  if (comment !== '' && !comment.trimStart().startsWith('#')) return undefined;
  const place = { line, comment };
  if (key === 'uses') return referencePin('uses', ACTION, value, before, place);
  if (key === 'component') return referencePin('component', COMPONENT, value, before, place);
  return key === 'image' || isImageName ? imagePin(value, before, place) : undefined;
}

type Place = Pick<Pin, 'line' | 'comment'>;

function referencePin(kind: string, pattern: RegExp, value: string, before: string, place: Place) {
  const [, name, reference] = pattern.exec(value) ?? [];
  if (name === undefined || reference === undefined) return undefined;
  return {
    ...place,
    subject: `${kind} ${name}`,
    before: `${before}${name}@`,
    name: `${name}@`,
    reference,
    pinned: true,
  };
}

function imagePin(value: string, before: string, place: Place): Pin | undefined {
  const [, image, digest = ''] = IMAGE.exec(value) ?? [];
  if (image === undefined) return undefined;
  const colon = image.lastIndexOf(':');
  const tag = colon > image.lastIndexOf('/') ? image.slice(colon) : '';
  const variant = tag.replace(/\d+(?:\.\d+)*/g, '0');
  return {
    ...place,
    subject: `image ${image.slice(0, image.length - tag.length)}${variant}`,
    before,
    name: '',
    reference: `${image}${digest}`,
    pinned: digest !== '',
  };
}

/** Compares versions; commits and digests are neither older nor newer. */
function isOlder(reference: string, than: string): boolean {
  const numbers = (text: string) => (/^[\d.]+$/.test(text) ? text.split('.').map(Number) : []);
  const [left, right] = [numbers(reference), numbers(than)];
  if (left.length !== 3 || right.length !== 3) return false;
  const at = left.findIndex((number, index) => number !== right[index]);
  return (left[at] ?? 0) < (right[at] ?? 0);
}

function groupBySubject(pins: readonly Pin[]): Map<string, Pin[]> {
  const groups = new Map<string, Pin[]>();
  for (const pin of pins) groups.set(pin.subject, [...(groups.get(pin.subject) ?? []), pin]);
  return groups;
}
