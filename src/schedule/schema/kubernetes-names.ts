/** Kubernetes' rules for names, labels and annotations (its "Object names and IDs" and "Labels and selectors" pages). */

import { quote } from '../../text/secrets.js';
import { isRecord, type Problem } from '../problem.js';
import type { Complaint, TextRule } from './text-rules.js';

/** A CronJob's limit: Kubernetes reserves eleven of 63 characters for the suffix of its jobs. */
export const MAX_NAME = 52;
const MAX_PREFIX = 253;
const MAX_LABEL_PART = 63;
/** The size limit for keys and values of all annotations of a resource, in bytes. */
const MAX_ANNOTATIONS = 256 * 1024;

const SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
const LABEL_PART = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;

export const NAME_PATTERN = SUBDOMAIN.source;

/** `metadata.name`: a DNS-1123 subdomain. */
export const scheduleName: TextRule = (name) => {
  if (name.length > MAX_NAME) {
    return { code: 'bad-name', message: `has ${name.length} characters; at most ${MAX_NAME} are allowed` };
  }
  if (SUBDOMAIN.test(name)) return undefined;
  const better = asDnsName(name);
  return {
    code: 'bad-name',
    message: `must be lower-case letters, digits, "-" and ".", with a letter or digit at both ends and beside each ".", found ${quote(name)}`,
    ...(SUBDOMAIN.test(better) ? { hint: `for example ${better}` } : {}),
  };
};

/** The nearest name that `scheduleName` allows; empty if no letter or digit is left. */
export function asDnsName(name: string): string {
  const lower = name.toLowerCase().replace(/[^a-z0-9.-]+/g, '-');
  return lower
    .slice(0, MAX_NAME)
    .replace(/(?<!-)-*\.[-.]*/g, '.')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');
}

/** A label's or annotation's key: `name` or `prefix/name`. */
export function checkQualifiedName(key: string): Complaint | undefined {
  const wrong = (message: string): Complaint => ({ code: 'bad-label-key', message });
  const slash = key.indexOf('/');
  const prefix = slash === -1 ? undefined : key.slice(0, slash);
  const name = key.slice(slash + 1);
  if (prefix !== undefined) {
    if (prefix === '') return wrong('has an empty prefix before the "/"');
    if (prefix.length > MAX_PREFIX)
      return wrong(`has a prefix of ${prefix.length} characters; at most ${MAX_PREFIX} are allowed`);
    if (!SUBDOMAIN.test(prefix))
      return wrong('has a prefix that is not a DNS name (lower-case letters, digits, "-" and ".")');
  }
  if (name === '') return wrong('has an empty name');
  if (name.includes('/')) return wrong('contains more than one "/"');
  if (name.length > MAX_LABEL_PART)
    return wrong(`has a name of ${name.length} characters; at most ${MAX_LABEL_PART} are allowed`);
  if (!LABEL_PART.test(name)) {
    return wrong('must be letters, digits, "-", "_" and ".", with a letter or digit at both ends');
  }
  return undefined;
}

/** A label's value; it may be empty. */
export function checkLabelValue(value: string): Complaint | undefined {
  if (value.length > MAX_LABEL_PART) {
    return {
      code: 'bad-label-value',
      message: `has ${value.length} characters; at most ${MAX_LABEL_PART} are allowed`,
      hint: 'put longer texts under annotations',
    };
  }
  if (value === '' || LABEL_PART.test(value)) return undefined;
  return {
    code: 'bad-label-value',
    message: `must be letters, digits, "-", "_" and ".", with a letter or digit at both ends, found ${quote(value)}`,
    hint: 'put free text under annotations',
  };
}

/** `metadata.labels`; skips keys and values that are not text. */
export function checkLabels(labels: unknown): Problem[] {
  if (!isRecord(labels)) return [];
  return Object.entries(labels).flatMap(([key, value]) => [
    ...keyProblems('label', key),
    ...(typeof value === 'string' ? problemsOf(key, 'value', 'label', checkLabelValue(value)) : []),
  ]);
}

/** `metadata.annotations`: text of several lines, of limited size. */
export function checkAnnotations(annotations: unknown): Problem[] {
  if (!isRecord(annotations)) return [];
  const problems: Problem[] = [];
  const utf8 = new TextEncoder();
  let size = 0;
  for (const [key, value] of Object.entries(annotations)) {
    problems.push(...keyProblems('annotation', key));
    if (typeof value !== 'string') continue;
    size += utf8.encode(key).length + utf8.encode(value).length;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value)) {
      problems.push({
        path: [key],
        code: 'control-character',
        message: `the annotation ${quote(key)} must not contain control characters other than line breaks and tabs`,
      });
    }
  }
  if (size > MAX_ANNOTATIONS) {
    problems.push({
      path: [],
      part: 'key',
      code: 'too-long',
      message: `the annotations have ${Math.ceil(size / 1024)} KiB together; at most ${MAX_ANNOTATIONS / 1024} KiB are allowed`,
    });
  }
  return problems;
}

function keyProblems(what: string, key: string): Problem[] {
  return problemsOf(key, 'key', `${what} key`, checkQualifiedName(key));
}

function problemsOf(
  key: string,
  part: 'key' | 'value',
  subject: string,
  complaint: Complaint | undefined,
): Problem[] {
  if (complaint === undefined) return [];
  return [{ path: [key], part, ...complaint, message: `the ${subject} ${quote(key)} ${complaint.message}` }];
}
