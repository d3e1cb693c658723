/** Flags of `jmo schedule`, JMo's own command, that are other ones here. */

/** By command and flag; `{}` stands for the value that was given, where it may be shown. */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  create: {
    name: 'here the name is the first word: jmo-schedule create NAME',
    // The value is not shown: it is the secret.
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

/** Commands of JMo's that take a name, where ours take the file. */
const NAMED: Readonly<Record<string, string>> = {
  validate:
    'jmo-schedule validate checks the whole file, every schedule in it; name another file with -f FILE',
};

/** What to write for a flag that JMo's own command has; undefined where it has none of that name. */
export function answerForFlag(command: string, flag: string, value: string | undefined): string | undefined {
  const answer = ANSWERS[command]?.[flag];
  if (answer === undefined) return undefined;
  const shown = value !== undefined && /^[\w.=,-]{1,60}$/.test(value) ? value : undefined;
  const words = answer.replace(/\{([^{}]*)\}/, (_, placeholder: string) => shown ?? placeholder);
  return `--${flag} is a flag of 'jmo schedule ${command}'; ${words}`;
}

/** What to write for a name that JMo's own command takes. */
export function answerForName(command: string): string | undefined {
  return NAMED[command];
}
