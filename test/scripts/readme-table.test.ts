import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withActionTable } from '../../scripts/readme-table.mjs';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const PAGE = 'before\n<!-- action-table:start -->\nold\n<!-- action-table:end -->\nafter\n';
const ACTION = `
inputs:
  command: { description: "What to do: \`check\` |\\n  or more", default: check }
  token: { description: A token., required: true }
  none: { description: Nothing. }
outputs:
  drift: { description: True or false., value: x }
`;

describe('the inputs and outputs in docs/action.md', () => {
  it('are those of action.yml (else: npm run readme)', () => {
    const page = read('docs/action.md');
    expect(page).toBe(withActionTable(page, read('action.yml')));
  });

  // GitHub refuses the whole action otherwise.
  it('have no expressions in their descriptions', () => {
    expect(read('action.yml')).not.toMatch(/description:.*\$\{\{/);
  });

  it('come from names, descriptions and defaults', () => {
    expect(withActionTable(PAGE, ACTION)).toBe(`before
<!-- action-table:start -->

| Input | What it does | Default |
| --- | --- | --- |
| \`command\` | What to do: \`check\` \\| or more | \`check\` |
| \`token\` | A token. | required |
| \`none\` | Nothing. |  |

| Output | What it holds |
| --- | --- |
| \`drift\` | True or false. |

<!-- action-table:end -->
after
`);
  });

  it('stay the same when generated twice', () => {
    const once = withActionTable(PAGE, ACTION);
    expect(withActionTable(once, ACTION)).toBe(once);
  });

  it.each([
    'no markers',
    '<!-- action-table:start -->',
    '<!-- action-table:end --><!-- action-table:start -->',
    `${PAGE}${PAGE}`,
  ])('are refused for a page with wrong markers: %j', (page) => {
    expect(() => withActionTable(page, ACTION)).toThrow('action-table');
  });

  it('require a description each', () => {
    expect(() => withActionTable(PAGE, ACTION.replace('Nothing.', '" "'))).toThrow('none has no description');
  });
});
