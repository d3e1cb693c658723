/** Problems of a message by Slack's documented limits (Block Kit reference); refuses everything undocumented. */
export function blockKitProblems(message: unknown): string[] {
  const problems: string[] = [];
  const say = (where: string, what: string) => problems.push(`${where}: ${what}`);
  const { text, blocks, ...rest } = message as { text?: unknown; blocks?: unknown; [key: string]: unknown };
  for (const key of Object.keys(rest)) if (!MESSAGE_KEYS.includes(key)) say('message', `unknown key ${key}`);
  if (typeof text !== 'string' || text.trim() === '') say('text', 'missing');
  else if (text.length > 4_000) say('text', `${text.length} characters, over the 4,000 Slack advises`);
  else problems.push(...markupProblems('text', text));
  if (!Array.isArray(blocks) || blocks.length === 0) return [...problems, 'blocks: missing'];
  if (blocks.length > 50) say('blocks', 'over 50');
  // Not documented, but Slack refuses about this size with msg_blocks_too_long.
  if (JSON.stringify(blocks).length > 13_000) say('blocks', `${JSON.stringify(blocks).length} characters`);
  for (const [index, block] of blocks.entries()) problems.push(...blockProblems(`blocks.${index}`, block));
  return problems;
}

const MESSAGE_KEYS = ['unfurl_links', 'unfurl_media', 'channel', 'thread_ts'];

type Json = { readonly [key: string]: unknown };

function blockProblems(at: string, block: Json): string[] {
  switch (block.type) {
    case 'header':
      return [
        ...keyProblems(at, block, ['type', 'text']),
        ...textProblems(`${at}.text`, block.text, ['plain_text'], 150),
      ];
    case 'section': {
      const { text, fields } = block;
      const found = keyProblems(at, block, ['type', 'text', 'fields']);
      if (text === undefined && fields === undefined) found.push(`${at}: neither text nor fields`);
      if (text !== undefined)
        found.push(...textProblems(`${at}.text`, text, ['plain_text', 'mrkdwn'], 3_000));
      return [...found, ...(fields === undefined ? [] : listProblems(`${at}.fields`, fields, 2_000))];
    }
    case 'context':
      return [
        ...keyProblems(at, block, ['type', 'elements']),
        ...listProblems(`${at}.elements`, block.elements, 3_000),
      ];
    default:
      return [`${at}: type ${JSON.stringify(block.type)}`];
  }
}

function listProblems(at: string, list: unknown, limit: number): string[] {
  if (!Array.isArray(list) || list.length < 1 || list.length > 10) return [`${at}: not 1 to 10 texts`];
  return list.flatMap((text, index) => textProblems(`${at}.${index}`, text, ['plain_text', 'mrkdwn'], limit));
}

function textProblems(at: string, value: unknown, types: readonly string[], limit: number): string[] {
  if (typeof value !== 'object' || value === null) return [`${at}: no text object`];
  const { type, text } = value as Json;
  const own = type === 'mrkdwn' ? ['type', 'text', 'verbatim'] : ['type', 'text', 'emoji'];
  const found = keyProblems(at, value as Json, own);
  if (!types.includes(String(type))) found.push(`${at}: type ${String(type)}`);
  if (typeof text !== 'string' || text.trim() === '') return [...found, `${at}: empty`];
  if (text.length > limit) found.push(`${at}: ${text.length} characters, at most ${limit}`);
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text))
    found.push(`${at}: half a surrogate pair`);
  return type === 'mrkdwn' ? [...found, ...markupProblems(at, text)] : found;
}

/** Only our links may be between `<` and `>`; every `&` must begin one of Slack's three entities. */
function markupProblems(at: string, text: string): string[] {
  const found: string[] = [];
  const bare = text.replace(/<https?:\/\/[^\s<>|]+\|[^<>\n]+>/g, '');
  if (/[<>]/.test(bare)) found.push(`${at}: a bare < or >`);
  if (/&(?!amp;|lt;|gt;)/.test(text)) found.push(`${at}: a bare or cut &`);
  if (/@(?:channel|here|everyone)\b/i.test(text)) found.push(`${at}: a mention of everyone`);
  return found;
}

function keyProblems(at: string, value: Json, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => `${at}: unknown key ${key}`);
}
