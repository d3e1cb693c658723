import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { CliError, type Io } from '../../src/cli/io.js';
import { guardOutput } from '../../src/cli/output/safe-output.js';
import { main } from '../../src/entry/dispatch.js';
import { redactMessage } from '../../src/text/secrets.js';
import { NOW } from './run.js';

const SOURCE = new URL('../../src/', import.meta.url);

/** Values for a template's placeholders: ordinary words, among them file names that look like more. */
const FILLINGS = ['x', '7', 'secrets', 'token.json', 'my-password', 'SLACK_WEBHOOK_URL'];

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Every text in the sources that contains words, among them all messages, also future ones. */
function textsOf(file: string): string[] {
  const { program } = parseSync(file, readFileSync(new URL(file, SOURCE), 'utf8'));
  const texts: string[] = [];
  visit(program as unknown as Node, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
    if (node.type !== 'TemplateLiteral') return;
    const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
    texts.push(...(parts.length === 1 ? parts : FILLINGS.map((filling) => parts.join(filling))));
  });
  return texts.filter((text) => /[a-z] [a-z]|: ?[a-z]|[a-z]: /i.test(text));
}

function visit(node: Node, found: (node: Node) => void): void {
  found(node);
  for (const child of Object.values(node).flat()) {
    if (typeof child === 'object' && child !== null && typeof (child as Node).type === 'string')
      visit(child as Node, found);
  }
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'));
const texts = [...new Set(files.flatMap(textsOf))];

function ioOf(seen: { out: string; err: string }): Io {
  return {
    directory: '/',
    env: { GITHUB_ACTIONS: 'true' },
    now: () => new Date(NOW),
    color: false,
    interactive: false,
    uuid: async () => crypto.randomUUID(),
    ask: async () => '',
    out: (text) => {
      seen.out += text;
    },
    err: (text) => {
      seen.err += text;
    },
    step: { isAction: false, setOutput() {}, async addSummary() {}, annotate() {} },
  };
}

/** The output of `main` for a failure with this text. */
async function printed(text: string): Promise<string> {
  const seen = { out: '', err: '' };
  const words = () => {
    throw new CliError(text);
  };
  await main(words, ioOf(seen));
  return seen.err;
}

describe("the program's own words", () => {
  it('are collected from all of its sources', () => {
    expect(texts.length).toBeGreaterThan(1_500);
    expect(texts).toContain('there is no token: CI_JOB_TOKEN is empty, and JMO_GITLAB_TOKEN is not set');
    expect(texts).toContain("secrets: no such file; 'jmo-schedule create' makes one");
  });

  it('are printed as they are', async () => {
    // Workflow commands are written on purpose.
    const words = texts.map((text) => text.trim()).filter((text) => !text.startsWith('::'));
    const seen = { out: '', err: '' };
    guardOutput(ioOf(seen)).out(words.join('\n'));
    expect(seen.out).toBe(words.join('\n'));
    const messages = words.filter((text) => !/[\n\r]/.test(text));
    expect(messages.length).toBeGreaterThan(texts.length / 2);
    const changed: string[] = [];
    for (const text of messages) {
      if ((await printed(text)) !== `jmo-schedule: ${text}\n`)
        changed.push(`${text} => ${await printed(text)}`);
    }
    expect(changed).toEqual([]);
  });

  it('stay whatever the arguments are', () => {
    const changed = texts.filter((text) => redactMessage(text, FILLINGS) !== text);
    expect(changed).toEqual([]);
  });
});

describe('a secret in the arguments', () => {
  const secret = 'sEcReTvAlUe';
  it.each([
    ['beside a telling key', `token: ${secret}`],
    ['in quotes', `"password": "${secret}"`],
    ['with a character that a terminal would act on', `my_secret:\t${secret}\u001b[1m`],
    ['twice', `token: ${secret} webhook: ${secret}`],
  ])('is hidden %s, and the message about it stays', async (_, word) => {
    const seen = { out: '', err: '' };
    await main([word], ioOf(seen));
    expect(seen.err).toMatch(/^jmo-schedule: unknown command '.*\*{11}.*'; see 'jmo-schedule --help'\n$/);
    expect(seen.err).not.toContain(secret);
  });
});
