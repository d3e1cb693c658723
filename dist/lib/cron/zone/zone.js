import { suggest } from '../../text/suggest.js';
import { LINKS } from './zone-names.js';
/** Zones that need no `Intl`, whose first use costs more than the rest of a command's start. */
const UTC_NAMES = new Set([
    'UTC',
    'Etc/UTC',
    'GMT',
    'Etc/GMT',
    'Etc/UCT',
    'Etc/Zulu',
    'Zulu',
    'UCT',
]);
/** Abbreviations that no zone bears, each to the zone most people mean by it. */
const ABBREVIATIONS = {
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
let names;
/** Every name that is taken, by its lower-case form. `Intl` lists no links, so those are our own list. */
function zoneNames() {
    names ??= new Map([...UTC_NAMES, ...LINKS, ...listedZones()].map((name) => [name.toLowerCase(), name]));
    return names;
}
let listed;
function listedZones() {
    listed ??= new Set(Intl.supportedValuesOf('timeZone'));
    return listed;
}
/**
 * Whether this is the name of an IANA zone in its own spelling: GitHub, Go and cron look it up as a file name, case
 * and all. Offsets (`+05:30`, `UTC+2`) and `Local` are not.
 */
export function isZone(name) {
    // The list costs a millisecond where a formatter costs twenty, so only a link is tried out.
    if (UTC_NAMES.has(name) || listedZones().has(name))
        return true;
    if (!LINKS.includes(name))
        return false;
    try {
        formatterFor(name);
        return true;
    }
    catch {
        return false; // a link newer than this Node's data
    }
}
/** The zone that was probably meant, or undefined. */
export function suggestZone(name) {
    const wanted = name.trim().toLowerCase().replace(/[ -]+/g, '_');
    const same = zoneNames().get(name.trim().toLowerCase()) ?? zoneNames().get(wanted);
    if (same !== undefined && isZone(same))
        return same;
    const short = ABBREVIATIONS[name.trim().toUpperCase()];
    if (short !== undefined)
        return short;
    const offset = /^(?:utc|gmt)([+-])(\d{1,2})(?::?00)?$/i.exec(name.trim());
    if (offset) {
        // POSIX counts west of Greenwich as positive, so the sign turns round.
        const zone = Number(offset[2]) === 0 ? 'UTC' : `Etc/GMT${offset[1] === '+' ? '-' : '+'}${Number(offset[2])}`;
        return isZone(zone) ? zone : undefined;
    }
    if (wanted === 'local' || wanted.length < 4)
        return undefined;
    const cities = [...zoneNames().values()].filter((zone) => zone.toLowerCase().endsWith(`/${wanted.split('/').at(-1)}`));
    if (cities.length > 0)
        return cities.find((zone) => listedZones().has(zone)) ?? cities[0];
    return suggest(name, zoneNames().values());
}
/** Minutes east of UTC that the zone's clocks are ahead at this instant. The zone must be one that `isZone` accepts. */
export function offsetMinutesAt(zone, at) {
    if (UTC_NAMES.has(zone))
        return 0;
    // Clocks change on whole quarters of an hour, so one answer serves fifteen minutes.
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
export function formatInZone(at, zone) {
    const offset = offsetMinutesAt(zone, at);
    const wall = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
    const size = Math.abs(offset);
    const two = (value) => String(value).padStart(2, '0');
    return `${wall}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
const offsetCache = new Map();
const formatters = new Map();
function formatterFor(zone) {
    let formatter = formatters.get(zone);
    if (!formatter) {
        formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
        formatters.set(zone, formatter);
    }
    return formatter;
}
