import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** Every page for readers, by its path in this project. */
export const PAGES = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The source or destination of a block's text, from the comment right above it. */
type Marker =
  | { readonly kind: 'file' | 'saved as'; readonly path: string }
  | { readonly kind: 'run in'; readonly folder: string; readonly command: string };

/** A fenced code block of a page. */
export interface Block {
  readonly language: string;
  /** Without the indentation of a list. */
  readonly text: string;
  readonly indent: string;
  /** The offset and length of its text in the page. */
  readonly start: number;
  readonly length: number;
  readonly marker: Marker | undefined;
}

/** A sequence of blocks that share a folder, in the page's order. */
export interface Session {
  /** The folder of this project that the session copies. */
  readonly folder: string | undefined;
  /** The path that the page shows for the folder, whose parent is then the home; `~` by default. */
  readonly shownAs: string | undefined;
  readonly steps: readonly Step[];
}

export type Step = { readonly block: Block } | { readonly hidden: string };

const PART =
  /<!-- (session|run|file|saved as|run in [^:\n]+)(?:: (.+?))? -->(?:[ \t]*\n)*|^( *)(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)\n?^\3\4 *$/gm;

/** The sessions of a page: one starts at the top, and a new one at each `<!-- session -->`. */
export function sessionsOf(page: string): Session[] {
  const sessions: (Session & { readonly steps: Step[] })[] = [
    { folder: undefined, shownAs: undefined, steps: [] },
  ];
  let above: { readonly end: number; readonly marker: Marker } | undefined;
  for (const match of page.matchAll(PART)) {
    const { 0: whole, 1: word, 2: what = '', 3: indent = '', 5: language = '', 6: text = '', index } = match;
    const steps = sessions.at(-1)?.steps;
    if (word === 'session') {
      const [, folder, shownAs] = /^(?:(?!as )(.+?))? ?(?:as (.+))?$/.exec(what) ?? [];
      sessions.push({ folder, shownAs, steps: [] });
    } else if (word === 'run') steps?.push({ hidden: what });
    else if (word !== undefined) above = { end: index + whole.length, marker: markerOf(word, what) };
    else {
      const marker = above?.end === index ? above.marker : undefined;
      const start = index + whole.indexOf('\n') + 1;
      const plain = text.replace(new RegExp(`^${indent}`, 'gm'), '');
      steps?.push({ block: { language, text: plain, indent, start, length: text.length, marker } });
    }
  }
  return sessions;
}

function markerOf(word: string, what: string): Marker {
  if (word === 'file' || word === 'saved as') return { kind: word, path: what };
  return { kind: 'run in', folder: word.slice('run in '.length), command: what };
}

export function blocksOf(session: Session): Block[] {
  return session.steps.flatMap((step) => ('block' in step ? [step.block] : []));
}

const SHELLS = ['sh', 'bash', 'zsh', 'fish'];

/** The shell of a block; undefined for a `console` block, which is a dialogue. */
export function shellOf({ language, marker }: Block): string | undefined {
  return marker === undefined && SHELLS.includes(language) ? language : undefined;
}

/** Blocks of a session that are neither run nor compared. */
export function heldToNothing(session: Session): Block[] {
  const { steps } = session;
  return steps.flatMap((step, index) => {
    if ('hidden' in step) return [];
    const { marker } = step.block;
    // A file counts as checked if a later command names it, or if it is a case, which test/cases renders.
    const held =
      marker?.kind === 'saved as' || (marker?.kind === 'file' && !marker.path.startsWith('test/cases/'))
        ? steps.slice(index + 1).some((later) => programOf(later)?.includes(marker.path))
        : marker !== undefined || programOf(step) !== undefined || isOutput(step.block, steps[index - 1]);
    return held ? [] : [step.block];
  });
}

/** What a step runs. */
function programOf(step: Step): string | undefined {
  if ('hidden' in step) return step.hidden;
  const { language, marker, text } = step.block;
  if (marker !== undefined) return undefined;
  return ['console', 'ts', ...SHELLS].includes(language) ? text : undefined;
}

/** Whether a block shows the output of the program above it. */
export function isOutput(block: Block, before: Step | undefined): boolean {
  return (
    block.language === 'text' &&
    before !== undefined &&
    'block' in before &&
    before.block.language === 'ts' &&
    before.block.marker === undefined
  );
}

/** The page with new texts in its blocks. */
export function withTexts(page: string, texts: ReadonlyMap<Block, string>): string {
  const fromTheEnd = [...texts].sort(([one], [other]) => other.start - one.start);
  return fromTheEnd.reduce((result, [{ start, length, indent }, text]) => {
    const shown = text.replace(/^(?=.)/gm, indent);
    return `${result.slice(0, start)}${shown}${length === 0 ? '\n' : ''}${result.slice(start + length)}`;
  }, page);
}
