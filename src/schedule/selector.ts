import { quote } from '../text/secrets.js';
import { checkLabelValue, checkQualifiedName } from './schema/kubernetes-names.js';

/** A Kubernetes label selector (kubernetes.io, "Labels and Selectors"): requirements that must all hold. */
export type Selector = (labels: Readonly<Record<string, string>>) => boolean;

const VALUE = /^[^\s,()=!<>]*$/;
const SET = /^([^\s,()=!<>]+)\s+(in|notin)\s*\(([^()]*)\)$/;
const EQUALITY = /^([^\s,()=!<>]+)\s*(==|=|!=)\s*([^\s,()=!<>]*)$/;
const EXISTS = /^(!?)\s*([^\s,()=!<>]+)$/;

/**
 * Parses a selector (`k=v`, `k!=v`, `k in (a,b)`, `k notin (a)`, `k`, `!k`, joined by commas), or returns its problem. An empty
 * text selects everything, as in Kubernetes.
 */
export function parseSelector(text: string): Selector | { readonly problem: string } {
  if (text.trim() === '') return () => true;
  const tests: Selector[] = [];
  for (const part of splitOutsideParentheses(text)) {
    const test = requirement(part.trim());
    if (typeof test !== 'function') return test;
    tests.push(test);
  }
  return (labels) => tests.every((test) => test(labels));
}

function requirement(text: string): Selector | { readonly problem: string } {
  const [, setKey, operator, list = ''] = SET.exec(text) ?? [];
  const values = list.split(',').map((value) => value.trim());
  if (setKey !== undefined && values.every((value) => VALUE.test(value))) {
    // As in Kubernetes, `notin` and `!=` also match if the label is missing.
    return checked(
      setKey,
      values,
      (value) => (value !== undefined && values.includes(value)) === (operator === 'in'),
    );
  }
  const [, key, sign, wanted = ''] = EQUALITY.exec(text) ?? [];
  if (key !== undefined) return checked(key, [wanted], (value) => (value === wanted) === (sign !== '!='));
  const [, not, name] = EXISTS.exec(text) ?? [];
  if (name !== undefined) return checked(name, [], (value) => (value !== undefined) === (not === ''));
  return { problem: `${quote(text)} is not a label requirement; write k=v, k!=v or k in (a,b)` };
}

/** Refuses keys and values that no label can have: a typo would silently select nothing, or everything. */
function checked(
  key: string,
  values: readonly string[],
  test: (value: string | undefined) => boolean,
): Selector | { readonly problem: string } {
  const wrongKey = checkQualifiedName(key);
  if (wrongKey) return { problem: `the label key ${quote(key)} ${wrongKey.message}` };
  for (const value of values) {
    const wrong = checkLabelValue(value);
    if (wrong) return { problem: `a value of the label ${quote(key)} ${wrong.message}` };
  }
  return (labels) => test(Object.hasOwn(labels, key) ? labels[key] : undefined);
}

function splitOutsideParentheses(text: string): string[] {
  const parts: string[] = [];
  let part: string | undefined;
  let isInside = false;
  // From the end: a comma is inside parentheses if the next one after it closes.
  for (const piece of text.split(',').reverse()) {
    if (part !== undefined && !isInside) parts.push(part);
    part = isInside ? `${piece},${part}` : piece;
    const parenthesis = /[()]/.exec(piece)?.[0];
    if (parenthesis !== undefined) isInside = parenthesis === ')';
  }
  return [...parts, part ?? ''].reverse();
}
