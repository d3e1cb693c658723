// What a schedule says that its programs are called with.

const LISTS = { images: 'image', urls: 'url' };

/** The flags of `jmo ci` with their values, but for the folder of results: in any order. */
export function expectedFlags({ spec }, { failOn = false, image = (text) => text } = {}) {
  const { profile, targets, options } = spec.jobTemplate;
  const flags = [['--profile-name', profile]];
  for (const [key, value] of Object.entries(targets)) {
    const values = key === 'images' ? value.map(image) : value;
    if (key === 'gitlab_token') continue;
    if (LISTS[key] === undefined) flags.push([`--${key.replaceAll('_', '-')}`, value]);
    else if (value.length === 1) flags.push([`--${LISTS[key]}`, ...values]);
    else flags.push([`--${key}-file`, `${values.join('\n')}\n`]);
  }
  const { fail_on, config, tools, skip_tools, policies = [] } = options;
  if (failOn) flags.push(['--fail-on', fail_on]);
  if (config !== undefined) flags.push(['--config', config]);
  if (tools !== undefined) flags.push(['--tools', ...tools]);
  if (skip_tools !== undefined) flags.push(['--skip-tools', ...skip_tools]);
  for (const policy of policies) flags.push(['--policy', policy]);
  return flags;
}

/** What `report` is to look for: `repo=.`, one a target. */
export function expectedTargets({ spec }, image = (text) => text) {
  return Object.entries(spec.jobTemplate.targets).flatMap(([key, value]) => {
    if (key === 'gitlab_token' || key === 'gitlab_url') return [];
    if (key === 'images') return value.map((one) => `image=${image(one)}`);
    return [value].flat().map((one) => `${LISTS[key] ?? key}=${one}`);
  });
}

/** A line of `notify --channels`. */
export function expectedChannels({ spec }) {
  return spec.jobTemplate.notifications.channels.map(({ url, token, channel, events }) =>
    [
      (url ?? token).slice(2, -1),
      (events ?? ['success', 'failure']).join(','),
      ...(channel === undefined ? [] : [`channel=${channel}`]),
    ].join(' '),
  );
}

/** Words of a call as flags with their values; no value of these texts begins with `--`. */
export function readFlags(words) {
  const flags = [];
  for (const word of words) {
    if (word.startsWith('--')) flags.push([word]);
    else if (flags.length > 0) flags.at(-1).push(word);
    else flags.push([word]);
  }
  return flags;
}

/** What differs between two lists whose order says nothing. */
export function compare(what, found, wanted) {
  const [left, right] = [found, wanted].map((list) => list.map((one) => JSON.stringify(one)).sort());
  if (left.join() === right.join()) return [];
  const only = (list, other) =>
    list
      .filter((one) => !other.includes(one))
      .join(' ')
      .slice(0, 600);
  return [`${what} has ${only(left, right) || 'too little'} instead of ${only(right, left) || 'nothing'}`];
}
