/** Adding and removing one entry of a map or list, in the style it is written in. */

import { visibleLines } from '../../text/log.js';
import type { Splice } from '../../text/splice.js';
import type { Path } from '../diagnostic.js';
import {
  beginsLine,
  blanksAt,
  cannotEdit,
  indentOf,
  isJson,
  lineEnd,
  lineStart,
  nextLine,
  type Page,
  previousLineEnd,
  type Refusal,
  withCommentsAbove,
} from './page.js';
import { blockLines, flowText, keyAsText, pairLines } from './text.js';
import {
  type Collection,
  contentEnd,
  contentStart,
  endOf,
  type Item,
  isBlock,
  itemsOf,
  keyText,
  startOf,
} from './tokens.js';

/** The order in which keys are written, by the last key above them. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  '': ['apiVersion', 'kind', 'metadata', 'spec', 'status'],
  metadata: ['name', 'uid', 'labels', 'annotations', 'creationTimestamp', 'generation'],
  spec: [
    'schedule',
    'timezone',
    'suspend',
    'concurrencyPolicy',
    'startingDeadlineSeconds',
    'successfulJobsHistoryLimit',
    'failedJobsHistoryLimit',
    'backend',
    'jobTemplate',
  ],
  backend: ['type', 'config'],
  jobTemplate: ['profile', 'targets', 'results', 'options', 'notifications'],
};

function orderOf(key: string): readonly string[] | undefined {
  return Object.hasOwn(ORDER, key) ? ORDER[key] : undefined;
}

/** A value with the keys of its maps in the usual order, as far as there is one; others keep theirs, behind it. */
export function inUsualOrder(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const order = orderOf(key) ?? [];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, orderOf(name) ? inUsualOrder(inner, name) : inner]),
  );
}

/** A new entry at its place in the usual order of keys; of others and of lists at the end. */
export function addToBlock(
  { text, newline }: Page,
  container: Collection,
  step: string | number,
  value: unknown,
  parentKey: string,
): Splice[] {
  const items = itemsOf(container);
  const start = contentStart(container);
  const indent = indentOf(text, start);
  const lines = typeof step === 'number' ? blockLines([value], '') : pairLines(step, value);
  const before = itemBefore(items, String(step), parentKey);
  if (before === undefined) {
    return [{ start, end: start, text: [...lines, ''].join(`${newline}${indent}`) }];
  }
  const at = lineEnd(text, endOf(before));
  return [{ start: at, end: at, text: ['', ...lines].join(`${newline}${indent}`) }];
}

/** The entry to write a new key behind; undefined where it comes first. */
function itemBefore(items: readonly Item[], key: string, parentKey: string): Item | undefined {
  const order = orderOf(parentKey) ?? [];
  if (!order.includes(key)) return items.at(-1);
  const keys = items.map(keyText);
  const above = order.slice(0, order.indexOf(key)).findLast((one) => keys.includes(one));
  return above === undefined ? undefined : items[keys.lastIndexOf(above)];
}

/** A new entry behind the last one. */
export function addToFlow(
  page: Page,
  container: Collection,
  step: string | number,
  value: unknown,
): Splice[] {
  const { text, newline } = page;
  const json = page.json || isJson(container);
  const items = itemsOf(container);
  const last = items.at(-1);
  const open = container.offset + 1;
  const write = (indent: string) => {
    const inner = inlineText(page, value, json, indent);
    return typeof step === 'number' ? inner : `${keyAsText(step, json)}: ${inner}`;
  };
  if (last === undefined) {
    const close = contentEnd(container) - 1;
    const outer = blanksAt(text, lineStart(text, open));
    if (page.json && isTall(page) && text.slice(open, close).trim() === '') {
      const inner = `${newline}${outer}  `;
      return [{ start: open, end: close, text: `${inner}${write(`${outer}  `)}${newline}${outer}` }];
    }
    return [{ start: open, end: open, text: `${text[open] === ' ' ? ' ' : ''}${write('')}` }];
  }
  const end = endOf(last);
  const comma = commaBehind(container, last);
  const tall = beginsLine(text, startOf(last)) && lineStart(text, startOf(last)) > container.offset;
  if (!tall) {
    const at = comma === undefined ? end : comma + 1;
    return [{ start: at, end: at, text: `${comma === undefined ? ', ' : ' '}${write('')}` }];
  }
  const indent = indentOf(text, startOf(last));
  const at = Math.max(lineEnd(text, end), comma === undefined ? 0 : comma + 1);
  // The closing bracket may stand on the line of the last entry.
  const behind = contentEnd(container) <= at ? (comma === undefined ? end : comma + 1) : at;
  const added = { start: behind, end: behind, text: `${newline}${indent}${write(indent)}` };
  if (comma !== undefined) return [added];
  return behind === end ? [{ ...added, text: `,${added.text}` }] : [{ start: end, end, text: ',' }, added];
}

/** A value inside a flow collection or behind a key; JSON on several lines where the file is so written. */
export function inlineText(page: Page, value: unknown, json: boolean, indent: string): string {
  if (!page.json || !isTall(page) || typeof value !== 'object' || value === null)
    return flowText(value, json);
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.map((line) => visibleLines(line)).join(`${page.newline}${indent}`);
}

function isTall({ text }: Page): boolean {
  return text.trimEnd().includes('\n');
}

function commaBehind(container: Collection, item: Item): number | undefined {
  const all = container.items as Item[];
  return all[all.indexOf(item) + 1]?.start.find((token) => token.type === 'comma')?.offset;
}

/** Takes one of several entries out; with `comments` also the comment lines right above it. */
export function removeItem(
  { text }: Page,
  container: Collection,
  item: Item,
  options: { readonly comments: boolean; readonly path: Path },
): Splice[] | Refusal {
  const items = itemsOf(container);
  const index = items.indexOf(item);
  const start = startOf(item);
  const end = endOf(item);
  const next = items[index + 1];
  if (isBlock(container)) {
    if (beginsLine(text, start)) return [cutLines(text, start, end, options.comments)];
    if (next === undefined || text.slice(end, startOf(next)).includes('#'))
      return cannotEdit(start, options.path);
    return [{ start, end: startOf(next), text: '' }];
  }
  const comma = commaBehind(container, item);
  const whole = comma === undefined ? end : comma + 1;
  if (items.length === 1) {
    const [from, to] = [container.offset + 1, contentEnd(container) - 1];
    const rest = text.slice(from, start) + text.slice(whole, to);
    return [rest.trim() === '' ? { start: from, end: to, text: '' } : { start, end: whole, text: '' }];
  }
  const alone = beginsLine(text, start) && lineStart(text, start) > container.offset;
  const tall =
    alone &&
    (next === undefined
      ? lineEnd(text, whole) < contentEnd(container)
      : startOf(next) > lineEnd(text, whole));
  const cut = tall
    ? cutLines(text, start, whole, false)
    : { start, end: next === undefined ? whole : startOf(next), text: '' };
  if (next !== undefined || comma !== undefined) return [cut];
  // The last one goes, and with it the comma before it.
  const before = item.start.find((token) => token.type === 'comma')?.offset ?? start;
  return tall ? [{ start: before, end: before + 1, text: '' }, cut] : [{ ...cut, start: before }];
}

/** Whole lines, from the one `start` is on to the one `end` is on. */
function cutLines(text: string, start: number, end: number, comments: boolean): Splice {
  const from = comments ? withCommentsAbove(text, start) : lineStart(text, start);
  const to = nextLine(text, end);
  // The last line has no line break of its own to take along: the one before it goes.
  const endsText = to === text.length && !text.endsWith('\n');
  return { start: endsText ? previousLineEnd(text, from) : from, end: to, text: '' };
}
