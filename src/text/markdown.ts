/** Escapes foreign text for GitHub's and GitLab's Markdown: it looks like itself and has no effect. */

import { visibleLines } from './log.js';

const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** `text` as plain text on one line: no markup, HTML, table cell, mention, issue link or workflow command. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(INVISIBLE, ' ')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replace(/[\\`*_{}[\]()#+!|~$^%=-]/g, '\\$&')
      .replace(/@/g, '@&#8203;')
      .replace(/:/g, '&#58;')
      // GFM links `www.` even without a scheme; `1.` at the start would be a list.
      .replace(/\b(www)\./gi, '$1&#46;')
      .trim()
      .replace(/^(\d{1,9})\./, '$1\\.')
  );
}

/** `text` inside an HTML tag, where Markdown's escapes would be visible. */
export function escapeHtml(text: string): string {
  return text
    .replace(INVISIBLE, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** `text` in a code fence that none of its lines can close. */
export function fenced(given: string, language: string): string {
  const text = visibleLines(given);
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.endsWith('\n') ? text : `${text}\n`}${fence}\n`;
}
