import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { referencePage } from '../../scripts/reference/page.mjs';
import { PLATFORMS } from '../../scripts/reference/platforms.mjs';
import { configFields } from '../../src/backends/config-schemas.js';
import { describeFields, fieldsAt, flatten } from '../../src/schedule/schema/describe-fields.js';
import { root } from './pages.js';

const resource = describeFields(configFields());
const defaults = describeFields(configFields(), 'ScanDefaults');
const page = readFileSync(join(root, 'docs/reference.md'), 'utf8');

describe('docs/reference.md', () => {
  it('is the one that the schema describes (npm run schema writes it)', () => {
    expect(page).toBe(referencePage(resource, defaults));
  });

  it('has a row for every field', () => {
    const [schedule = ''] = page.split('## `ScanDefaults`');
    const rows = schedule.match(/^\| `.*$/gm) ?? [];
    const described = rows.filter((row) => row.split(' | ').length === 5);
    // Every field but the document itself.
    expect(described).toHaveLength(flatten(resource).length - 1);
    for (const { description, path } of flatten(resource).slice(1))
      expect(
        described.some((row) => row.endsWith(`| ${description} |`)),
        path,
      ).toBe(true);
  });

  it('has a row for every field of ScanDefaults that a schedule does not have itself', () => {
    const part = page.split('## `ScanDefaults`')[1] ?? '';
    for (const { path, description } of flatten(defaults).slice(1)) {
      const [same] = fieldsAt(resource, path);
      const platform = /^spec\.backend\.configs\.[a-z-]+\./.test(path);
      if (platform || same?.description === description) continue;
      expect(part, path).toContain(`| \`${path}\``);
    }
  });

  it('says of every field of spec what each platform does with it', () => {
    const fields = fieldsAt(resource, 'spec')[0]?.fields.map(({ path }) => path);
    expect(Object.keys(PLATFORMS).sort()).toEqual(fields?.sort());
    for (const [path, texts] of Object.entries(PLATFORMS)) {
      expect(texts, path).toHaveLength(3);
      for (const text of texts) expect(text.length, path).toBeGreaterThan(8);
    }
  });
});
