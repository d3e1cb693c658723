import { Document, type Node, type ToStringOptions } from 'yaml';
import { applySplices, type Splice } from '../../text/splice.js';
import { type Printer, printed } from './yaml-value.js';

/** A path in a template; a text step into a list picks the item with that `name`. */
type TemplatePath = readonly (string | number)[];

/**
 * A change to a template. The YAML library prints every value, so that text stays text. Undefined removes the old value, and
 * KEEP keeps it. `add` puts entries after those of a map, and
 * `before` items before one of a list.
 */
export type Fill =
  | { readonly set: TemplatePath; readonly to: unknown; readonly comment?: string | null }
  | { readonly add: TemplatePath; readonly entries: Readonly<Record<string, unknown>> }
  | { readonly before: TemplatePath; readonly items: readonly unknown[] }
  | { readonly rename: TemplatePath; readonly to: string }
  | { readonly note: TemplatePath; readonly lines: readonly string[] };

const KEEP = Symbol('what the template has');

/** Keeps a part of the template, or removes it. */
export function keepIf(wanted: boolean): unknown {
  return wanted ? KEEP : undefined;
}

/** Fills for several keys below one path. */
export function fillBelow(path: TemplatePath, values: Readonly<Record<string, unknown>>): Fill[] {
  return Object.entries(values).map(([key, to]) => ({ set: [...path, key], to }));
}

/**
 * The place of a value in a template: start and end of the value, start of its key (or of itself, in a list), start of
 * that line, the line's indent, and whether the value is a map or list on its own lines. scripts/index-template.mjs computes
 * them, so that the program need not parse templates.
 */
export type TemplatePlace = readonly [
  start: number,
  end: number,
  anchorStart: number,
  anchorEnd: number,
  lineStart: number,
  indent: number,
  block: 0 | 1,
];

export interface EmbeddedTemplate {
  readonly text: string;
  /** By path, with steps joined by line feeds. */
  readonly places: Readonly<Record<string, TemplatePlace>>;
}

export interface Template extends EmbeddedTemplate, Printer {}

/**
 * A template ready to be filled. `compat` quotes values that a YAML 1.1 reader such as GitLab's would misread (`yes`,
 * `12:30:00`).
 */
export function readTemplate(
  embedded: EmbeddedTemplate,
  { compat, ...options }: ToStringOptions & { readonly compat?: 'yaml-1.1' } = {},
): Template {
  return {
    ...embedded,
    printer: new Document<Node, false>(null, compat === undefined ? {} : { compat }),
    options: {
      lineWidth: 0,
      flowCollectionPadding: false,
      singleQuote: true,
      // In a text of several lines, the library would escape a blank alone on its line twice.
      doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
      ...options,
    },
  };
}

/**
 * Fills the template. The rest of its text stays byte for byte, with comments and blank lines, and this takes a third of the
 * time of parsing, changing and printing a document. Removing a key removes the comment lines above it. Fills inside a
 * removed part are dropped. Throws if the template lacks a path.
 */
export function fillTemplate(template: Template, fills: readonly Fill[]): string {
  const removed: Splice[] = [];
  const splices = fills.flatMap((fill): Change[] => {
    if ('rename' in fill) return [renaming(template, fill.rename, fill.to)];
    if ('before' in fill) return insertion(template, fill.before, fill.items);
    if ('add' in fill) return addition(template, fill.add, fill.entries);
    if ('note' in fill) return [noteAbove(template, fill.note, fill.lines)];
    if (fill.to === KEEP) {
      // Throws if the template lacks the path.
      place(template, fill.set);
      return [];
    }
    if (fill.to !== undefined) return [replacement(template, fill)];
    const splice = removal(template, fill.set);
    removed.push(splice);
    return [splice];
  });
  const isDropped = (splice: Change) => {
    const at = splice.of ?? splice.start;
    return removed.some((one) => one !== splice && one.start <= at && at < one.end);
  };
  return applySplices(
    template.text,
    splices.filter((splice) => !isDropped(splice)),
  );
}

/** `of`: the start of the map to which it belongs, if it stands behind it. */
type Change = Splice & { readonly of?: number };

function replacement(
  template: Template,
  fill: { set: TemplatePath; to: unknown; comment?: string | null },
): Splice {
  const [start, end, anchorStart, , lineStart, , block] = place(template, fill.set);
  const lineEnd = endOfLine(template, end);
  // From the key's own column: after a dash it is indented further than its line.
  const wanted = printed(template, fill.to, anchorStart - lineStart);
  if (block === 1 || wanted.block) {
    // From the colon after the key to the end of the old value's last line.
    const from = block === 0 ? start - 1 : template.text.lastIndexOf(':', start) + 1;
    const to = template.text[end - 1] === '\n' ? end - 1 : lineEnd;
    return { start: from, end: to, text: wanted.text };
  }
  if (fill.comment === undefined) return { start: start - 1, end, text: wanted.text };
  const comment = fill.comment === null ? '' : ` # ${fill.comment}`;
  return { start: start - 1, end: lineEnd, text: `${wanted.text}${comment}` };
}

function addition(
  template: Template,
  path: TemplatePath,
  entries: Readonly<Record<string, unknown>>,
): Change[] {
  const [, end, , , of, indent] = place(template, path);
  if (Object.keys(entries).length === 0) return [];
  const at = lineAfter(template, end);
  return [{ of, start: at, end: at, text: `${printed(template, entries, indent).text.slice(1)}\n` }];
}

function insertion(template: Template, path: TemplatePath, items: readonly unknown[]): Splice[] {
  const [, , , , lineStart, indent] = place(template, path);
  if (items.length === 0) return [];
  const start = withCommentsAbove(template, lineStart, indent);
  return [{ start, end: start, text: `${printed(template, items, indent - 2).text.slice(1)}\n` }];
}

function removal(template: Template, path: TemplatePath): Splice {
  const [, end, , , lineStart, indent] = place(template, path);
  const to = lineAfter(template, end);
  const before = withCommentsAbove(template, lineStart, indent);
  // Of blank lines on both sides one stays; none after the key of a map whose first entry this was.
  const blankAfter = template.text[to] === '\n';
  if (blankAfter && template.text.endsWith(':\n', before)) return { start: before, end: to + 1, text: '' };
  const double = template.text.endsWith('\n\n', before) && (blankAfter || to >= template.text.length);
  return { start: double ? before - 1 : before, end: to, text: '' };
}

function renaming(template: Template, path: TemplatePath, to: string): Splice {
  const [, , start, end] = place(template, path);
  return { start, end, text: printed(template, to, 0).text.slice(1) };
}

function noteAbove(template: Template, path: TemplatePath, lines: readonly string[]): Splice {
  const [, , , , lineStart, indent] = place(template, path);
  const pad = ''.padEnd(indent);
  const start = withCommentsAbove(template, lineStart, indent);
  return { start, end: lineStart, text: lines.map((line) => `${pad}# ${line}\n`).join('') };
}

function withCommentsAbove(template: Template, lineStart: number, indent: number): number {
  const comment = `${''.padEnd(indent)}#`;
  let start = lineStart;
  for (;;) {
    const above = template.text.lastIndexOf('\n', start - 2) + 1;
    if (start === 0 || !template.text.startsWith(comment, above)) return start;
    start = above;
  }
}

/** The start of the line after a value, which may end with its line. */
function lineAfter(template: Template, end: number): number {
  return template.text[end - 1] === '\n' ? end : endOfLine(template, end) + 1;
}

function endOfLine(template: Template, offset: number): number {
  const end = template.text.indexOf('\n', offset);
  return end < 0 ? template.text.length : end;
}

function place(template: Template, path: TemplatePath): TemplatePlace {
  const found = template.places[path.join('\n')];
  if (found === undefined) throw new Error(`the template has no ${path.join('.')}`);
  return found;
}
