const UNITS: Readonly<Record<string, number>> = {
  s: 1,
  sec: 1,
  secs: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  mins: 60,
  minute: 60,
  minutes: 60,
  h: 3600,
  hr: 3600,
  hrs: 3600,
  hour: 3600,
  hours: 3600,
  d: 86400,
  day: 86400,
  days: 86400,
};

/** Seconds in a duration such as `90m`, `1h 30m` or `2 hours` (GitLab's `timeout` form); undefined where it is none. */
export function parseDuration(text: string): number | undefined {
  if (text.length > 64) return undefined;
  let seconds = 0;
  let rest = text.trim().toLowerCase();
  while (rest !== '') {
    const part = /^(\d{1,6})\s*([a-z]+)\s*/.exec(rest);
    const unit = UNITS[part?.[2] ?? ''];
    if (part === null || unit === undefined) return undefined;
    seconds += Number(part[1]) * unit;
    rest = rest.slice(part[0].length);
  }
  return seconds > 0 ? seconds : undefined;
}
