import { suggest } from '../../text/suggest.js';
import { LINKS } from './zone-names.js';

/** Names of UTC, checked without `Intl`, whose first use takes longer than the rest of a command's start. */
const UTC_NAMES: ReadonlySet<string> = new Set([
  'UTC',
  'Etc/UTC',
  'GMT',
  'Etc/GMT',
  'Etc/UCT',
  'Etc/Zulu',
  'Zulu',
  'UCT',
]);

/** Abbreviations that are no zone names, each with the zone that most people mean. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PT: 'America/Los_Angeles',
  MDT: 'America/Denver',
  MT: 'America/Denver',
  CDT: 'America/Chicago',
  CT: 'America/Chicago',
  EDT: 'America/New_York',
  ET: 'America/New_York',
  CEST: 'Europe/Berlin',
  BST: 'Europe/London',
  JST: 'Asia/Tokyo',
  Z: 'UTC',
};

let names: ReadonlyMap<string, string> | undefined;

/** All valid names by their lower-case form. `Intl` lists no links, so our list adds them. */
function zoneNames(): ReadonlyMap<string, string> {
  names ??= new Map([...UTC_NAMES, ...LINKS, ...listedZones()].map((name) => [name.toLowerCase(), name]));
  return names;
}

let listed: ReadonlySet<string> | undefined;

function listedZones(): ReadonlySet<string> {
  listed ??= new Set(Intl.supportedValuesOf('timeZone'));
  return listed;
}

/**
 * Whether this is an IANA zone in its exact spelling: GitHub, Go and cron look it up as a file name, with case. Offsets
 * (`+05:30`, `UTC+2`) and `Local` are not accepted.
 */
export function isZone(name: string): boolean {
  // The list takes a millisecond and a formatter twenty, so only links are tried out.
  if (UTC_NAMES.has(name) || listedZones().has(name)) return true;
  if (!LINKS.includes(name)) return false;
  try {
    formatterFor(name);
    return true;
  } catch {
    return false; // a link newer than this Node's data
  }
}

/** The zone that the user probably meant, or undefined. */
export function suggestZone(name: string): string | undefined {
  const wanted = name.trim().toLowerCase().replace(/[ -]+/g, '_');
  const same = zoneNames().get(name.trim().toLowerCase()) ?? zoneNames().get(wanted);
  if (same !== undefined && isZone(same)) return same;
  const short = ABBREVIATIONS[name.trim().toUpperCase()];
  if (short !== undefined) return short;
  const offset = /^(?:utc|gmt)([+-])(\d{1,2})(?::?00)?$/i.exec(name.trim());
  if (offset) {
    // POSIX counts west of Greenwich as positive, so the sign is reversed.
    const zone =
      Number(offset[2]) === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`;
    return isZone(zone) ? zone : undefined;
  }
  if (wanted === 'local' || wanted.length < 4) return undefined;
  const cities = [...zoneNames().values()].filter((zone) =>
    zone.toLowerCase().endsWith(`/${wanted.split('/').at(-1)}`),
  );
  if (cities.length > 0) return cities.find((zone) => listedZones().has(zone)) ?? cities[0];
  return suggest(name, zoneNames().values());
}

/** The zone's offset in minutes east of UTC at this instant. The zone must be one that `isZone` accepts. */
export function offsetMinutesAt(zone: string, at: Date): number {
  if (UTC_NAMES.has(zone)) return 0;
  // Clocks change on whole quarters of an hour, so one answer is valid for fifteen minutes.
  const quarter = Math.floor(at.getTime() / 900_000);
  let offsets = offsetCache.get(zone);
  if (!offsets || offsets.size > 50_000) {
    offsets = new Map();
    offsetCache.set(zone, offsets);
  }
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    const match = /GMT([+-])(\d\d):(\d\d)/.exec(formatterFor(zone).format(quarter * 900_000));
    offset = match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
    offsets.set(quarter, offset);
  }
  return offset;
}

/** `2026-03-08T03:00:00-04:00`; UTC as `+00:00`. */
export function formatInZone(at: Date, zone: string): string {
  const offset = offsetMinutesAt(zone, at);
  const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const offsetCache = new Map<string, Map<number, number>>();
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formatters.set(zone, formatter);
  }
  return formatter;
}
