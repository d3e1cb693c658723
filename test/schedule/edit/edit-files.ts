import { Document, isMap, isScalar, isSeq, type Node, Scalar, visit } from 'yaml';

/** Small random decisions. */
export interface Dice {
  /** True in one of `n` cases. */
  one(n: number): boolean;
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
}

/** All decisions follow from one seed, which a failure names; nothing is shrunk (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed | 0;
  const below = (n: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % n;
  };
  return { below, one: (n) => below(n) === 0, pick: (list) => list[below(list.length)] as never };
}

const TEXTS = [
  'nightly',
  "it's",
  'a: b',
  '# no',
  'yes',
  '0 2 * * *',
  'two\nlines\n',
  '"q"',
  '- x',
  'é ☂',
  '{a}',
  '*x',
  '',
];
export const anyText = (roll: Dice) => roll.pick(TEXTS);

/** A valid schedule of random size, as plain data. */
export function anySchedule(roll: Dice, name: string): Record<string, unknown> {
  const some = <T>(value: T) => (roll.one(2) ? value : undefined);
  const drop = (map: Record<string, unknown>) =>
    Object.fromEntries(Object.entries(map).filter(([, value]) => value !== undefined));
  return {
    apiVersion: 'jmo.security/v1alpha1',
    kind: 'ScanSchedule',
    metadata: drop({
      name,
      uid: some('550e8400-e29b-41d4-a716-446655440000'),
      labels: roll.pick([undefined, null, {}, { team: 'web' }, { team: 'web', 'a.b/c': '' }]),
      annotations: roll.pick([
        undefined,
        { note: anyText(roll) },
        { note: anyText(roll), owner: anyText(roll) },
      ]),
      generation: some(roll.below(5)),
    }),
    spec: drop({
      schedule: roll.pick(['0 2 * * *', '*/5 1 * * MON', 'H 3 * * *']),
      timezone: some('Europe/Berlin'),
      suspend: some(roll.one(2)),
      startingDeadlineSeconds: roll.pick([undefined, null, 300]),
      backend: some({
        type: 'github-actions',
        ...(roll.one(2) ? { config: roll.pick([null, {}, { timeout: '1h' }]) } : {}),
      }),
      jobTemplate: drop({
        profile: some('deep'),
        targets: drop({
          repo: '.',
          images: some(['nginx:1.27', 'postgres:16']),
          urls: some(['https://a.example/']),
        }),
        options: roll.pick([
          undefined,
          null,
          {},
          { threads: 4 },
          { threads: 2, tools: ['trivy', 'semgrep'] },
        ]),
        notifications: some({
          channels: [{ type: 'slack', url: '${HOOK}', events: ['failure', 'success'] }],
        }),
      }),
    }),
    ...(roll.one(4) ? { status: { active: 0, nextScheduleTime: null } } : {}),
  };
}

export interface AnyFile {
  readonly text: string;
  /** The resources' values, in order, as parsed from the text. */
  readonly values: readonly Record<string, unknown>[];
  readonly isList: boolean;
}

/** A file of schedules in an unusual but valid style. */
export function anyFile(roll: Dice): AnyFile {
  const values = ['one', 'two', 'three'].slice(0, 1 + roll.below(3)).map((name) => anySchedule(roll, name));
  const isList = roll.one(4);
  const json = roll.one(8);
  const roots = isList
    ? [{ apiVersion: 'jmo.security/v1alpha1', kind: 'ScanScheduleList', items: values }]
    : values;
  const write = json
    ? (value: unknown) => `${JSON.stringify(value, null, roll.pick([0, 2, 4]))}\n`
    : (value: unknown) => styled(roll, value);
  const texts = roots.map(write);
  let text = texts.reduce(
    (all, one) =>
      `${all}${roll.one(3) ? '\n# apart\n\n' : ''}---\n${roll.one(3) ? '# attached\n' : ''}${one}`,
  );
  if (roll.one(3)) text = `# Header\n\n${roll.one(2) ? '---\n' : ''}${text}`;
  if (roll.one(6)) text += '...\n';
  if (roll.one(6)) text += '\n# the end\n';
  if (roll.one(4)) text = text.replace(/\n$/, '');
  if (roll.one(4)) text = text.replaceAll('\n', '\r\n');
  if (roll.one(6)) text = `\uFEFF${text}`;
  return { text, values, isList };
}

/** YAML with comments, blank lines, quotes and flow collections in unusual places. */
function styled(roll: Dice, value: unknown): string {
  const document = new Document(value);
  const flow = (node: Node) => roll.one(6) && !hasLines(node);
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value === 'string')
        node.type = roll.pick([undefined, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE]) as Scalar.Type;
      if (key === 'key') node.type = roll.one(12) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
      else if (roll.one(5)) node.comment = ` c${roll.below(9)}`;
      if (key === 'key' && roll.one(8)) node.commentBefore = ` b${roll.below(9)}`;
      if (key === 'key' && roll.one(8)) node.spaceBefore = true;
    },
    Map: (_key, node) => {
      if (flow(node)) node.flow = true;
    },
    Seq: (_key, node) => {
      if (flow(node)) node.flow = true;
    },
  });
  if (isMap(document.contents)) document.contents.flow = false;
  return document.toString({
    indent: roll.pick([2, 2, 3, 4]),
    indentSeq: roll.one(2),
    lineWidth: 0,
    flowCollectionPadding: roll.one(2),
  });
}

/** Flow collections cannot contain block scalars; they get quotes over several lines, which read the same. */
function hasLines(node: Node): boolean {
  let found = false;
  visit(node, {
    Scalar: (_key, inner) => {
      if (typeof inner.value === 'string' && inner.value.includes('\n')) found = true;
    },
  });
  return found && (isMap(node) || isSeq(node) || isScalar(node));
}
