/** `spec.jobTemplate.targets`: the flat keys of JMo's guide, the groups of its store, and one form made from both. */

import * as z from 'zod/mini';
import type { Path } from '../diagnostic.js';
import { isRecord, type Problem, startsWith } from '../problem.js';
import type { Targets } from '../types.js';
import { flag, list, secret, text } from './fields.js';
import { httpUrl, imageWithVariables, listItem, localPath, noDash, trimmed } from './text-rules.js';

const path = (description: string) => text(description, [trimmed, noDash, localPath]);
const word = (description: string) => text(description, [trimmed, noDash]);
const url = (description: string) => text(description, [trimmed, noDash, listItem, httpUrl]);
const image = (description: string) => text(description, [trimmed, noDash, listItem, imageWithVariables]);

/** Every key in its flat form, in the order that editors show. */
const FIELDS = {
  repo: path('The path of a repository.'),
  repos_dir: path('A folder whose subfolders are repositories to scan.'),
  targets: path('A file with the path of a repository on each line.'),
  image: image('A container image to scan; a short form of images.'),
  images: list('Container images to scan.', image('A container image.')),
  images_file: path('A file with a container image on each line.'),
  url: url('A web address to scan; a short form of urls.'),
  urls: list('Web addresses to scan.', url('A web address.')),
  urls_file: path('A file with a web address on each line.'),
  api_spec: word('The path or address of an OpenAPI description.'),
  terraform_state: path('The path of a Terraform state file.'),
  cloudformation: path('The path of a CloudFormation template.'),
  k8s_manifest: path('The path of a Kubernetes manifest.'),
  gitlab_url: url('The address of a GitLab server whose projects are scanned.'),
  gitlab_token: secret('The variable or CI secret that holds the GitLab token, as ${NAME}.'),
  gitlab_group: word('The GitLab group whose projects are scanned.'),
  gitlab_repo: word('A GitLab project to scan, as group/project.'),
  k8s_context: word('The kubeconfig context of the cluster to scan.'),
  k8s_namespace: word('The namespace to scan.'),
  k8s_all_namespaces: flag('true: scan all namespaces.'),
} satisfies Record<keyof Targets | 'image' | 'url', z.ZodMiniType>;

type Key = keyof typeof FIELDS;

interface Group {
  readonly what: string;
  /** The flat key for each name in the group. */
  readonly keys: Readonly<Record<string, Key>>;
}

/** The groups of JMo's own store. */
export const GROUPS = {
  repositories: { what: 'Repositories', keys: { repo: 'repo', repos_dir: 'repos_dir', targets: 'targets' } },
  web: {
    what: 'Web applications',
    keys: { url: 'url', urls: 'urls', urls_file: 'urls_file', api_spec: 'api_spec' },
  },
  iac: {
    what: 'Infrastructure as code',
    keys: {
      terraform_state: 'terraform_state',
      cloudformation: 'cloudformation',
      k8s_manifest: 'k8s_manifest',
    },
  },
  gitlab: {
    what: 'A GitLab server',
    keys: { url: 'gitlab_url', token: 'gitlab_token', group: 'gitlab_group', repo: 'gitlab_repo' },
  },
  kubernetes: {
    what: 'A Kubernetes cluster',
    keys: { context: 'k8s_context', namespace: 'k8s_namespace', all_namespaces: 'k8s_all_namespaces' },
  },
} as const satisfies Readonly<Record<string, Group>>;

type Optional<T> = { [K in keyof T]: T[K] extends z.ZodMiniType ? z.ZodMiniOptional<T[K]> : never };
type GroupSchemas = {
  [G in keyof typeof GROUPS]: z.ZodMiniObject<
    Optional<{
      [N in keyof (typeof GROUPS)[G]['keys']]: (typeof FIELDS)[(typeof GROUPS)[G]['keys'][N] & Key];
    }>,
    z.core.$strict
  >;
};

function optional<T extends Readonly<Record<string, z.ZodMiniType>>>(fields: T): Optional<T> {
  return mapValues(fields, (field) => z.optional(field)) as Optional<T>;
}

function mapValues<V, R>(record: Readonly<Record<string, V>>, map: (value: V) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}

// The types list each key, so that a misspelled one in a program does not compile.
const GROUP_SCHEMAS = mapValues<Group, z.ZodMiniType>(GROUPS, ({ what, keys }) => {
  const shape = optional(mapValues(keys, (key): z.ZodMiniType => FIELDS[key]));
  const schema = z.strictObject(shape);
  z.globalRegistry.add(schema, { description: `${what}, in the grouped form.` });
  return schema;
}) as unknown as GroupSchemas;

export const targetsSchema = z
  .strictObject({ ...optional(FIELDS), ...optional(GROUP_SCHEMAS) })
  .register(z.globalRegistry, { description: 'What to scan: at least one target.' });

/** `one`: a single value in place of a list. */
interface Place {
  readonly at: readonly string[];
  readonly one: boolean;
}

/** Keys for a single value, and the list that each belongs to. */
const LISTS: Readonly<Partial<Record<Key, keyof Targets>>> = { image: 'images', url: 'urls' };

/** The allowed places of each target's value, the flat form first. */
const PLACES = new Map<string, readonly Place[]>();
for (const [key, at] of [
  ...(Object.keys(FIELDS) as Key[]).map((key) => [key, [key]] as const),
  ...Object.entries<Group>(GROUPS).flatMap(([group, { keys }]) =>
    Object.entries(keys).map(([name, key]) => [key, [group, name]] as const),
  ),
]) {
  const target = LISTS[key] ?? key;
  const places = [...(PLACES.get(target) ?? []), { at, one: target !== key }];
  places.sort((a, b) => a.at.length - b.at.length || Number(a.one) - Number(b.one));
  PLACES.set(target, places);
}

const TARGETS_AT: Path = ['spec', 'jobTemplate', 'targets'];

/** The other places in a resource for the value at a path of the flat form. */
export function otherPlaces(path: Path): Path[] {
  const [key, ...rest] = path.slice(TARGETS_AT.length);
  const places = startsWith(path, TARGETS_AT) ? (PLACES.get(String(key)) ?? []) : [];
  return places.slice(1).map(({ at, one }) => [...TARGETS_AT, ...at, ...(one ? rest.slice(1) : rest)]);
}

/** A target's place in JMo's store, below all targets; most are in a group. */
export function storePlace(target: string): readonly string[] {
  return PLACES.get(target)?.find(({ at, one }) => at.length > 1 && !one)?.at ?? [target];
}

/** The path in the store for a path of our format. */
export function storePath(path: Path): Path {
  const [key, ...rest] = path.slice(TARGETS_AT.length);
  if (!startsWith(path, TARGETS_AT) || typeof key !== 'string') return path;
  return [...TARGETS_AT, ...storePlace(key), ...rest];
}

interface Found {
  readonly at: readonly string[];
  readonly value: unknown;
}

/** The places that have a value; single values as lists. */
function findValues(targets: unknown, places: readonly Place[]): Found[] {
  return places.flatMap(({ at, one }) => {
    let value: unknown = targets;
    for (const step of at) value = isRecord(value) ? value[step] : undefined;
    return value === undefined ? [] : [{ at, value: one ? [value] : value }];
  });
}

/** The flat form of targets that `targetsSchema` accepts. */
export function normaliseTargets(targets: unknown): Targets {
  const flat: Record<string, unknown> = {};
  for (const [key, places] of PLACES) {
    const [found] = findValues(targets, places);
    if (found) flat[key] = found.value;
  }
  return flat as Targets;
}

/** Keys that are settings of a target, and no targets themselves. */
const SETTINGS: ReadonlySet<string> = new Set([
  'gitlab_url',
  'gitlab_token',
  'k8s_all_namespaces',
  'k8s_namespace',
]);

/** The rules between fields: something to scan, no target given twice, no targets that exclude each other. */
export function checkTargets(targets: unknown): Problem[] {
  if (!isRecord(targets)) return [];
  const problems: Problem[] = [];
  const present = new Map<string, Found>();
  for (const [key, places] of PLACES) {
    const [first, ...others] = findValues(targets, places);
    if (!first) continue;
    present.set(key, first);
    for (const other of others) {
      if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue;
      problems.push({
        path: other.at,
        part: 'key',
        code: 'conflicting-targets',
        message: `${other.at.join('.')} and ${first.at.join('.')} are the same target with different values`,
        hint: 'keep one of them',
      });
    }
  }

  const isOn = (key: string) => present.has(key) && present.get(key)?.value !== false;
  const scanned = [...present.keys()].filter((key) => !SETTINGS.has(key));
  if (scanned.length === 0 && !isOn('k8s_all_namespaces') && !isOn('k8s_namespace')) {
    problems.push({
      path: [],
      part: 'key',
      code: 'no-target',
      message: 'spec.jobTemplate.targets names no target: the scan would have nothing to look at',
      hint: 'for the repository itself, write repo: .',
    });
  }

  for (const { keys, why } of EXCLUSIVE) {
    const [first, ...others] = keys
      .filter(isOn)
      .map((key) => present.get(key) as Found)
      // The later one in the file counts as the second.
      .sort((a, b) => orderOf(targets, a.at) - orderOf(targets, b.at));
    if (!first) continue;
    for (const other of others) {
      problems.push({
        path: other.at,
        part: 'key',
        code: 'exclusive-targets',
        message: `${other.at.join('.')} cannot be combined with ${first.at.join('.')}: ${why}`,
        hint: 'keep one, or write two schedules',
      });
    }
  }
  return problems;
}

const EXCLUSIVE = [
  { keys: ['repo', 'repos_dir', 'targets'], why: 'jmo takes one of repo, repos_dir and targets' },
  { keys: ['images', 'images_file'], why: 'several images reach jmo as one list file' },
  { keys: ['urls', 'urls_file'], why: 'several web addresses reach jmo as one list file' },
] as const;

/** A key's position among all keys as written, in and outside of groups. */
function orderOf(targets: Record<string, unknown>, at: readonly string[]): number {
  const written = Object.entries(targets).flatMap(([key, value]) => [
    key,
    ...(isRecord(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []),
  ]);
  return written.indexOf(at.join('.'));
}
