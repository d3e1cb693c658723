/** What a schedule inherits from the `ScanDefaults` of its file, and where each value came from. */

import type { Path } from './diagnostic.js';
import { isRecord, startsWith, valueAt } from './problem.js';
import { CONFIGS } from './schema/defaults.js';
import { DEFAULT_BACKEND } from './schema/resource.js';

type Plain = Readonly<Record<string, unknown>>;

/** The schedule with what it inherits: it is a merge patch of the defaults. Neither value needs to be valid. */
export function inherit(own: Plain, defaults: Plain): Record<string, unknown> {
  return mergePatch(inheritable(own, defaults), own) as Record<string, unknown>;
}

/**
 * JSON Merge Patch (RFC 7396): maps are merged, `null` removes what is inherited, all else is replaced. A `null` that
 * removes nothing stays for the checks, which accept it in few places.
 */
export function mergePatch(base: unknown, patch: unknown): unknown {
  if (!isRecord(base) || !isRecord(patch)) return patch;
  const merged = { ...base };
  for (const [key, value] of Object.entries(patch)) {
    const inherits = Object.hasOwn(base, key);
    if (inherits && value === null) delete merged[key];
    else merged[key] = inherits ? mergePatch(base[key], value) : value;
  }
  return merged;
}

/** The defaults in the form of a schedule. What every schedule must have itself is inherited only if it is there. */
function inheritable(own: Plain, defaults: Plain): Plain {
  const { metadata, spec } = defaults;
  const { name: _name, ...about } = recordOr(metadata);
  const {
    schedule: _schedule,
    suspend: _suspend,
    backend: _backend,
    jobTemplate,
    ...shared
  } = recordOr(spec);
  const { targets: _targets, ...job } = recordOr(jobTemplate);
  const ownSpec = recordOr(own.spec);
  return {
    ...(isRecord(own.metadata) ? { metadata: about } : {}),
    ...(isRecord(own.spec)
      ? {
          spec: {
            ...shared,
            ...inheritableBackend(own, defaults),
            ...(isRecord(ownSpec.jobTemplate) ? { jobTemplate: job } : {}),
          },
        }
      : {}),
  };
}

function inheritableBackend(own: Plain, defaults: Plain): Plain {
  const type = valueAt(defaults, ['spec', 'backend', 'type']);
  const used = backendTypeOf(own, defaults);
  const config = valueAt(defaults, [...CONFIGS, used]);
  if (type == null && config == null) return {};
  // A config needs a type beside it.
  const isNamed = type != null || valueAt(own, ['spec', 'backend']) === undefined;
  return { backend: { ...(isNamed ? { type: type ?? used } : {}), ...(config == null ? {} : { config }) } };
}

/** The backend whose settings a schedule inherits. */
function backendTypeOf(own: Plain, defaults: Plain): string {
  const named = [own, defaults].map((value) => valueAt(value, ['spec', 'backend', 'type']));
  return named.find((type) => typeof type === 'string') ?? DEFAULT_BACKEND;
}

/** The path in the defaults from which a schedule has the value at a path; undefined if it has it not from there. */
export function inheritedFrom(own: Plain, defaults: Plain, path: Path): Path | undefined {
  if (isSaid(own, path)) return undefined;
  const from = startsWith(path, CONFIG)
    ? [...CONFIGS, backendTypeOf(own, defaults), ...path.slice(CONFIG.length)]
    : path;
  const isThere =
    valueAt(defaults, from) !== undefined && valueAt(inheritable(own, defaults), path) !== undefined;
  return isThere ? from : undefined;
}

const CONFIG: Path = ['spec', 'backend', 'config'];

/** Whether a value has the path, or something other than a map in its way, which replaces what is inherited. */
function isSaid(value: unknown, path: Path): boolean {
  let at = value;
  for (const step of path) {
    if (!isRecord(at)) return true;
    if (!Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return true;
}

function recordOr(value: unknown): Plain {
  return isRecord(value) ? value : {};
}
