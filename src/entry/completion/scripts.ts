import type { CommandSpec, Flag } from '../../cli/command.js';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that completes the commands, their flags and choices, and the names of schedules. */
export function completionScript(shell: Shell, commands: readonly CommandSpec[]): string {
  return { bash, zsh, fish }[shell](commands);
}

const HEAD = "# Completion of jmo-schedule, as 'jmo-schedule completion' prints it.";

/** Names come from the file that the flags on the line choose. */
const namesFor = (commands: readonly CommandSpec[]) =>
  commands.filter(({ positionals }) => /^\[?NAME\]?$/.test(positionals[0] ?? '')).map(({ name }) => name);

const flagsOf = (command: CommandSpec) => [
  ...Object.entries(command.flags).flatMap(([name, { short }]) => [
    `--${name}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ]),
  '--help',
];

const takesPath = (name: string, { value = '' }: Flag) =>
  /FILE|DIR|PATH/.test(value) && name !== 'set' && name !== 'unset';

function bash(commands: readonly CommandSpec[]): string {
  const cases = commands.map((command) => {
    const values = Object.entries(command.flags).flatMap(([name, flag]) => {
      if (flag.type !== 'text') return [];
      const words = [`--${name}`, ...(flag.short === undefined ? [] : [`-${flag.short}`])].join('|');
      if (flag.choices)
        return [`        ${words}) _jmo_schedule_words '${flag.choices.join(' ')}'; return ;;`];
      if (takesPath(name, flag)) return [`        ${words}) _jmo_schedule_files; return ;;`];
      return flag.fallback === undefined ? [`        ${words}) return ;;`] : [];
    });
    const names = namesFor([command]).length > 0;
    return [
      `    ${command.name})`,
      ...(values.length === 0 ? [] : ['      case "$previous" in', ...values, '      esac']),
      `      if [[ $current == -* ]]; then _jmo_schedule_words '${flagsOf(command).join(' ')}'`,
      names
        ? '      else _jmo_schedule_words "$(_jmo_schedule_names)"'
        : command.name === 'completion'
          ? `      else _jmo_schedule_words '${SHELLS.join(' ')}'`
          : '      else _jmo_schedule_files',
      '      fi ;;',
    ].join('\n');
  });
  return `${HEAD}
_jmo_schedule_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_jmo_schedule_files() { mapfile -t COMPREPLY < <(compgen -f -- "$current"); compopt -o filenames 2>/dev/null; }
_jmo_schedule_names() {
  local index args=()
  for ((index = 2; index < COMP_CWORD; index++)); do
    case "\${COMP_WORDS[index]}" in
      -f|--file|-C|--directory) args+=("\${COMP_WORDS[index]}" "\${COMP_WORDS[index + 1]}") ;;
    esac
  done
  jmo-schedule list -o name "\${args[@]}" 2>/dev/null | sed 's|^scanschedule/||'
}
_jmo_schedule() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}"
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _jmo_schedule_words '${commands.map(({ name }) => name).join(' ')} help --help --version'
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) _jmo_schedule_words '${commands.map(({ name }) => name).join(' ')}' ;;
${cases.join('\n')}
  esac
}
complete -F _jmo_schedule jmo-schedule
`;
}

/** For zsh's _arguments, to which quotes, colons and brackets have a meaning. */
const zshText = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, '\\$&');

function zsh(commands: readonly CommandSpec[]): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`);
  const cases = commands.map((command) => {
    const flags = Object.entries(command.flags).flatMap(([name, flag]) => {
      const many = flag.multiple ? '*' : '';
      const argument = flag.type === 'switch' ? '' : zshArgument(name, flag);
      const one = (word: string) => `      '${many}${word}[${zshText(flag.summary)}]${argument}'`;
      return [one(`--${name}`), ...(flag.short === undefined ? [] : [one(`-${flag.short}`)])];
    });
    const word =
      namesFor([command]).length > 0
        ? '1:name:_jmo_schedule_names'
        : command.name === 'completion'
          ? `1:shell:(${SHELLS.join(' ')})`
          : '*:file:_files';
    return `    ${command.name}) _arguments -s \\\n${[...flags, "      '--help[show the page of this command]'", `      '${word}'`].join(' \\\n')} ;;`;
  });
  return `#compdef jmo-schedule
${HEAD}
_jmo_schedule_names() {
  local -a names
  names=(\${(f)"$(jmo-schedule list -o name 2>/dev/null)"})
  compadd -- \${names#scanschedule/}
}
_jmo_schedule() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
    help) _describe command commands ;;
${cases.join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _jmo_schedule "$@"; else compdef _jmo_schedule jmo-schedule; fi
`;
}

function zshArgument(name: string, flag: Flag): string {
  const optional = flag.fallback === undefined ? ':' : '::';
  if (flag.choices) return `${optional}${name}:(${flag.choices.join(' ')})`;
  return takesPath(name, flag) ? `${optional}${name}:_files` : `${optional}${name}: `;
}

const fishText = (text: string) => text.replace(/[\\']/g, '\\$&');

function fish(commands: readonly CommandSpec[]): string {
  const lines = commands.flatMap((command) => [
    `complete -c jmo-schedule -n __fish_use_subcommand -a ${command.name} -d '${fishText(command.summary)}'`,
    ...Object.entries(command.flags).map(([name, flag]) => {
      const short = flag.short === undefined ? '' : ` -s ${flag.short}`;
      const value =
        flag.type === 'switch'
          ? ''
          : flag.choices
            ? ` -x -a '${flag.choices.join(' ')}'`
            : takesPath(name, flag)
              ? ` ${flag.fallback === undefined ? '-r ' : ''}-F`
              : ' -x';
      return `complete -c jmo-schedule -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${short}${value} -d '${fishText(flag.summary)}'`;
    }),
  ]);
  const names = namesFor(commands).join(' ');
  return `${HEAD}
function __jmo_schedule_names
    jmo-schedule list -o name 2>/dev/null | string replace scanschedule/ ''
end
complete -c jmo-schedule -f
complete -c jmo-schedule -n '__fish_seen_subcommand_from ${names}' -a '(__jmo_schedule_names)'
complete -c jmo-schedule -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(' ')}'
${lines.join('\n')}
`;
}
