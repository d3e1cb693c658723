import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** Words that must not begin a message: verbs of a sentence without its subject. */
const VERB =
  /^(?:is|are|was|isn't|must|may|might|should|shall|will|would|can|cannot|can't|could|do|does|did|has|have|had|holds?|lacks?|needs?|wants?|says?|runs?|begins?|ends?|starts?|refers?|takes?|gives?|keeps?|names?|uses?|belongs?|contains?|not)\b(?!:)/i;

/** Complaints of a rule for single values continue a sentence that begins with the field's path; see TextRule. */
const CONTINUES =
  /(?:text-rules|resource|channels|kubernetes-names|config-fields|variable-fields|config)\.ts$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every text that becomes a diagnostic's message. */
function messagesIn(text: string, file: string): string[] {
  const found: string[] = [];
  const add = (value: Node | undefined) => {
    if (value?.type === 'Literal' && typeof value.value === 'string') found.push(value.value);
    if (value?.type === 'TemplateLiteral') {
      const parts = (value.quasis as { value: { raw: string } }[]).map((part) => part.value.raw);
      // Placeholders are names, values or paths.
      found.push(parts.join('VALUE'));
    }
    if (value?.type === 'ConditionalExpression') {
      add(value.consequent as Node);
      add(value.alternate as Node);
    }
  };
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    const one = node as Node;
    if (one.type === 'Property' && (one.key as Node).name === 'message') add(one.value as Node);
    Object.values(one).forEach(visit);
  };
  visit(parseSync(file, text).program);
  return found;
}

const files = ['src/cron/', 'src/schedule/', 'src/backends/', 'src/workspace/', 'src/project/'].flatMap(
  (folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('generated'))
      .map((name) => folder + name),
);

describe('the message of a diagnostic begins with its subject', () => {
  it('wherever the source contains one', () => {
    let seen = 0;
    const without: string[] = [];
    for (const file of files) {
      if (CONTINUES.test(file)) continue;
      for (const message of messagesIn(readFileSync(new URL(file, root), 'utf8'), file)) {
        seen++;
        if (VERB.test(message) || message.trim() === '') without.push(`${file}: ${message}`);
      }
    }
    expect(without).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

  it('in every golden file', () => {
    let seen = 0;
    const goldens = ['test/invalid/', 'test/cases/'].flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.out'))
        .map((name) => folder + name),
    );
    for (const file of goldens) {
      const text = readFileSync(new URL(file, root), 'utf8');
      for (const [, message = ''] of text.matchAll(/(?:error|warning|hint) [a-z-]+: (.*)$/gm)) {
        expect(message).not.toMatch(VERB);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(150);
  });

  it('and the check reports a verb', () => {
    const text = `
      const a = { message: 'is not used' };
      report.error('x', path, { message: \`runs every \${n} min\` });
      const b = { message: bad ? 'must go' : 'the rest' };
      const c = { message: \`\${path} is not used\` };`;
    expect(messagesIn(text, 'x.ts').filter((message) => VERB.test(message))).toEqual([
      'is not used',
      'runs every VALUE min',
      'must go',
    ]);
  });
});
