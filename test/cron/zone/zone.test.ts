import { describe, expect, it, vi } from 'vitest';
import { formatInZone, isZone, offsetMinutesAt, suggestZone } from '../../../src/cron/zone/zone.js';
import { LINKS } from '../../../src/cron/zone/zone-names.js';

describe('names', () => {
  it.each([
    'UTC',
    'Etc/UTC',
    'GMT',
    'Europe/Berlin',
    'America/Argentina/Buenos_Aires',
    'US/Eastern',
    'Asia/Calcutta',
    'Asia/Kolkata',
    'Europe/Kyiv',
    'Europe/Kiev',
    'EST',
    'CET',
    'EST5EDT',
    'Etc/GMT+5',
    'GMT0',
    'Asia/Ho_Chi_Minh',
  ])('include %s', (name) => {
    expect(isZone(name)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'Local',
    'UTC+2',
    '+05:30',
    'utc',
    'europe/berlin',
    'Europe/Berlin ',
    'Europe',
    'Mars/Phobos',
    'PST',
    'CEST',
    '../etc/passwd',
    'constructor',
    'x'.repeat(100_000),
  ])('do not include %.20j', (name) => {
    expect(isZone(name)).toBe(false);
  });

  it('include everything that Intl lists', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((name) => !isZone(name))).toEqual([]);
  });

  it('include our own links, none of which Intl lists', () => {
    const listed = new Set(Intl.supportedValuesOf('timeZone'));
    expect(LINKS.length).toBeGreaterThan(150);
    expect(LINKS.filter((name) => !isZone(name))).toEqual([]);
    expect(LINKS.filter((name) => listed.has(name))).toEqual([]);
  });

  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['EUROPE/BERLIN', 'Europe/Berlin'],
    ['utc', 'UTC'],
    ['Berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['America/NewYork', 'America/New_York'],
    ['Europe/Belin', 'Europe/Berlin'],
    ['PST', 'America/Los_Angeles'],
    ['CEST', 'Europe/Berlin'],
    ['UTC+2', 'Etc/GMT-2'],
    ['GMT-05:00', 'Etc/GMT+5'],
    ['UTC+0', 'UTC'],
    ['UTC-00', 'UTC'],
    ['GMT+0', 'GMT+0'],
    [' utc+2:00 ', 'Etc/GMT-2'],
    ['gmt-0500', 'Etc/GMT+5'],
    ['UTC+02', 'Etc/GMT-2'],
    ['UTC+14', 'Etc/GMT-14'],
    ['UTC+15', undefined],
    ['UTC-12', 'Etc/GMT+12'],
    ['UTC-13', undefined],
    ['UTC+05:30', undefined],
    ['UTC+2:0', undefined],
    ['xUTC+2', undefined],
    ['UTC+2x', undefined],
    ['UTC+002', undefined],
    ['zulu', 'Zulu'],
    ['etc/zulu', 'Etc/Zulu'],
    ['uct', 'UCT'],
    ['ETC/UCT', 'Etc/UCT'],
    ['etc/gmt', 'Etc/GMT'],
    ['New  York', 'America/New_York'],
    ['New - York', 'America/New_York'],
    ['  berlin ', 'Europe/Berlin'],
    ['America-New York', 'America/New_York'],
    ['Amerika/New_York', 'America/New_York'],
    ['kolkata', 'Asia/Kolkata'],
    ['Europe/Kolkata', 'Asia/Kolkata'],
    ['Knox', 'America/Indiana/Knox'],
    ['Rome', 'Europe/Rome'],
    ['Rom', undefined],
    ['local', undefined],
    ['Local', undefined],
    ['', undefined],
    ['+05:30', undefined],
    ['UTC+25', undefined],
    ['qwertzuiop', undefined],
    ['x'.repeat(100_000), undefined],
  ])('%.20j suggests %s', (name, zone) => {
    expect(suggestZone(name)).toBe(zone);
    if (zone !== undefined) expect(isZone(zone)).toBe(true);
  });

  it.each([
    ['America/Los_Angeles', ['PST', 'PDT', 'pt']],
    ['America/Denver', ['MDT', 'MT']],
    ['America/Chicago', ['CDT', ' ct ']],
    ['America/New_York', ['edt', 'ET']],
    ['Europe/Berlin', ['CEST']],
    ['Europe/London', ['BST']],
    ['Asia/Tokyo', ['JST']],
    ['UTC', ['Z', 'z']],
  ])('%s is suggested for %j', (zone, abbreviations) => {
    expect(abbreviations.map(suggestZone)).toEqual(abbreviations.map(() => zone));
  });

  it('of UTC need no Intl', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/cron/zone/zone.js');
    const format = vi.spyOn(Intl, 'DateTimeFormat');
    for (const name of 'UTC Etc/UTC GMT Etc/GMT Etc/UCT Etc/Zulu Zulu UCT'.split(' ')) {
      expect(fresh.isZone(name)).toBe(true);
      expect(fresh.offsetMinutesAt(name, new Date())).toBe(0);
    }
    expect(format).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it("that are newer than this Node's data are not accepted", async () => {
    vi.resetModules();
    const fresh = await import('../../../src/cron/zone/zone.js');
    vi.spyOn(Intl, 'DateTimeFormat').mockImplementation(() => {
      throw new RangeError('no such zone');
    });
    expect(fresh.isZone('Europe/Kyiv')).toBe(false);
    vi.restoreAllMocks();
    expect(fresh.isZone('Europe/Kyiv')).toBe(true);
  });
});

describe('offsets', () => {
  it.each([
    ['UTC', '2026-07-01T00:00:00Z', 0, '2026-07-01T00:00:00+00:00'],
    ['Europe/London', '2026-01-01T00:00:00Z', 0, '2026-01-01T00:00:00+00:00'],
    ['America/New_York', '2026-03-08T06:59:59Z', -300, '2026-03-08T01:59:59-05:00'],
    ['America/New_York', '2026-03-08T07:00:00Z', -240, '2026-03-08T03:00:00-04:00'],
    ['Asia/Kolkata', '2026-01-01T00:00:00Z', 330, '2026-01-01T05:30:00+05:30'],
    ['Pacific/Chatham', '2026-01-01T00:00:00Z', 825, '2026-01-01T13:45:00+13:45'],
    ['Australia/Lord_Howe', '2026-07-01T00:00:00Z', 630, '2026-07-01T10:30:00+10:30'],
    ['America/New_York', '1970-01-01T00:00:00Z', -300, '1969-12-31T19:00:00-05:00'],
    ['Australia/Lord_Howe', '2026-04-04T14:59:59Z', 660, '2026-04-05T01:59:59+11:00'],
    ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', 630, '2026-04-05T01:30:00+10:30'],
    // Offsets in quarters of an hour, before and after 1970.
    ['Asia/Kathmandu', '1985-12-31T18:29:59Z', 330, '1985-12-31T23:59:59+05:30'],
    ['Asia/Kathmandu', '1985-12-31T18:30:00Z', 345, '1986-01-01T00:15:00+05:45'],
    ['America/Caracas', '2016-05-01T06:59:59Z', -270, '2016-05-01T02:29:59-04:30'],
    ['America/Caracas', '2016-05-01T07:00:00Z', -240, '2016-05-01T03:00:00-04:00'],
    ['Pacific/Marquesas', '2026-01-01T00:00:00Z', -570, '2025-12-31T14:30:00-09:30'],
  ])('%s at %s', (zone, at, minutes, text) => {
    expect(offsetMinutesAt(zone, new Date(at))).toBe(minutes);
    expect(formatInZone(new Date(at), zone)).toBe(text);
  });

  it('do not use Intl for UTC, since its first use takes longer than the rest of the start', async () => {
    vi.resetModules();
    const fresh = await import('../../../src/cron/zone/zone.js');
    const format = vi.spyOn(Intl, 'DateTimeFormat');
    const list = vi.spyOn(Intl, 'supportedValuesOf');
    expect(fresh.isZone('UTC')).toBe(true);
    expect(fresh.formatInZone(new Date(0), 'UTC')).toBe('1970-01-01T00:00:00+00:00');
    expect(format).not.toHaveBeenCalled();
    expect(list).not.toHaveBeenCalled();
    // Proves that the spies work:
    expect(fresh.isZone('Europe/Berlin')).toBe(true);
    expect(list).toHaveBeenCalledOnce();
    expect(format).not.toHaveBeenCalled();
    expect(fresh.offsetMinutesAt('Europe/Berlin', new Date(0))).toBe(60);
    expect(format).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });
});
