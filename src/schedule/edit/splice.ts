/** One change to one value, as the pieces of text to replace. */

import type { CST } from 'yaml';
import type { Splice } from '../../text/splice.js';
import type { Path } from '../diagnostic.js';
import { addToBlock, addToFlow, inlineText, removeItem } from './items.js';
import {
  beginsLine,
  blanksAt,
  cannotEdit,
  indentOf,
  isJson,
  lineEnd,
  lineStart,
  type Page,
  previousLineEnd,
  type Refusal,
  refuseLeaving,
  shared,
} from './page.js';
import { blockLines, flowText, needsLines, onOneLine, type ScalarStyle, scalarText } from './text.js';
import {
  type Collection,
  contentEnd,
  contentStart,
  type DocumentTokens,
  endOf,
  findItem,
  hasToken,
  headerComment,
  type Item,
  isBlock,
  isCollection,
  isMapping,
  itemsOf,
  itemValue,
  propertiesOf,
  startOf,
  type Token,
} from './tokens.js';

/** A value to write, or to take away. Paths begin at the resource's root. */
export type Edit =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly remove: true };

/** A value and what holds it. */
interface Place {
  readonly container: Collection;
  readonly item: Item;
  readonly token: Token | undefined;
}

/**
 * The splices that make `edit` in one document. `base` is where the resource stands in it: nothing for its root, or the
 * path of an item of a list. Nothing to do is an empty list.
 */
export function spliceEdit(page: Page, tokens: DocumentTokens, base: Path, edit: Edit): Splice[] | Refusal {
  const path = [...base, ...edit.path];
  const places: Place[] = [];
  let token: Token | undefined = tokens.document.value;
  for (const [index, step] of path.entries()) {
    const above = places.at(-1);
    const start = above === undefined ? tokens.document.offset : startOf(above.item);
    if (token?.type === 'alias') return shared(token.offset, edit.path);
    if (!isCollection(token)) return 'remove' in edit ? [] : placeBelow(page, above, path.slice(index), edit);
    // What is written here changes every place that an alias of it stands in.
    const owner = page.sharing.anchorsIn(start, contentStart(token));
    if (owner.some((anchor) => page.sharing.aliasesOf(anchor).length > 0))
      return shared(token.offset, edit.path);
    const item = findItem(token, step);
    if (item === undefined) return 'remove' in edit ? [] : addMissing(page, places, token, path, index, edit);
    if (hasToken(item.start, 'explicit-key-ind')) return cannotEdit(startOf(item), edit.path);
    places.push({ container: token, item, token: itemValue(token, item) });
    token = itemValue(token, item);
  }
  const place = places.at(-1);
  if (place === undefined) throw new Error('an edit needs a path');
  if (!('remove' in edit)) return replaceValue(page, place, edit.value, edit.path);

  const refusal = refuseLeaving(page, startOf(place.item), endOf(place.item), edit.path);
  if (refusal) return refusal;
  const parent = places.at(-2);
  if (isBlock(place.container) && itemsOf(place.container).length === 1 && parent !== undefined)
    return replaceValue(page, parent, isMapping(place.container) ? {} : [], edit.path);
  // The comment right above a whole resource goes with it.
  return removeItem(page, place.container, place.item, { comments: edit.path.length === 0, path: edit.path });
}

/** What stands here is no map or list: fine where it is nothing at all. */
function placeBelow(
  page: Page,
  place: Place | undefined,
  rest: Path,
  edit: { readonly path: Path; readonly value: unknown },
): Splice[] | Refusal {
  const token = place?.token;
  const isNull = !token || (token.type === 'scalar' && /^(?:null|Null|NULL|~)$/.test(token.source));
  if (isNull && place !== undefined) return replaceValue(page, place, nest(rest, edit.value), edit.path);
  return cannotEdit(token?.offset ?? 0, edit.path);
}

function addMissing(
  page: Page,
  places: readonly Place[],
  container: Collection,
  path: Path,
  index: number,
  edit: { readonly path: Path; readonly value: unknown },
): Splice[] | Refusal {
  const step = path[index] as string | number;
  const fits =
    typeof step === 'string'
      ? isMapping(container)
      : !isMapping(container) && step === itemsOf(container).length;
  if (!fits) return cannotEdit(container.offset, edit.path);
  const value = nest(path.slice(index + 1), edit.value);
  const parent = places.at(-1);
  // `items: []` becomes lines of its own where what goes in is more than one value.
  if (
    !isBlock(container) &&
    itemsOf(container).length === 0 &&
    needsLines(value) &&
    parent &&
    isBlock(parent.container)
  )
    return replaceValue(page, parent, nest([step], value), edit.path);
  if (!isBlock(container)) return addToFlow(page, container, step, value);
  const above = path[index - 1];
  return addToBlock(page, container, step, value, typeof above === 'string' ? above : '');
}

/** The value wrapped in the maps and lists that the path still lacks. */
export function nest(path: Path, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  );
}

function replaceValue(page: Page, place: Place, value: unknown, path: Path): Splice[] | Refusal {
  const { container, item, token } = place;
  const properties = propertiesOf(container, item);
  const own = properties.find(({ type }) => type === 'anchor' || type === 'tag');
  const end = token ? contentEnd(token) : endOf(item);
  const refusal = refuseLeaving(page, own?.offset ?? (token ? contentStart(token) : end), end, path);
  if (refusal) return refusal;
  const tag = properties.find(({ type }) => type === 'tag');
  const cut = (moved: boolean) => (tag === undefined ? [] : [cutTag(page.text, tag, moved)]);
  if (!token) return [...cut(true), ...fillEmpty(page, place, value)];
  if (isCollection(token) && isBlock(token))
    return [...cut(true), ...replaceBlock(page, place, token, value)];
  if (isEmptyFlow(token) && needsLines(value) && isBlock(container) && isMapping(container))
    return [...cut(true), ...replaceByLines(page, place, token, value)];
  return [...cut(false), replaceInline(page, place, token, value)];
}

/** A tag and the blanks behind it; those before it where the new value does not stand where the old one did. */
function cutTag(text: string, { offset, source }: CST.SourceToken, moved: boolean): Splice {
  const end = offset + source.length;
  return moved
    ? { start: blanksEndingAt(text, offset), end, text: '' }
    : { start: offset, end: end + blanksAt(text, end).length, text: '' };
}

/** Where the blanks and line breaks begin that end at `at`. */
function blanksEndingAt(text: string, at: number): number {
  return text.slice(0, at).trimEnd().length;
}

/** The end of the colon, dash or anchor that a value stands behind. */
function markEnd({ container, item }: Place): number | undefined {
  const types = ['map-value-ind', 'seq-item-ind', 'anchor'];
  const mark = propertiesOf(container, item).findLast((token) => types.includes(token.type));
  return mark === undefined ? undefined : mark.offset + mark.source.length;
}

function fillEmpty(page: Page, place: Place, value: unknown): Splice[] {
  const { container, item } = place;
  const mark = markEnd(place);
  const at = mark ?? endOf(item);
  const json = page.json || isJson(container);
  if (isBlock(container) && isMapping(container) && needsLines(value)) {
    const indent = `${indentOf(page.text, startOf(item))}  `;
    const end = lineEnd(page.text, at);
    const text = ['', ...blockLines(value, '')].join(`${page.newline}${indent}`);
    return [{ start: end, end, text }];
  }
  const text = isBlock(container) ? onOneLine(value, 'plain') : flowText(value, json);
  return [{ start: at, end: at, text: `${mark === undefined ? ':' : ''} ${text}` }];
}

function replaceBlock(page: Page, place: Place, token: Collection, value: unknown): Splice[] {
  const start = contentStart(token);
  const end = contentEnd(token);
  const alone = beginsLine(page.text, start);
  if (alone && needsLines(value) && Array.isArray(value) === (token.type === 'block-seq')) {
    const text = blockLines(value, '').join(`${page.newline}${indentOf(page.text, start)}`);
    return [{ start, end, text }];
  }
  const text = onOneLine(value, 'plain');
  const mark = markEnd(place);
  if (!alone || mark === undefined) return [{ start, end, text }];
  // Onto the line of the key; comments between the two stay where they are.
  const cut = {
    start: Math.max(mark, previousLineEnd(page.text, start)),
    end: lineEnd(page.text, end),
    text: '',
  };
  return [{ start: mark, end: mark, text: ` ${text}` }, cut];
}

function isEmptyFlow(token: Token): boolean {
  return token.type === 'flow-collection' && itemsOf(token).length === 0;
}

function replaceByLines(page: Page, place: Place, token: Token, value: object): Splice[] {
  const at = lineEnd(page.text, contentEnd(token));
  const indent = `${indentOf(page.text, startOf(place.item))}  `;
  const text = ['', ...blockLines(value, '')].join(`${page.newline}${indent}`);
  return [
    { start: blanksEndingAt(page.text, contentStart(token)), end: contentEnd(token), text: '' },
    { start: at, end: at, text },
  ];
}

function replaceInline(page: Page, { container }: Place, token: Token, value: unknown): Splice {
  const json = page.json || isJson(container);
  const start = contentStart(token);
  const flow = !isBlock(container);
  const indent = blanksAt(page.text, lineStart(page.text, start));
  const text =
    typeof value === 'object' && value !== null
      ? inlineText(page, value, json, indent)
      : scalarText(value, json ? 'double' : styleOf(token), flow);
  return { start, end: contentEnd(token), text: `${text}${headerComment(token)}` };
}

function styleOf(token: Token): ScalarStyle {
  if (token.type === 'double-quoted-scalar') return 'double';
  return token.type === 'single-quoted-scalar' ? 'single' : 'plain';
}
