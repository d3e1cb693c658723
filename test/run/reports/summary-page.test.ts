import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/text/markdown.js';
import { finding, fixture, reports } from '../samples.js';

/** Renders as GitHub does: GFM with HTML allowed, so that any unescaped tag shows. */
const render = (markdown: string) =>
  micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
const words = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\u200b/g, '');

const HOSTILE = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![p](https://evil.example/p)',
  '[a](javascript:alert(1))',
  '<https://evil.example>',
  'https://evil.example www.evil.example WWW.evil.example a@evil.example',
  '`code` **b** _i_ ~~s~~ <!-- x --> ]]>',
  '| x | y |',
  '1. list',
  '- list',
  '# head',
  '&lt;b&gt; &#60;',
  '\\| \\<b>',
  '[^1] [x] [ref]: https://evil.example',
  '===',
];

describe('escapeMarkdown', () => {
  it.each(HOSTILE)('shows %j as itself, without markup', (text) => {
    const html = render(escapeMarkdown(text));
    expect(html).toMatch(/^<p>[^<]*<\/p>$/);
    expect(words(html)).toBe(text);
    const table = render(`| h |\n|---|\n| ${escapeMarkdown(text)} |\n`);
    expect(table.match(/<t[dh]>/g)).toEqual(['<th>', '<td>']);
    expect(table).not.toMatch(/<(?!\/?(table|thead|tbody|tr|th|td)>)/);
  });
});

describe('summaryPage', () => {
  it('shows severities, the worst first, scanners', () => {
    const { page } = reports(fixture());
    const html = render(page);
    expect(words(html)).toContain('JMo scan: nightly');
    expect(html.match(/<tr>/g)).toHaveLength(6 + 42 + 3);
    expect(words(html)).toMatch(/HIGH\s+B322\s+packaging\/windows\/build_installer\.py:249\s/);
    expect(page.indexOf('HIGH | B322')).toBeLessThan(page.indexOf('MEDIUM | SC2115'));
    expect(words(html)).toMatch(/bandit\s+34\s+0\s+8\s+9\s+17\s+0/);
  });

  it('shows a scan without findings, with the scanners that ran', () => {
    const { page } = reports({ meta: { tools: ['bandit'], profile: 'fast' }, findings: [] });
    expect(page).toContain('**No findings** (profile fast).');
    expect(words(render(page))).toMatch(/bandit\s+0\s+0/);
    expect(page).not.toContain('Worst first');
  });

  it('counts the rows that it leaves out', () => {
    const { page } = reports(Array.from({ length: 75 }, (_, at) => finding({ id: `i${at}` })));
    expect(page).toContain('and 25 more; the reports have them.');
  });

  it('escapes hostile text', () => {
    const hostile = HOSTILE.map((text) =>
      finding({ ruleId: text, tool: { name: text }, message: text, location: { path: text, startLine: 1 } }),
    );
    const html = render(reports({ meta: { profile: HOSTILE.join(' ') }, findings: hostile }).page);
    expect(html).not.toMatch(/<(?!\/?(table|thead|tbody|tr|th|td|h2|h3|p|strong|blockquote)\b)/);
    expect(html).not.toMatch(/href|src=(?!x)/);
    expect(html.match(/<tr>/g)).toHaveLength(6 + 1 + HOSTILE.length + 1 + HOSTILE.length);
  });
});
