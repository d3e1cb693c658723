/**
 * A user's crontab with our blocks. A table is a byte string, one character per byte (`latin1`): a crontab may contain any
 * bytes, and foreign ones must not change.
 */

/** A schedule's lines in the table. */
export interface CrontabBlock {
  readonly name: string;
  /** Absolute path of its resource file: another project may have a schedule of the same name. */
  readonly source: string;
  /** The lines between the marks, as text. */
  readonly lines: readonly string[];
}

type BlockId = Pick<CrontabBlock, 'name' | 'source'>;

interface PlacedBlock extends CrontabBlock {
  /** Offsets of the whole block, with its marks and last line break. */
  readonly start: number;
  readonly end: number;
}

const BEGIN = '# BEGIN jmo-schedule ';
const END = '# END jmo-schedule ';

/** A table with an unpaired mark, which must not be changed. */
export interface DamagedTable {
  readonly damage: string;
}

/** All our blocks, in the table's order. */
export function findBlocks(table: string): { readonly blocks: readonly PlacedBlock[] } | DamagedTable {
  const blocks: PlacedBlock[] = [];
  let open: { readonly name: string; readonly source: string; readonly start: number } | undefined;
  let inner: string[] = [];
  let number = 0;
  for (let at = 0; at < table.length; ) {
    const newline = table.indexOf('\n', at);
    const end = newline < 0 ? table.length : newline + 1;
    const line = fromBytes(table.slice(at, newline < 0 ? end : newline));
    number++;
    if (line.startsWith(BEGIN)) {
      const [, name, source] = /^(\S+) from (.+)$/.exec(line.slice(BEGIN.length)) ?? [];
      if (open !== undefined) return damage(number, `"${line}" is inside the block of ${open.name}`);
      if (name === undefined || source === undefined) return damage(number, `"${line}" names no schedule`);
      open = { name, source, start: at };
      inner = [];
    } else if (line.startsWith(END)) {
      if (open === undefined || line.slice(END.length) !== open.name)
        return damage(number, `"${line}" ends no block`);
      blocks.push({ ...open, lines: inner, end });
      open = undefined;
    } else if (open !== undefined) inner.push(line);
    at = end;
  }
  return open === undefined ? { blocks } : damage(number, `the block of ${open.name} has no end`);
}

/** The table with a schedule's block at its old place, or at the end. Other bytes stay. */
export function withBlock(table: string, block: CrontabBlock): string | DamagedTable {
  const { name, source, lines } = block;
  return replaceBlock(
    table,
    block,
    toBytes([`${BEGIN}${name} from ${source}`, ...lines, `${END}${name}`, ''].join('\n')),
  );
}

/** The table without a schedule's block. Other bytes stay. */
export function withoutBlock(table: string, block: BlockId): string | DamagedTable {
  return replaceBlock(table, block, '');
}

function replaceBlock(table: string, block: BlockId, text: string): string | DamagedTable {
  const found = findBlocks(table);
  if ('damage' in found) return found;
  const old = found.blocks.find((one) => isSame(one, block));
  if (old !== undefined) return table.slice(0, old.start) + text + table.slice(old.end);
  return table + (text === '' || table === '' || table.endsWith('\n') ? '' : '\n') + text;
}

/** The CRON_TZ in force at a schedule's block, or at its future place; undefined if there is none. */
export function inheritedZone(table: string, block: BlockId): string | undefined {
  const found = findBlocks(table);
  const old = 'damage' in found ? undefined : found.blocks.find((one) => isSame(one, block));
  const before = table.slice(0, old?.start);
  const last = [...before.matchAll(/^[ \t]*(?:CRON_TZ|"CRON_TZ"|'CRON_TZ')[ \t]*=[ \t]*(.*)/gm)].at(-1);
  const value = last?.[1]?.trim().replace(/^(["'])(.*)\1$/, '$2');
  return value === '' ? undefined : value;
}

/** cron's limit for a command; beyond it, cron refuses the table or cuts the line. */
const MOST_BYTES = 998;

/** Why a path can't be in a crontab line, or undefined. */
export function refusePath(path: string): string | undefined {
  if (path.includes('%')) return `${path} contains "%", which ends a crontab line`;
  if (/[\n\r]/.test(path)) return 'a path with a line break cannot be in a crontab';
  return toBytes(path).length > MOST_BYTES / 3 ? `${path} is too long for a crontab line` : undefined;
}

/** The word after an option in a block's lines, as the shell reads it; undefined if the option is missing. */
export function wordAfter(option: string, lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const words = [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) => word);
    const found = words[words.indexOf(option) + 1];
    if (words.includes(option) && found !== undefined)
      return found.replace(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped);
  }
  return undefined;
}

function isSame(a: BlockId, b: BlockId): boolean {
  return a.name === b.name && a.source === b.source;
}

function damage(line: number, what: string): DamagedTable {
  return { damage: `line ${line} of the crontab: ${what}` };
}

function toBytes(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

function fromBytes(bytes: string): string {
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
