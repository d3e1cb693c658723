// Crons and weeks in which GitLab's run times are compared. The same every run: each week seeds its own crons.

/** Zones whose clocks change in different ways: at midnight, by half an hour, southern, by decree, or never. */
const ZONES = [
  'UTC',
  'America/New_York',
  'Europe/Berlin',
  'Europe/Lisbon',
  'America/St_Johns',
  'America/Havana',
  'America/Santiago',
  'America/Asuncion',
  'Asia/Beirut',
  'Asia/Jerusalem',
  'Africa/Cairo',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Pacific/Chatham',
  'Asia/Kolkata',
];
const YEARS = [2026, 2027];
const CRONS_PER_WEEK = 40;
const DAY = 86_400_000;

/** A week around each change of each zone's offset; for a zone without changes, one week. */
export function clockChanges() {
  return ZONES.flatMap((zone) => {
    const days = [];
    for (let day = Date.UTC(YEARS[0], 0, 1); day < Date.UTC(YEARS.at(-1) + 1, 0, 1); day += DAY)
      if (offsetAt(zone, day) !== offsetAt(zone, day + DAY)) days.push(day);
    return (days.length === 0 ? [Date.UTC(YEARS[0], 1, 26)] : days).map((day) => ({
      zone,
      from: new Date(day - 3 * DAY).toISOString(),
      until: new Date(day + 4 * DAY).toISOString(),
    }));
  });
}

function offsetAt(zone, time) {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    timeZoneName: 'longOffset',
  }).formatToParts(time);
  return parts.find(({ type }) => type === 'timeZoneName')?.value;
}

/** Crons of at most one run an hour, GitLab's own limit, most of them in the hours in which clocks change. */
export function cronTexts(seed) {
  const random = generator(seed);
  const one = (list) => list[Math.floor(random() * list.length)];
  const minute = () => one(['0', '15', '29', '30', '31', '59', String(Math.floor(random() * 60))]);
  const hour = () =>
    one([
      '0',
      '1',
      '2',
      '3',
      '23',
      '0-3',
      '1,2',
      '*',
      '*/2',
      '1-5/2',
      '22-23',
      String(Math.floor(random() * 24)),
    ]);
  const dayOfMonth = () => one(['*', '*', '*', '*/2', '1', '31', '1-7', '8-14', '1,15', '29', '*/10']);
  const month = () => one(['*', '*', '*', '3', '10', '3,4,10,11', '*/2', 'MAR-APR', '9-11']);
  const dayOfWeek = () => one(['*', '*', '*', '0', '7', 'SUN', '1-5', '6,7', '*/2', 'SAT', '5-7']);
  return Array.from({ length: CRONS_PER_WEEK }, () =>
    [minute(), hour(), dayOfMonth(), month(), dayOfWeek()].join(' '),
  );
}

/** Numbers in [0, 1), the same for the same text (mulberry32 over an FNV-1a hash). */
function generator(text) {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ character.charCodeAt(0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
