/** Turns a change of one value into replacements of text. */

import { isAlias, isMap, isScalar, type Node, parseDocument } from 'yaml';
import type { Splice } from '../../text/splice.js';
import type { Path } from '../diagnostic.js';
import { addToBlock, addToFlow, inlineText, removeItem } from './items.js';
import {
  aliasesOutside,
  anchoredIn,
  type Container,
  type Entry,
  endOf,
  entriesOf,
  findEntry,
  isContainer,
  startOf,
} from './nodes.js';
import {
  beginsLine,
  blanksAt,
  cannotEdit,
  indentOf,
  isJson,
  lineEnd,
  lineStart,
  newlineOf,
  type Page,
  previousLineEnd,
  type Refusal,
  shared,
} from './page.js';
import { blockLines, flowText, needsLines, onOneLine, type ScalarStyle, scalarText } from './text.js';

/** A value to write or remove. Paths begin at the resource's root. */
export type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly remove: true };

/**
 * The splices for `edit` in the text of one document, which must be readable. `base` is the resource's place in it: empty for
 * the root, or the path of a list item. The list is empty if nothing changes. Unusual YAML is refused here, or when the
 * result is verified.
 */
export function spliceEdit(text: string, base: Path, edit: Edit): Splice[] | Refusal {
  const document = parseDocument(text, { keepSourceTokens: true, uniqueKeys: false });
  const page = { text, document, newline: newlineOf(text), json: isJson(document.contents) };
  const path = [...base, ...edit.path];
  const entries: Entry[] = [];
  let node: Node | null = document.contents;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) return shared(startOf(node), edit.path);
    if (!isContainer(node))
      return 'remove' in edit ? [] : placeBelow(page, node, entries.at(-1), path.slice(index), edit);
    // An edit here would change every alias of the anchor.
    if (node.anchor !== undefined && aliasesOutside(document, []).has(node.anchor))
      return shared(startOf(node), edit.path);
    const entry = findEntry(node, step, text);
    if (entry === undefined)
      return 'remove' in edit ? [] : addMissing(page, entries.at(-1), node, path, index, edit);
    if (entry.odd !== undefined) return cannotEdit(entry.odd, edit.path);
    entries.push(entry);
    node = entry.node;
  }
  const entry = entries.at(-1);
  if (entry === undefined) throw new Error('an edit needs a path');
  if (!('remove' in edit)) return replaceValue(page, entry, edit.value, edit.path);

  const { container } = entry;
  const parent = entries.at(-2);
  if (!container.flow && container.items.length === 1 && parent !== undefined)
    return replaceValue(page, parent, isMap(container) ? {} : [], edit.path);
  return (
    refuseLeaving(page, entry, edit.path) ??
    // The comment right above a whole resource goes with it.
    removeItem(page, entry, { comments: edit.path.length === 0, path: edit.path })
  );
}

/** The refusal to remove a value that an alias elsewhere needs. */
function refuseLeaving({ text, document }: Page, { node }: Entry, path: Path): Refusal | undefined {
  const anchored = node === null ? [] : anchoredIn(node);
  const needed = anchored.length === 0 ? undefined : aliasesOutside(document, [node]);
  const found = anchored.find(({ anchor }) => needed?.has(anchor));
  return found && shared(text.lastIndexOf(`&${found.anchor}`, startOf(found)), path);
}

/** Writes below a value that is neither map nor list; possible only if it is empty. */
function placeBelow(
  page: Page,
  node: Node | null,
  entry: Entry | undefined,
  rest: Path,
  edit: { readonly path: Path; readonly value: unknown },
): Splice[] | Refusal {
  const isNull = node === null || (isScalar(node) && node.value === null);
  if (isNull && entry !== undefined) return replaceValue(page, entry, nest(rest, edit.value), edit.path);
  return cannotEdit(node === null ? 0 : startOf(node), edit.path);
}

function addMissing(
  page: Page,
  parent: Entry | undefined,
  container: Container,
  path: Path,
  index: number,
  edit: { readonly path: Path; readonly value: unknown },
): Splice[] | Refusal {
  const step = path[index] as string | number;
  const fits =
    typeof step === 'string' ? isMap(container) : !isMap(container) && step === container.items.length;
  if (!fits) return cannotEdit(startOf(container), edit.path);
  const value = nest(path.slice(index + 1), edit.value);
  const above = path[index - 1];
  const entries = entriesOf(container, page.text);
  if (!container.flow) return addToBlock(page, entries, step, value, typeof above === 'string' ? above : '');
  // `items: []` becomes a block list if the new item needs several lines.
  if (entries.length === 0 && needsLines(value) && parent && !parent.container.flow)
    return replaceValue(page, parent, nest([step], value), edit.path);
  return addToFlow(page, container, entries, step, value);
}

/** The value wrapped in the maps and lists that the path lacks. */
function nest(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}

function replaceValue(page: Page, entry: Entry, value: unknown, path: Path): Splice[] | Refusal {
  const { container, node } = entry;
  const refusal = refuseLeaving(page, entry, path);
  if (refusal) return refusal;
  // The new value may contradict the tag, and may not be allowed to have the anchor.
  if (node === null || (!isAlias(node) && (node.tag !== undefined || node.anchor !== undefined)))
    return cannotEdit(node === null ? entry.start : startOf(node), path);
  if (isContainer(node) && !node.flow) return replaceBlock(page, entry, node, value);
  const [start, end] = [startOf(node), endOf(node, page.text)];
  const ownLines = needsLines(value) && isMap(container) && !container.flow;
  if (ownLines && (start === end || (isContainer(node) && node.items.length === 0)))
    return replaceByLines(page, entry, node, value);
  const json = page.json || isJson(container);
  if (start === end) {
    const text = container.flow ? flowText(value, json) : onOneLine(value, 'plain');
    if (container.flow) return [{ start, end, text: page.text[start - 1] === ' ' ? text : ` ${text}` }];
    const at = page.text.slice(0, start).trimEnd().length;
    return [{ start: at, end: at, text: ` ${text}` }];
  }
  const text =
    typeof value === 'object' && value !== null
      ? inlineText(page, value, json, blanksAt(page.text, lineStart(page.text, start)))
      : scalarText(value, json ? 'double' : styleOf(node), container.flow === true);
  return [{ start, end, text: `${text}${headerComment(page, node)}` }];
}

function replaceBlock({ text, newline }: Page, { key }: Entry, node: Container, value: unknown): Splice[] {
  const [start, end] = [startOf(node), endOf(node, text)];
  const alone = beginsLine(text, start);
  if (alone && needsLines(value) && Array.isArray(value) !== isMap(node)) {
    return [{ start, end, text: blockLines(value, '').join(`${newline}${indentOf(text, start)}`) }];
  }
  const line = onOneLine(value, 'plain');
  if (!alone || key === undefined) return [{ start, end, text: line }];
  // On the key's line; comments in between stay.
  const colon = text.indexOf(':', endOf(key, text)) + 1;
  return [
    { start: colon, end: colon, text: ` ${line}` },
    { start: Math.max(colon, previousLineEnd(text, start)), end: lineEnd(text, end), text: '' },
  ];
}

/** Replaces an empty value, `{}` or `[]` by lines below its key. */
function replaceByLines({ text, newline }: Page, entry: Entry, node: Node, value: object): Splice[] {
  const [start, end] = [startOf(node), endOf(node, text)];
  const at = lineEnd(text, end);
  const indent = `${indentOf(text, entry.start)}  `;
  const cut = start === end ? [] : [{ start: text.slice(0, start).trimEnd().length, end, text: '' }];
  return [...cut, { start: at, end: at, text: ['', ...blockLines(value, '')].join(`${newline}${indent}`) }];
}

function styleOf(node: Node): ScalarStyle {
  if (!isScalar(node)) return 'plain';
  return node.type === 'QUOTE_DOUBLE' ? 'double' : node.type === 'QUOTE_SINGLE' ? 'single' : 'plain';
}

/** A comment on the header line of a block scalar, after a blank. */
function headerComment({ text }: Page, node: Node): string {
  if (!isScalar(node) || !node.type?.startsWith('BLOCK_')) return '';
  const comment = /#.*/.exec(text.slice(startOf(node), lineEnd(text, startOf(node))))?.[0];
  return comment === undefined ? '' : ` ${comment}`;
}
