import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Pattern {
  /** Its file, line and text: `run/sarif.ts:12 /…/g`. */
  readonly name: string;
  readonly regex: RegExp;
  /** Whether it splits a text, and so looks for every match even without the flag `g`. */
  readonly splits: boolean;
}

const SOURCE = join(import.meta.dirname, '../../src');

interface Found {
  readonly patterns: readonly Pattern[];
  /** Calls of `RegExp`, as `file: call`. */
  readonly built: readonly string[];
}

/** Every regular expression of src, literal or built. */
export function findPatterns(): Found {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'));
  const found = files.sort().map((file) => patternsIn(file, readFileSync(join(SOURCE, file), 'utf8')));
  return {
    patterns: found.flatMap(({ patterns }) => patterns),
    built: found.flatMap(({ built }) => built),
  };
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export function patternsIn(file: string, text: string): Found {
  const patterns: Pattern[] = [];
  const built: string[] = [];
  const visit = (value: unknown, above: readonly Node[]): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, above);
    if (!isNode(value)) return;
    const { regex } = value as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined) {
      const line = text.slice(0, value.start).split('\n').length;
      patterns.push({
        name: `${file}:${line} /${regex.pattern}/${regex.flags}`,
        regex: new RegExp(regex.pattern, regex.flags),
        splits: isSplitBy(text, value, above.at(-1)),
      });
    }
    const { callee } = value as { callee?: Node };
    if (callee !== undefined && text.slice(callee.start, callee.end).endsWith('RegExp'))
      built.push(`${file}: ${text.slice(value.start, value.end)}`);
    for (const one of Object.values(value)) visit(one, [...above, value]);
  };
  visit(parseSync(file, text).program, []);
  return { patterns, built };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a text is split by the literal, or by a constant with it. */
function isSplitBy(text: string, literal: Node, above: Node | undefined): boolean {
  if (above === undefined) return false;
  const before = text.slice(0, literal.start);
  if (/\.split\(\s*$/.test(before)) return true;
  const { id } = above as { id?: { name?: string } };
  return above.type === 'VariableDeclarator' && id?.name !== undefined && text.includes(`.split(${id.name}`);
}
