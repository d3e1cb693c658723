export const id = "completion";
export const ids = ["completion"];
export const modules = { 223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { completionOf: () => completionOf });
	var cli_io = __webpack_require__(1973);
	var suggest = __webpack_require__(324);
	let SHELLS = [
		"bash",
		"zsh",
		"fish"
	];
	function completionScript(shell, commands) {
		return {
			bash,
			zsh,
			fish
		}[shell](commands);
	}
	let HEAD = "# Completion of jmo-schedule, as 'jmo-schedule completion' prints it.";
	let namesFor = (commands) => commands.filter(({ positionals }) => /^\[?NAME\]?$/.test(positionals[0] ?? "")).map(({ name }) => name);
	let flagsOf = (command) => [...Object.entries(command.flags).flatMap(([name, { short }]) => [`--${name}`, ...short === void 0 ? [] : [`-${short}`]]), "--help"];
	let takesPath = (name, { value = "" }) => /FILE|DIR|PATH/.test(value) && name !== "set" && name !== "unset";
	function bash(commands) {
		let cases = commands.map((command) => {
			let values = Object.entries(command.flags).flatMap(([name, flag]) => {
				if (flag.type !== "text") return [];
				let words = [`--${name}`, ...flag.short === void 0 ? [] : [`-${flag.short}`]].join("|");
				if (flag.choices) return [`        ${words}) _jmo_schedule_words '${flag.choices.join(" ")}'; return ;;`];
				if (takesPath(name, flag)) return [`        ${words}) _jmo_schedule_files; return ;;`];
				return flag.fallback === void 0 ? [`        ${words}) return ;;`] : [];
			});
			let names = namesFor([command]).length > 0;
			return [
				`    ${command.name})`,
				...values.length === 0 ? [] : [
					"      case \"$previous\" in",
					...values,
					"      esac"
				],
				`      if [[ $current == -* ]]; then _jmo_schedule_words '${flagsOf(command).join(" ")}'`,
				names ? "      else _jmo_schedule_words \"$(_jmo_schedule_names)\"" : command.name === "completion" ? `      else _jmo_schedule_words '${SHELLS.join(" ")}'` : "      else _jmo_schedule_files",
				"      fi ;;"
			].join("\n");
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
    _jmo_schedule_words '${commands.map(({ name }) => name).join(" ")} help --help --version'
    return
  fi
  case "\${COMP_WORDS[1]}" in
    help) _jmo_schedule_words '${commands.map(({ name }) => name).join(" ")}' ;;
${cases.join("\n")}
  esac
}
complete -F _jmo_schedule jmo-schedule
`;
	}
	let zshText = (text) => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, "\\$&");
	function zsh(commands) {
		let described = commands.map(({ name, summary }) => `    '${name}:${zshText(summary)}'`);
		let cases = commands.map((command) => {
			let flags = Object.entries(command.flags).flatMap(([name, flag]) => {
				let many = flag.multiple ? "*" : "";
				let argument = flag.type === "switch" ? "" : zshArgument(name, flag);
				let one = (word) => `      '${many}${word}[${zshText(flag.summary)}]${argument}'`;
				return [one(`--${name}`), ...flag.short === void 0 ? [] : [one(`-${flag.short}`)]];
			});
			let word = namesFor([command]).length > 0 ? "1:name:_jmo_schedule_names" : command.name === "completion" ? `1:shell:(${SHELLS.join(" ")})` : "*:file:_files";
			return `    ${command.name}) _arguments -s \\\n${[
				...flags,
				"      '--help[show the page of this command]'",
				`      '${word}'`
			].join(" \\\n")} ;;`;
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
${described.join("\n")}
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
${cases.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _jmo_schedule "$@"; else compdef _jmo_schedule jmo-schedule; fi
`;
	}
	function zshArgument(name, flag) {
		let optional = flag.fallback === void 0 ? ":" : "::";
		if (flag.choices) return `${optional}${name}:(${flag.choices.join(" ")})`;
		return takesPath(name, flag) ? `${optional}${name}:_files` : `${optional}${name}: `;
	}
	let fishText = (text) => text.replace(/[\\']/g, "\\$&");
	function fish(commands) {
		let lines = commands.flatMap((command) => [`complete -c jmo-schedule -n __fish_use_subcommand -a ${command.name} -d '${fishText(command.summary)}'`, ...Object.entries(command.flags).map(([name, flag]) => {
			let short = flag.short === void 0 ? "" : ` -s ${flag.short}`;
			let value = flag.type === "switch" ? "" : flag.choices ? ` -x -a '${flag.choices.join(" ")}'` : takesPath(name, flag) ? ` ${flag.fallback === void 0 ? "-r " : ""}-F` : " -x";
			return `complete -c jmo-schedule -n '__fish_seen_subcommand_from ${command.name}' -l ${name}${short}${value} -d '${fishText(flag.summary)}'`;
		})]);
		let names = namesFor(commands).join(" ");
		return `${HEAD}
function __jmo_schedule_names
    jmo-schedule list -o name 2>/dev/null | string replace scanschedule/ ''
end
complete -c jmo-schedule -f
complete -c jmo-schedule -n '__fish_seen_subcommand_from ${names}' -a '(__jmo_schedule_names)'
complete -c jmo-schedule -n '__fish_seen_subcommand_from completion' -a '${SHELLS.join(" ")}'
${lines.join("\n")}
`;
	}
	let completionOf = (commands) => async (args, io) => {
		let word = args.positionals[0] ?? "";
		let shell = SHELLS.find((one) => one === word);
		if (shell === void 0) throw new cli_io.z(`SHELL must be one of ${SHELLS.join(", ")}${(0, suggest.yo)(word, SHELLS)}`);
		io.out(completionScript(shell, commands));
		return cli_io.d.fine;
	};
}) };
