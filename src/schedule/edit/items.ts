/** Adds and removes entries of maps and lists, in their own style. */

import { visibleLines } from '../../text/log.js';
import type { Splice } from '../../text/splice.js';
import type { Path } from '../diagnostic.js';
import { type Container, type Entry, endOf, entriesOf, keyText, startOf } from './nodes.js';
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

/** The usual order of keys in the maps below these keys. */
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

/** Sorts the keys of the value's maps in the usual order; unknown keys keep their order, after the known ones. */
export function inUsualOrder(value: unknown, key = ''): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const order = orderOf(key) ?? [];
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, orderOf(name) ? inUsualOrder(inner, name) : inner]),
  );
}

/** Adds an entry at its place in the usual order; unknown keys and list items go to the end. */
export function addToBlock(
  { text, newline }: Page,
  entries: readonly Entry[],
  step: string | number,
  value: unknown,
  parentKey: string,
): Splice[] {
  const start = entries[0]?.start ?? 0;
  const indent = indentOf(text, start);
  const lines = typeof step === 'number' ? blockLines([value], '') : pairLines(step, value);
  const before = entryBefore(entries, String(step), parentKey);
  if (before === undefined) return [{ start, end: start, text: [...lines, ''].join(`${newline}${indent}`) }];
  const at = lineEnd(text, before.end);
  return [{ start: at, end: at, text: ['', ...lines].join(`${newline}${indent}`) }];
}

/** The entry after which to write a new key; undefined if the key comes first. */
function entryBefore(entries: readonly Entry[], key: string, parentKey: string): Entry | undefined {
  const order = orderOf(parentKey) ?? [];
  if (!order.includes(key)) return entries.at(-1);
  const keys = entries.map((entry) => keyText(entry.key));
  const above = order.slice(0, order.indexOf(key)).findLast((one) => keys.includes(one));
  return above === undefined ? undefined : entries[keys.lastIndexOf(above)];
}

/** Adds an entry after the last one. */
export function addToFlow(
  page: Page,
  container: Container,
  entries: readonly Entry[],
  step: string | number,
  value: unknown,
): Splice[] {
  const { text, newline } = page;
  const json = page.json || isJson(container);
  const write = (indent: string) => {
    const inner = inlineText(page, value, json, indent);
    return typeof step === 'number' ? inner : `${keyAsText(step, json)}: ${inner}`;
  };
  const last = entries.at(-1);
  const [open, close] = [startOf(container) + 1, endOf(container, text) - 1];
  if (last === undefined) {
    const outer = blanksAt(text, lineStart(text, open));
    if (page.json && isTall(page) && text.slice(open, close).trim() === '') {
      const inner = `${newline}${outer}  `;
      return [{ start: open, end: close, text: `${inner}${write(`${outer}  `)}${newline}${outer}` }];
    }
    return [{ start: open, end: open, text: `${text[open] === ' ' ? ' ' : ''}${write('')}` }];
  }
  const comma = commaBehind(text, last);
  const at = comma ?? last.end;
  if (!ownsLine(text, last))
    return [{ start: at, end: at, text: `${comma === undefined ? ', ' : ' '}${write('')}` }];
  const indent = indentOf(text, last.start);
  // The closing bracket may be on the line of the last entry.
  const behind = Math.min(lineEnd(text, at), text.slice(0, close).trimEnd().length);
  const added = { start: behind, end: behind, text: `${newline}${indent}${write(indent)}` };
  return comma === undefined ? [{ start: at, end: at, text: ',' }, added] : [added];
}

/** A value inside a flow collection or after a key; in JSON style on several lines if the file is. */
export function inlineText(page: Page, value: unknown, json: boolean, indent: string): string {
  if (!page.json || !isTall(page) || typeof value !== 'object' || value === null)
    return flowText(value, json);
  const lines = JSON.stringify(value, null, 2).split('\n');
  return lines.map((line) => visibleLines(line)).join(`${page.newline}${indent}`);
}

function isTall({ text }: Page): boolean {
  return text.trimEnd().includes('\n');
}

/** The end of the comma after an entry. */
function commaBehind(text: string, { end }: Entry): number | undefined {
  const comma = /^\s*,/.exec(text.slice(end))?.[0];
  return comma === undefined ? undefined : end + comma.length;
}

/** Whether an entry in braces or brackets begins its line. */
function ownsLine(text: string, { container, start }: Entry): boolean {
  return beginsLine(text, start) && lineStart(text, start) > startOf(container);
}

/** Removes one of several entries; with `comments` also the comment lines right above it. */
export function removeItem(
  { text }: Page,
  entry: Entry,
  options: { readonly comments: boolean; readonly path: Path },
): Splice[] | Refusal {
  const { container, start, end } = entry;
  const entries = entriesOf(container, text);
  const index = entries.findIndex((one) => one.start === start);
  const next = entries[index + 1];
  const isBlock = !container.flow;
  if (isBlock && beginsLine(text, start)) return [cutLines(text, start, end, options.comments)];
  const whole = isBlock ? end : (commaBehind(text, entry) ?? end);
  if (next !== undefined) {
    if (ownsLine(text, entry) && next.start > lineEnd(text, whole))
      return [cutLines(text, start, whole, false)];
    if (text.slice(end, next.start).includes('#')) return cannotEdit(start, options.path);
    return [{ start, end: next.start, text: '' }];
  }
  const previous = entries[index - 1];
  const close = endOf(container, text) - 1;
  if (previous !== undefined && ownsLine(text, entry) && lineEnd(text, whole) < close) {
    const comma = commaBehind(text, previous);
    if (comma === undefined) return cannotEdit(start, options.path);
    const cut = cutLines(text, start, whole, false);
    return whole === end ? [{ start: comma - 1, end: comma, text: '' }, cut] : [cut];
  }
  const [from, to] = previous === undefined ? [startOf(container) + 1, close] : [previous.end, end];
  // A comment beside it would be lost, or move to another entry.
  if (isBlock || (text.slice(from, start) + text.slice(end, to)).includes('#'))
    return cannotEdit(start, options.path);
  return [{ start: from, end: to, text: '' }];
}

/** The whole lines from `start` to `end`. */
function cutLines(text: string, start: number, end: number, comments: boolean): Splice {
  const from = comments ? withCommentsAbove(text, start) : lineStart(text, start);
  const to = nextLine(text, end);
  // The last line has no line break, so the one before it goes.
  const endsText = to === text.length && !text.endsWith('\n');
  return { start: endsText ? previousLineEnd(text, from) : from, end: to, text: '' };
}
