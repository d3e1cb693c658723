import { describe, expect, it } from 'vitest';
import { clip } from '../../src/cron/problem.js';
import { oneLine as commentText } from '../../src/text/comment.js';
import { breakCommands, jsonText, logText, needsQuotes, visible, visibleLines } from '../../src/text/log.js';
import { escapeHtml, escapeMarkdown, fenced } from '../../src/text/markdown.js';
import { escapeMrkdwn, manyLines, oneLine, webAddress } from '../../src/text/mrkdwn.js';
import { lineText, plainText } from '../../src/text/plain.js';
import { quote, redactMessage, redactSecrets } from '../../src/text/secrets.js';
import { quoteWord, withShellcheckDirective } from '../../src/text/shell.js';
import { few } from '../full.js';

const ESCAPES: Readonly<Record<string, (text: string) => unknown>> = {
  visible,
  visibleLines,
  breakCommands,
  needsQuotes,
  jsonText,
  logText: (text) => logText(text, 10_000_000),
  plainText: (text) => plainText(text, 10_000_000),
  lineText: (text) => lineText(text, 10_000_000),
  commentText,
  escapeMarkdown,
  escapeHtml,
  fenced: (text) => fenced(text, 'diff'),
  oneLine,
  manyLines,
  escapeMrkdwn: (text) => escapeMrkdwn(text, 10_000_000),
  webAddress: (text) => webAddress(`https://a.example/${text}`),
  quoteWord,
  withShellcheckDirective: (text) => withShellcheckDirective([text]),
  quote,
  clip,
  redactSecrets,
  redactMessage: (text) => redactMessage(text, [text]),
};

const PIECES = [
  ' ',
  '\n',
  '\t',
  '\r\n',
  '\u0085',
  '\u001b[',
  '\u001b]',
  '\u009b0',
  '\ud800',
  '##',
  '::',
  '`',
  '`a',
  '@',
  'www.',
  "'",
];
const TEXTS = [
  ...PIECES.flatMap((piece) => [piece.repeat(200_000), `a${piece.repeat(200_000)}b`]),
  `hooks.${'slack'}.com/services/`.repeat(10_000),
  `a://b:${'c'.repeat(250)}`.repeat(1_000),
  'token'.repeat(50_000),
  'token: '.repeat(2_000),
  '1'.repeat(300_000),
];

// Twice the text may take twice as long: looking at the rest of such a text again and again would take minutes.
describe('every escape takes linear time', () => {
  it.each(few(Object.entries(ESCAPES)))('%s', { timeout: 120_000 }, (_, change) => {
    for (const text of TEXTS) {
      const start = performance.now();
      change(text);
      expect(performance.now() - start, JSON.stringify(text.slice(0, 20))).toBeLessThan(4_000);
    }
  });
});
