// Slack's documented limits of a message and its blocks.

const MOST_BLOCKS = 50;
const LIMITS = { header: 150, section: 3_000, field: 2_000, text: 40_000, element: 2_000 };

/** What Slack would refuse of a webhook's or a bot's message, one line each. */
export function slackProblems({ text, blocks = [] }) {
  const problems = [];
  const limit = (what, value, most) => {
    if (typeof value !== 'string' || value.length === 0 || value.length > most)
      problems.push(`${what} of ${value?.length ?? 'no'} characters`);
  };
  limit('a text', text, LIMITS.text);
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) problems.push(`${blocks.length} blocks`);
  for (const block of blocks) {
    if (block.type === 'header') limit('a header', block.text?.text, LIMITS.header);
    if (block.type === 'section' && block.text !== undefined)
      limit('a section', block.text.text, LIMITS.section);
    if ((block.fields ?? []).length > 10) problems.push(`${block.fields.length} fields`);
    for (const field of block.fields ?? []) limit('a field', field.text, LIMITS.field);
    if (block.type === 'context') {
      if (block.elements.length === 0 || block.elements.length > 10)
        problems.push(`${block.elements.length} elements of a context`);
      for (const element of block.elements) limit('an element', element.text, LIMITS.element);
    }
  }
  return problems;
}
