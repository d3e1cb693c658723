import type { Block, SlackMessage } from './message.js';

/** A message as plain text for a terminal, without Slack's markup. */
export function previewMessage(message: SlackMessage): string {
  return `${message.blocks.map(previewBlock).join('\n\n')}\n`;
}

function previewBlock(block: Block): string {
  switch (block.type) {
    case 'header':
      return block.text.text;
    case 'context':
      return block.elements.map(({ text }) => readable(text)).join('\n');
    case 'section': {
      if (block.text !== undefined) return readable(block.text.text);
      const rows = (block.fields ?? []).map(({ text }) => readable(text).split('\n'));
      const width = Math.max(...rows.map(([label = '']) => label.length));
      return rows.map(([label = '', ...value]) => `${label.padEnd(width)}  ${value.join(' ')}`).join('\n');
    }
  }
}

/** Converts our mrkdwn back to text: labels, code fences, links, then the three entities, `&amp;` last. */
function readable(text: string): string {
  return text
    .replace(/^\*([\w ]+)\*/, '$1')
    .replace(/```([\s\S]*)```/, (_, code: string) => code.replace(/^/gm, '  '))
    .replace(/<(https?:[^<|>]*)\|([^<>]*)>/g, '$2 ($1)')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
