import { expect } from 'vitest';
import type { Diagnostic } from '../../../src/schedule/diagnostic.js';
import { type Edit, editResource } from '../../../src/schedule/edit/edit.js';

export const head = 'apiVersion: jmo.security/v1alpha1\nkind: ScanSchedule\n';

export function textOf(result: { text: string } | { diagnostics: readonly Diagnostic[] }): string {
  if ('diagnostics' in result) throw new Error(JSON.stringify(result.diagnostics));
  return result.text;
}

const pathOf = (text: string) => text.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

export const set = (path: string, value: unknown): Edit => ({ path: pathOf(path), value });
export const unset = (path: string): Edit => ({ path: pathOf(path), remove: true });

/** A schedule `a` that contains this text, which begins with `spec:`; with CRLF if the text has any. */
export function whole(spec: string): string {
  const above = `${head}metadata: {name: a}\n`;
  return `${spec.includes('\r\n') ? above.replaceAll('\n', '\r\n') : above}${spec}`;
}

/** Edits `before`, as the `spec:` of a schedule, and expects exactly `after` there. */
export function expectSpec(before: string, edit: Edit, after: string): void {
  expect(textOf(editResource(whole(before), 'f', 'a', [edit]))).toBe(whole(after));
}
