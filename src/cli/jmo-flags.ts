/** Answers for flags of `jmo schedule`, JMo's own command, which have other names here. */

/** By command and flag; `{}` is replaced with the given value if that is safe to show. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  create: {
    name: 'here the name is the first word: jmo-schedule create NAME',
    // The value is a secret, so it is not shown.
    'slack-webhook':
      'here a webhook is never written: keep it in a variable or CI secret, and give its name with --slack-env NAME',
  },
  list: { format: 'here it is -o {FORMAT}', label: "here it is -l '{KEY=VALUE}'" },
  get: { format: 'here it is -o {FORMAT}' },
  update: {
    suspend: 'here it is --suspend true, or jmo-schedule suspend NAME',
    resume: 'here it is --suspend false, or jmo-schedule resume NAME',
  },
  delete: { force: 'here it is --yes' },
};

/** JMo commands that take a name; ours take the file. */
const NAMED: Readonly<Record<string, string>> = {
  validate:
    'jmo-schedule validate checks the whole file, every schedule in it; name another file with -f FILE',
};

/** What to write instead of a flag of JMo's command; undefined if JMo's command does not have that flag. */
export function answerForFlag(command: string, flag: string, value: string | undefined): string | undefined {
  const answer = ANSWERS[command]?.[flag];
  if (answer === undefined) return undefined;
  const shown = value !== undefined && /^[\w.=,-]{1,60}$/.test(value) ? value : undefined;
  const words = answer.replace(/\{([^{}]*)\}/, (_, placeholder: string) => shown ?? placeholder);
  return `--${flag} is a flag of 'jmo schedule ${command}'; ${words}`;
}

/** What to write instead of a name that JMo's command takes. */
export function answerForName(command: string): string | undefined {
  return NAMED[command];
}
