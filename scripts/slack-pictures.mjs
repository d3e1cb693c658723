// test/notify/messages/*.json -> docs/images/slack-*.png: messages roughly as Slack shows them, for docs/slack.md.
//   node scripts/slack-pictures.mjs      needs Debian's chromium, fonts-lato and fonts-noto-color-emoji
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PICTURES = { 'over-threshold': 505, recovered: 453 };
const folder = mkdtempSync(join(tmpdir(), 'jmo-slack-'));

try {
  for (const [name, height] of Object.entries(PICTURES)) {
    const source = new URL(`../test/notify/messages/${name}.json`, import.meta.url);
    const page = join(folder, `${name}.html`);
    writeFileSync(page, htmlOf(JSON.parse(readFileSync(source, 'utf8'))));
    const picture = fileURLToPath(new URL(`../docs/images/slack-${name}.png`, import.meta.url));
    const { status, stderr } = spawnSync(
      'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        `--window-size=640,${height}`,
        `--screenshot=${picture}`,
        page,
      ],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`chromium ended with ${status}: ${stderr}`);
    console.log(`wrote ${picture}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function htmlOf({ blocks }) {
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; padding: 16px 20px; background: #fff; color: #1d1c1d; font: 15px/1.46668 Lato, sans-serif; display: flex; gap: 8px }
    .face { flex: none; width: 36px; height: 36px; border-radius: 8px; background: #4a154b; color: #fff; font-weight: 900; font-size: 13px; line-height: 36px; text-align: center }
    .app { background: #ececec; color: #616061; border-radius: 2px; font-size: 10px; font-weight: 700; padding: 1px 3px; margin: 0 4px }
    time { color: #616061; font-size: 12px }
    h1 { font-size: 18px; line-height: 1.33; font-weight: 900; margin: 8px 0 }
    section { margin: 8px 0; white-space: pre-wrap; max-width: 560px }
    .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px }
    footer { color: #616061; font-size: 13px; margin: 8px 0; white-space: pre-wrap }
    a { color: #1264a3; text-decoration: none }
    pre { background: #f8f8f8; border: 1px solid #ddd; border-radius: 4px; margin: 4px 0; padding: 8px; font: 12px/1.5 Menlo, monospace; white-space: pre-wrap }
    code { background: #f8f8f8; border: 1px solid #ddd; border-radius: 3px; color: #c01343; font: 12px Menlo, monospace; padding: 2px 3px 1px }
  </style><div class="face">JMo</div><main><b>Security scans</b><span class="app">APP</span><time>2:29 AM</time>${blocks.map(htmlOfBlock).join('')}</main>`;
}

function htmlOfBlock(block) {
  if (block.type === 'header') return `<h1>${escapeHtml(block.text.text)}</h1>`;
  if (block.type === 'context')
    return `<footer>${block.elements.map(({ text }) => htmlOfText(text)).join(' ')}</footer>`;
  if (block.text) return `<section>${htmlOfText(block.text.text)}</section>`;
  return `<section class="fields">${block.fields.map(({ text }) => `<div>${htmlOfText(text)}</div>`).join('')}</section>`;
}

/** mrkdwn has the same escapes as HTML; only its own marks need conversion. */
function htmlOfText(text) {
  return text
    .replace(/<(https?:[^|>]*)\|([^>]*)>/g, '<a href="$1">$2</a>')
    .replace(/```([\s\S]*?)```/g, '<pre>$1</pre>')
    .replace(/`([^`\n]+)`/g, '<code>$1</code>')
    .replace(/^\*([\w ]+)\*/gm, '<b>$1</b>');
}

function escapeHtml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
