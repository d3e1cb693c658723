export const id = 9628;
export const ids = [9628];
export const modules = {
	6222: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CG: () => output,
			Hs: () => backend,
			Ji: () => fileChoiceOf,
			M_: () => store,
			N9: () => timing,
			Pq: () => json,
			RT: () => cronHost,
			gD: () => selector,
			sP: () => source
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30001);
		let source = {
			file: {
				type: "text",
				short: "f",
				value: "FILE",
				summary: "the resource file (default jmo-schedules.yaml)"
			},
			directory: {
				type: "text",
				short: "C",
				value: "DIR",
				summary: "the project's directory (default .)"
			}
		};
		let output = (choices, summary) => ({
			type: "text",
			short: "o",
			value: choices.join("|"),
			choices,
			summary
		});
		let json = output(["json"], "machine-readable output");
		let selector = {
			type: "text",
			short: "l",
			value: "SELECTOR",
			summary: "labels: k=v, k!=v, k in (a,b)"
		};
		let backend = {
			type: "text",
			value: _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.DX.join("|"),
			choices: _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.DX,
			summary: "only schedules of this backend"
		};
		let store = {
			type: "text",
			value: "[PATH]",
			fallback: "~/.jmo/schedules.json",
			summary: "JMo's own store instead of the file (default ~/.jmo/schedules.json)"
		};
		let timing = {
			name: {
				type: "text",
				value: "NAME",
				summary: "the schedule's name"
			},
			cron: {
				type: "text",
				value: "CRON",
				summary: "its five cron fields"
			},
			timezone: {
				type: "text",
				value: "ZONE",
				summary: "its IANA time zone (default UTC)"
			}
		};
		let cronHost = {
			"cron-tz": {
				type: "text",
				value: "yes|no",
				choices: ["yes", "no"],
				summary: "whether your cron knows CRON_TZ (default: look)"
			},
			"cron-zone": {
				type: "text",
				value: "ZONE",
				summary: "the time zone of the cron daemon (default: this machine's)"
			}
		};
		function fileChoiceOf(args) {
			return {
				directory: args.text("directory"),
				file: args.text("file"),
				store: args.text("store")
			};
		}
	}),
	15783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			j: () => unpainted,
			n: () => paint
		});
		let CODES = {
			bold: 1,
			red: 31,
			green: 32,
			yellow: 33,
			cyan: 36,
			dim: 2
		};
		let PAINT = /(\u001b\[(?:0|1|2|31|32|33|36)m)/;
		function paint(text, color, on) {
			return on ? `\u001b[${CODES[color]}m${text}\u001b[0m` : text;
		}
		function unpainted(text, on, change) {
			if (!on) return change(text);
			return text.split(PAINT).map((part, at) => at % 2 == 1 ? part : change(part)).join("");
		}
	}),
	69625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { d: () => TARGETS });
		let TARGETS = {
			repo: "a repository",
			"repos-dir": "a folder of repositories",
			targets: "a file that lists repositories",
			image: "a container image, as often as needed",
			"images-file": "a file that lists images",
			url: "a web address, as often as needed",
			"urls-file": "a file that lists web addresses",
			"api-spec": "an OpenAPI description",
			"terraform-state": "a Terraform state file",
			cloudformation: "a CloudFormation template",
			"k8s-manifest": "a Kubernetes manifest",
			"gitlab-url": "a GitLab server's address",
			"gitlab-token": "the variable with its token, as ${NAME}",
			"gitlab-group": "a GitLab group",
			"gitlab-repo": "a GitLab project",
			"k8s-context": "a context of the kubeconfig",
			"k8s-namespace": "a namespace of the cluster"
		};
	}),
	9628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var external_node_util_ = __webpack_require__(57975);
		var suggest = __webpack_require__(20324);
		var cli_io = __webpack_require__(1973);
		let ANSWERS = {
			create: {
				name: "here the name is the first word: jmo-schedule create NAME",
				"slack-webhook": "here a webhook is never written: keep it in a variable or CI secret, and give its name with --slack-env NAME"
			},
			list: {
				format: "here it is -o {FORMAT}",
				label: "here it is -l '{KEY=VALUE}'"
			},
			get: { format: "here it is -o {FORMAT}" },
			update: {
				suspend: "here it is --suspend true, or jmo-schedule suspend NAME",
				resume: "here it is --suspend false, or jmo-schedule resume NAME"
			},
			delete: { force: "here it is --yes" }
		};
		let NAMED = { validate: "jmo-schedule validate checks the whole file, every schedule in it; name another file with -f FILE" };
		function answerForFlag(command, flag, value) {
			let answer = ANSWERS[command]?.[flag];
			if (answer === void 0) return;
			let shown = value !== void 0 && /^[\w.=,-]{1,60}$/.test(value) ? value : void 0;
			return `--${flag} is a flag of 'jmo schedule ${command}'; ${answer.replace(/\{([^{}]*)\}/, (_, placeholder) => shown ?? placeholder)}`;
		}
		function answerForName(command) {
			return NAMED[command];
		}
		function parseArguments(spec, words) {
			let options = Object.fromEntries(Object.entries(spec.flags).map(([name, flag]) => [name, {
				type: flag.type === "text" ? "string" : "boolean",
				multiple: flag.multiple ?? !1,
				...flag.short === void 0 ? {} : { short: flag.short }
			}]));
			let { tokens } = (0, external_node_util_.parseArgs)({
				args: withFallbacks(spec, words),
				options,
				allowPositionals: !0,
				strict: !1,
				tokens: !0
			});
			let texts = new Map();
			let positionals = [];
			for (let token of tokens) {
				token.kind === "positional" && positionals.push(token.value);
				if (token.kind !== "option") continue;
				let flag = spec.flags[token.name];
				if (flag === void 0) throw unknownFlag(spec, token, words);
				if (flag.type === "switch" && token.value !== void 0) throw new cli_io.z1(`${token.rawName} takes no value`);
				if (flag.type === "text" && (token.value === void 0 || isFlag(spec, token))) throw new cli_io.z1(answerForFlag(spec.name, token.name, void 0) ?? `${token.rawName} needs a value; see 'jmo-schedule ${spec.name} --help'`);
				let value = token.value ?? "true";
				if (flag.choices !== void 0 && !flag.choices.includes(value)) throw new cli_io.z1(`${token.rawName} must be one of ${flag.choices.join(", ")}${(0, suggest.yo)(value, flag.choices)}`);
				let seen = texts.get(token.name) ?? [];
				if (seen.length > 0 && flag.type === "text" && !flag.multiple) throw new cli_io.z1(`${token.rawName} is given twice`);
				texts.set(token.name, [...seen, value]);
			}
			checkPositionals(spec, positionals);
			return {
				positionals,
				text: (flag) => texts.get(flag)?.[0],
				texts: (flag) => texts.get(flag) ?? [],
				on: (flag) => texts.has(flag)
			};
		}
		function withFallbacks(spec, words) {
			let end = words.indexOf("--");
			return words.map((word, index) => {
				let fallback = spec.flags[word.slice(2)]?.fallback;
				if (!word.startsWith("--") || fallback === void 0 || end !== -1 && index > end) return word;
				return /^[^-].*[/\\]|\.json$|^[.~]/.test(words[index + 1] ?? "") ? word : `${word}=${fallback}`;
			});
		}
		function isFlag(spec, token) {
			return token.inlineValue !== !0 && token.value !== void 0 && token.value.startsWith("--") && token.value.slice(2) in spec.flags;
		}
		function checkPositionals(spec, positionals) {
			let needed = spec.positionals.filter((word) => !word.startsWith("["));
			let usage = `see 'jmo-schedule ${spec.name} --help'`;
			if (positionals.length < needed.length) throw new cli_io.z1(`${needed[positionals.length]} is missing; ${usage}`);
			let extra = positionals[spec.positionals.length];
			if (extra !== void 0) throw new cli_io.z1(`unexpected argument '${extra}'; ${answerForName(spec.name) ?? usage}`);
		}
		function unknownFlag(spec, token, words) {
			let next = words[token.index + 1];
			let answer = answerForFlag(spec.name, token.name, token.value ?? (next?.startsWith("-") ? void 0 : next));
			if (answer !== void 0 && token.rawName.startsWith("--")) return new cli_io.z1(answer);
			let known = Object.keys(spec.flags).map((name) => `--${name}`);
			return new cli_io.z1(`unknown flag ${token.rawName} of '${spec.name}'${(0, suggest.yo)(token.rawName, known)}`);
		}
		var log = __webpack_require__(79056);
		var colors = __webpack_require__(15783);
		function guardOutput(io) {
			let isLog = io.step.isAction || io.env.GITHUB_ACTIONS === "true";
			let words = (text) => {
				let shown = (0, colors.j)(text, io.color, log.gB);
				return isLog ? (0, log.ix)(shown) : shown;
			};
			let data = (text) => isLog && io.outIsFile !== !0 ? (0, log.ix)(text) : text;
			let ways = {
				words,
				data,
				commands: (text) => text
			};
			return {
				directory: io.directory,
				env: io.env,
				now: io.now,
				color: io.color,
				get interactive() {
					return io.interactive;
				},
				out: (text, kind = "words") => io.out(ways[kind](text), kind),
				err: (text) => io.err(words(text)),
				step: {
					isAction: io.step.isAction,
					setOutput: (name, value) => io.step.setOutput(name, value),
					addSummary: (markdown) => io.step.addSummary(markdown),
					annotate: (found) => io.step.annotate({
						...found,
						message: (0, log.RK)(found.message),
						...found.hint === void 0 ? {} : { hint: (0, log.RK)(found.hint) }
					})
				}
			};
		}
		var version = __webpack_require__(3758);
		var flags = __webpack_require__(6222);
		var types = __webpack_require__(30001);
		let platforms = {
			repository: {
				type: "text",
				value: "OWNER/NAME",
				summary: "the GitHub repository (default: the workflow's own)"
			},
			project: {
				type: "text",
				value: "GROUP/NAME",
				summary: "the GitLab project (default: the pipeline's own)"
			},
			"gitlab-url": {
				type: "text",
				value: "URL",
				summary: "the GitLab server (default: the pipeline's own, else https://gitlab.com)"
			}
		};
		let HISTORY = [{
			name: "status",
			summary: "show what schedules have run, and missed",
			positionals: ["[NAME]"],
			flags: {
				...flags.sP,
				...platforms,
				since: {
					type: "text",
					value: "ISO",
					summary: "look at runs, and count missed ones, from this time on (default 31 days ago)"
				},
				output: (0, flags.CG)(["json", "yaml"], "machine-readable output, with the resource's status block")
			},
			example: "jmo-schedule status nightly --repository owner/name",
			load: () => Promise.all([
				__webpack_require__.e(5395),
				__webpack_require__.e(8815),
				__webpack_require__.e(8628),
				__webpack_require__.e(1074),
				__webpack_require__.e(4554),
				__webpack_require__.e(2941),
				__webpack_require__.e(8771),
				__webpack_require__.e(3311),
				__webpack_require__.e(6298),
				__webpack_require__.e(2894),
				__webpack_require__.e(9781),
				__webpack_require__.e(4307)
			]).then(__webpack_require__.bind(__webpack_require__, 64307))
		}, {
			name: "prune",
			summary: "plan, then delete, runs and results beyond the history limits",
			positionals: ["[NAME]"],
			flags: {
				...flags.sP,
				...platforms,
				apply: {
					type: "switch",
					summary: "delete them; without it they are only named"
				},
				output: flags.Pq
			},
			example: "jmo-schedule prune nightly --repository owner/name --apply",
			load: () => Promise.all([
				__webpack_require__.e(5395),
				__webpack_require__.e(8815),
				__webpack_require__.e(1074),
				__webpack_require__.e(4554),
				__webpack_require__.e(2941),
				__webpack_require__.e(8771),
				__webpack_require__.e(6298),
				__webpack_require__.e(9781),
				__webpack_require__.e(6996)
			]).then(__webpack_require__.bind(__webpack_require__, 65327))
		}];
		var target_flags = __webpack_require__(69625);
		let dryRun = {
			type: "switch",
			summary: "say what would change, write nothing"
		};
		let words = (value, summary) => ({
			type: "text",
			value,
			multiple: !0,
			summary
		});
		let settings = {
			label: words("K=V", "a label"),
			annotation: words("K=V", "an annotation"),
			set: words("PATH=VALUE", "any other field of spec, such as backend.config.image=…")
		};
		let resource = (0, flags.CG)([
			"yaml",
			"json",
			"name"
		], "print only the resource");
		let edited = {
			...flags.sP,
			store: flags.M_,
			"dry-run": dryRun,
			output: resource
		};
		let MANAGE = [
			{
				name: "create",
				summary: "add a schedule to the file",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					store: flags.M_,
					cron: flags.N9.cron,
					profile: {
						type: "text",
						value: "PROFILE",
						summary: "the scan profile (default balanced)"
					},
					timezone: flags.N9.timezone,
					backend: {
						...flags.Hs,
						summary: "what runs it (default github-actions)"
					},
					...Object.fromEntries(Object.entries(target_flags.d).map(([name, summary]) => [name, {
						type: "text",
						multiple: name === "image" || name === "url",
						summary: `target: ${summary}`
					}])),
					"k8s-all-namespaces": {
						type: "switch",
						summary: "target: all namespaces"
					},
					"fail-on": {
						type: "text",
						value: "SEVERITY",
						choices: types.oC,
						summary: "the lowest severity that fails the run"
					},
					threads: {
						type: "text",
						value: "N",
						summary: "how many tools run at once"
					},
					"results-dir": {
						type: "text",
						value: "DIR",
						summary: "where results are written (default results)"
					},
					"concurrency-policy": {
						type: "text",
						value: "POLICY",
						choices: types.$i,
						summary: "while an earlier run is going (default Forbid)"
					},
					"starting-deadline-seconds": {
						type: "text",
						value: "SECONDS",
						summary: "how late a run may start"
					},
					suspend: {
						type: "switch",
						summary: "start no runs yet"
					},
					"slack-env": words("NAME", "tell Slack: the variable or CI secret that holds the webhook URL"),
					description: {
						type: "text",
						value: "TEXT",
						summary: "what it is for: the annotation description"
					},
					...settings,
					"dry-run": dryRun,
					output: resource
				},
				example: "jmo-schedule create nightly --cron '17 2 * * *' --profile balanced --repo . --slack-env SLACK_WEBHOOK_URL",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(6799),
					__webpack_require__.e(9847)
				]).then(__webpack_require__.bind(__webpack_require__, 39847))
			},
			{
				name: "update",
				summary: "change a schedule in the file, and nothing around it",
				positionals: ["NAME"],
				flags: {
					...edited,
					cron: flags.N9.cron,
					profile: {
						type: "text",
						value: "PROFILE",
						summary: "the scan profile"
					},
					timezone: {
						...flags.N9.timezone,
						summary: "its IANA time zone"
					},
					suspend: {
						type: "text",
						value: "true|false",
						choices: ["true", "false"],
						summary: "whether no runs are started"
					},
					...settings,
					label: words("K=V|K-", "a label; K- removes it"),
					annotation: words("K=V|K-", "an annotation; K- removes it"),
					unset: words("PATH", "take a field away, such as jobTemplate.options.threads")
				},
				example: "jmo-schedule update nightly --cron '47 3 * * *' --set jobTemplate.options.threads=4",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(6799),
					__webpack_require__.e(2403)
				]).then(__webpack_require__.bind(__webpack_require__, 32403))
			},
			{
				name: "suspend",
				summary: "start no more runs of a schedule",
				positionals: ["NAME"],
				flags: edited,
				example: "jmo-schedule suspend nightly",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(6799),
					__webpack_require__.e(3464)
				]).then(__webpack_require__.bind(__webpack_require__, 33464))
			},
			{
				name: "resume",
				summary: "start runs of a suspended schedule again",
				positionals: ["NAME"],
				flags: edited,
				example: "jmo-schedule resume nightly",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(6799),
					__webpack_require__.e(8453)
				]).then(__webpack_require__.bind(__webpack_require__, 98453))
			},
			{
				name: "delete",
				summary: "take a schedule out of the file",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					store: flags.M_,
					yes: {
						type: "switch",
						short: "y",
						summary: "do not ask"
					},
					"dry-run": dryRun,
					output: (0, flags.CG)(["name"], "print only the name")
				},
				example: "jmo-schedule delete nightly --yes",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(9633)
				]).then(__webpack_require__.bind(__webpack_require__, 59633))
			},
			{
				name: "import",
				summary: "turn JMo's own store into this format",
				positionals: ["[STORE]"],
				flags: {
					...flags.sP,
					write: {
						type: "switch",
						summary: "append to the file instead of printing"
					},
					"dry-run": {
						type: "switch",
						summary: "with --write: say what would be added"
					},
					output: (0, flags.CG)(["yaml", "json"], "format of what is printed (default yaml)")
				},
				example: "jmo-schedule import ~/.jmo/schedules.json --write",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(4715)
				]).then(__webpack_require__.bind(__webpack_require__, 94715))
			}
		];
		let COMMANDS = [
			{
				name: "init",
				summary: "write a commented starter file and the pull-request check",
				positionals: [],
				flags: { ...flags.sP },
				example: "jmo-schedule init",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(6298),
					__webpack_require__.e(267)
				]).then(__webpack_require__.bind(__webpack_require__, 30267))
			},
			{
				name: "validate",
				summary: "say everything that is wrong with the file",
				positionals: [],
				flags: {
					...flags.sP,
					output: (0, flags.CG)([
						"json",
						"github",
						"codequality"
					], "machine-readable output")
				},
				example: "jmo-schedule validate -o json",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(7541)
				]).then(__webpack_require__.bind(__webpack_require__, 17541))
			},
			{
				name: "list",
				summary: "list schedules",
				positionals: [],
				flags: {
					...flags.sP,
					store: flags.M_,
					selector: flags.gD,
					backend: flags.Hs,
					output: (0, flags.CG)([
						"table",
						"wide",
						"yaml",
						"json",
						"name"
					], "format (default table)")
				},
				example: "jmo-schedule list -l 'team in (security,web)'",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(2894),
					__webpack_require__.e(4635)
				]).then(__webpack_require__.bind(__webpack_require__, 24635))
			},
			{
				name: "get",
				summary: "show one schedule",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					store: flags.M_,
					output: (0, flags.CG)([
						"table",
						"wide",
						"yaml",
						"json",
						"name"
					], "format (default table)")
				},
				example: "jmo-schedule get nightly -o yaml",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(2894),
					__webpack_require__.e(8215)
				]).then(__webpack_require__.bind(__webpack_require__, 48215))
			},
			...MANAGE,
			{
				name: "next",
				summary: "show upcoming runs, in the zone of the schedule and in UTC",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					store: flags.M_,
					count: {
						type: "text",
						value: "N",
						summary: "runs a schedule (default 5)"
					},
					from: {
						type: "text",
						value: "ISO",
						summary: "start after this time (default now)"
					},
					until: {
						type: "text",
						value: "ISO",
						summary: "stop at this time"
					},
					load: {
						type: "switch",
						summary: "show how many start in the same minute instead"
					},
					output: flags.Pq
				},
				example: "jmo-schedule next nightly --count 3 --from 2026-03-07T00:00:00Z",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(3150)
				]).then(__webpack_require__.bind(__webpack_require__, 63150))
			},
			{
				name: "export",
				summary: "print one schedule as a file that stands alone",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					store: flags.M_,
					backend: {
						...flags.Hs,
						summary: "for this backend instead of its own"
					},
					output: {
						type: "text",
						short: "o",
						value: "FILE",
						summary: "write to FILE instead of standard output"
					}
				},
				example: "jmo-schedule export nightly > .github/workflows/jmo-nightly.yml",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(4037)
				]).then(__webpack_require__.bind(__webpack_require__, 94037))
			},
			{
				name: "render",
				summary: "write all generated files, remove orphans of ours",
				positionals: [],
				flags: {
					...flags.sP,
					store: flags.M_,
					"dry-run": {
						type: "switch",
						summary: "say what would change, write nothing"
					},
					"update-pins": {
						type: "switch",
						summary: "reset pins that were bumped in generated files"
					},
					output: flags.Pq
				},
				example: "jmo-schedule render --dry-run",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(3311),
					__webpack_require__.e(6298),
					__webpack_require__.e(7267)
				]).then(__webpack_require__.bind(__webpack_require__, 17267))
			},
			{
				name: "check",
				summary: "show drift between what is committed and what render would write",
				positionals: [],
				flags: {
					...flags.sP,
					"update-pins": {
						type: "switch",
						summary: "count bumped pins as drift"
					},
					comment: {
						type: "switch",
						summary: "in an action: keep one comment on the pull request up to date"
					},
					output: flags.Pq
				},
				example: "jmo-schedule check",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(6298),
					__webpack_require__.e(5368)
				]).then(__webpack_require__.bind(__webpack_require__, 45368))
			},
			{
				name: "sync",
				summary: "plan, then change, GitLab's pipeline schedules",
				positionals: [],
				flags: {
					...flags.sP,
					apply: {
						type: "switch",
						summary: "make the changes; without it they are only shown"
					},
					"allow-mass-change": {
						type: "switch",
						summary: "delete two or more pipeline schedules that are more than half of ours"
					},
					project: {
						type: "text",
						value: "GROUP/NAME",
						summary: "the GitLab project (default: the pipeline's own)"
					},
					"gitlab-url": {
						type: "text",
						value: "URL",
						summary: "the GitLab server (default: the pipeline's own, else https://gitlab.com)"
					},
					output: (0, flags.CG)(["json", "markdown"], "machine-readable output, or a table for a merge request")
				},
				example: "jmo-schedule sync --project group/name --apply",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(936),
					__webpack_require__.e(1933)
				]).then(__webpack_require__.bind(__webpack_require__, 61933))
			},
			{
				name: "install",
				summary: "put local-cron schedules into your crontab",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					all: {
						type: "switch",
						summary: "every local-cron schedule of the file; removes those that left it"
					},
					...flags.RT,
					output: flags.Pq
				},
				example: "jmo-schedule install --all",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(6298),
					__webpack_require__.e(7828)
				]).then(__webpack_require__.bind(__webpack_require__, 17828))
			},
			{
				name: "uninstall",
				summary: "take schedules out of your crontab",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					all: {
						type: "switch",
						summary: "every schedule that came from the file"
					}
				},
				example: "jmo-schedule uninstall nightly",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(9245)
				]).then(__webpack_require__.bind(__webpack_require__, 39245))
			},
			{
				name: "installed",
				summary: "list the schedules in your crontab",
				positionals: [],
				flags: {
					...flags.RT,
					output: flags.Pq
				},
				example: "jmo-schedule installed",
				load: () => Promise.all([
					__webpack_require__.e(5395),
					__webpack_require__.e(8815),
					__webpack_require__.e(1074),
					__webpack_require__.e(4554),
					__webpack_require__.e(2941),
					__webpack_require__.e(8771),
					__webpack_require__.e(669)
				]).then(__webpack_require__.bind(__webpack_require__, 30669))
			},
			...HISTORY,
			{
				name: "guard",
				summary: "in a run: decide whether it may scan",
				positionals: [],
				flags: {
					...flags.N9,
					"concurrency-policy": {
						type: "text",
						value: "POLICY",
						choices: [
							"Forbid",
							"Allow",
							"Replace"
						],
						summary: "default Forbid"
					},
					"starting-deadline-seconds": {
						type: "text",
						value: "SECONDS",
						summary: "how late a run may start"
					},
					"native-timezone": {
						type: "text",
						value: "true|false",
						choices: ["true", "false"],
						summary: "false: the trigger is a UTC superset, skip starts that are not meant"
					},
					suspend: {
						type: "text",
						value: "true|false",
						choices: ["true", "false"],
						summary: "true: skip every start but a manual one"
					},
					job: {
						type: "text",
						value: "NAME",
						summary: "the job that scans (default Scan on GitHub, jmo-NAME:scan on GitLab)"
					},
					dotenv: {
						type: "text",
						value: "FILE",
						summary: "also write JMO_GUARD_RUN and JMO_GUARD_REASON to FILE"
					},
					strict: {
						type: "switch",
						summary: "skip where the platform cannot be asked, instead of running"
					},
					output: flags.Pq
				},
				example: "jmo-schedule guard --name nightly --cron '17 2 * * *' --timezone Europe/Berlin",
				load: () => Promise.all([
					__webpack_require__.e(8628),
					__webpack_require__.e(1074),
					__webpack_require__.e(2941),
					__webpack_require__.e(1851)
				]).then(__webpack_require__.bind(__webpack_require__, 91851))
			},
			{
				name: "report",
				summary: "in a run: turn findings into SARIF, GitLab reports and a summary",
				positionals: [],
				flags: {
					name: flags.N9.name,
					findings: {
						type: "text",
						value: "FILE",
						summary: "JMo's findings.json"
					},
					out: {
						type: "text",
						value: "DIR",
						summary: "where the reports go"
					},
					baseline: {
						type: "text",
						value: "FILE",
						summary: "an earlier findings.json: mark what is new, count what is fixed"
					},
					"scan-step": {
						type: "text",
						value: "OUTCOME",
						summary: "the outcome of the scan itself: with failure, an empty result is no result"
					},
					target: {
						type: "text",
						value: "KEY=VALUE",
						multiple: !0,
						summary: "a target that the schedule declares, as repo=. (a list: one a line); it is named if it was not scanned"
					},
					output: flags.Pq
				},
				example: "jmo-schedule report --findings results/summaries/findings.json --out reports",
				load: () => Promise.all([__webpack_require__.e(8606), __webpack_require__.e(8492)]).then(__webpack_require__.bind(__webpack_require__, 88492))
			},
			{
				name: "gate",
				summary: "in a run: fail when a finding is at or above a severity",
				positionals: [],
				flags: {
					findings: {
						type: "text",
						value: "FILE",
						summary: "JMo's findings.json"
					},
					"fail-on": {
						type: "text",
						value: "SEVERITY",
						choices: [
							"CRITICAL",
							"HIGH",
							"MEDIUM",
							"LOW",
							"INFO"
						],
						summary: "the lowest severity that fails"
					},
					output: flags.Pq
				},
				example: "jmo-schedule gate --findings results/summaries/findings.json --fail-on HIGH",
				load: () => Promise.all([__webpack_require__.e(8606), __webpack_require__.e(7324)]).then(__webpack_require__.bind(__webpack_require__, 47324))
			},
			{
				name: "notify",
				summary: "in a run: post the result to Slack",
				positionals: [],
				flags: {
					...flags.N9,
					profile: {
						type: "text",
						value: "PROFILE",
						summary: "the scan profile"
					},
					channels: {
						type: "text",
						value: "LINES",
						summary: "a channel a line: NAME event,event [channel=…]"
					},
					"guard-result": {
						type: "text",
						value: "RESULT",
						summary: "the guard job's result"
					},
					"guard-run": {
						type: "text",
						value: "true|false",
						summary: "the guard's decision"
					},
					"guard-reason": {
						type: "text",
						value: "TEXT",
						summary: "the guard's reason"
					},
					"scan-result": {
						type: "text",
						value: "RESULT",
						summary: "the scan job's result"
					},
					"scan-step": {
						type: "text",
						value: "OUTCOME",
						summary: "the outcome of the scan itself"
					},
					"gate-step": {
						type: "text",
						value: "OUTCOME",
						summary: "the outcome of the threshold"
					},
					"concurrency-policy": {
						type: "text",
						value: "POLICY",
						choices: types.$i,
						summary: "Replace: a cancelled scan made room for a newer one, and is no failure"
					},
					"scan-timeout": {
						type: "text",
						value: "MINUTES",
						summary: "the time the scan job has: tells a timeout from a cancellation"
					},
					"findings-summary": {
						type: "text",
						value: "JSON",
						summary: "the report's counts"
					},
					findings: {
						type: "text",
						value: "FILE",
						summary: "JMo's findings.json, instead of --findings-summary"
					},
					job: {
						type: "text",
						value: "NAME",
						summary: "the job that scans (default Scan on GitHub, jmo-NAME:scan on GitLab)"
					},
					error: {
						type: "text",
						value: "TEXT",
						summary: "what went wrong, for a failure"
					},
					duration: {
						type: "text",
						value: "SECONDS",
						summary: "how long the run took (default: measured)"
					},
					project: {
						type: "text",
						value: "NAME",
						summary: "outside GitHub and GitLab: the repository"
					},
					"run-number": {
						type: "text",
						value: "NUMBER",
						summary: "outside GitHub and GitLab: what the run is called"
					},
					"run-url": {
						type: "text",
						value: "URL",
						summary: "outside GitHub and GitLab: the page of the run"
					},
					commit: {
						type: "text",
						value: "SHA",
						summary: "outside GitHub and GitLab: the commit"
					},
					branch: {
						type: "text",
						value: "NAME",
						summary: "outside GitHub and GitLab: the branch"
					},
					author: {
						type: "text",
						value: "NAME",
						summary: "outside GitHub and GitLab: who started it"
					},
					threads: {
						type: "text",
						value: "JSON",
						summary: "the output `threads` of an earlier notify: bot tokens reply to its messages"
					},
					timeout: {
						type: "text",
						value: "SECONDS",
						summary: "for one attempt (default 10)"
					},
					deadline: {
						type: "text",
						value: "SECONDS",
						summary: "for all of it (default 60)"
					},
					"best-effort": {
						type: "switch",
						summary: "a message that could not be delivered is no failure"
					},
					"allow-host": {
						type: "text",
						value: "HOST[:PORT]",
						multiple: !0,
						summary: "post to this host too, not only to Slack's (a list: by comma or blank)"
					},
					"slack-api": {
						type: "text",
						value: "URL",
						summary: "for bot tokens (default https://slack.com/api)"
					},
					preview: {
						type: "switch",
						summary: "print the message, send nothing"
					},
					test: {
						type: "switch",
						summary: "send a test message to every channel, whatever its events"
					},
					output: flags.Pq
				},
				example: "jmo-schedule notify --name nightly --channels 'SLACK_WEBHOOK_URL failure' --scan-result failure",
				load: () => Promise.all([__webpack_require__.e(1074), __webpack_require__.e(3166)]).then(__webpack_require__.bind(__webpack_require__, 63166))
			},
			{
				name: "completion",
				summary: "print completion for your shell",
				positionals: ["SHELL"],
				flags: {},
				example: "jmo-schedule completion bash >> ~/.bashrc",
				load: async () => ({ run: (await __webpack_require__.e(223).then(__webpack_require__.bind(__webpack_require__, 20223))).completionOf(COMMANDS) })
			}
		];
		function programHelp() {
			let width = Math.max(...COMMANDS.map((command) => command.name.length));
			return [
				"jmo-schedule: security scans on a schedule, as code",
				"",
				"Usage: jmo-schedule COMMAND [FLAGS]",
				"",
				"Commands:",
				...COMMANDS.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
				"",
				"Run 'jmo-schedule COMMAND --help' for a command's flags and an example.",
				"Exit codes: 0 fine; 1 the answer is no (invalid, drift, over the threshold); 2 it could not be done.",
				""
			].join("\n");
		}
		function commandHelp(command) {
			let flags = Object.entries(command.flags).map(([name, flag]) => [flagUsage(name, flag), flag.summary]);
			flags.push(["-h, --help", "show this page"]);
			let width = Math.min(34, Math.max(...flags.map(([usage]) => usage.length)));
			return [
				`jmo-schedule ${command.name}: ${command.summary}`,
				"",
				`Usage: ${[
					"jmo-schedule",
					command.name,
					...command.positionals,
					"[FLAGS]"
				].join(" ")}`,
				"",
				"Flags:",
				...flags.map(([usage, summary]) => usage.length > width ? `  ${usage}\n  ${"".padEnd(width)}  ${summary}` : `  ${usage.padEnd(width)}  ${summary}`),
				"",
				"Example:",
				`  ${command.example}`,
				""
			].join("\n");
		}
		function flagUsage(name, flag) {
			return `${flag.short === void 0 ? "    " : `-${flag.short}, `}--${name}${flag.type === "text" ? ` ${flag.value ?? "TEXT"}` : ""}`;
		}
		async function main(words, given) {
			let io = guardOutput(given);
			let call = [];
			try {
				call = typeof words == "function" ? words() : words;
				return await dispatch(call, io);
			} catch (error) {
				let message = await messageOf(error, call);
				io.err(`jmo-schedule: ${message}\n`);
				io.step.annotate({
					severity: "error",
					message
				});
				!(0, cli_io.Dn)(error) && io.env.JMO_SCHEDULE_DEBUG !== void 0 && error instanceof Error && io.err(`${error.stack ?? ""}\n`);
				return cli_io.dc.failed;
			}
		}
		async function messageOf(error, call) {
			let { redactMessage, redactSecrets } = await __webpack_require__.e(5255).then(__webpack_require__.bind(__webpack_require__, 75255));
			return ((0, cli_io.Dn)(error) ? redactMessage(error.message, call) : `unexpected error, please report it: ${redactSecrets(describe(error))}`).replace(/\s+/g, (blank) => /[\r\n]/.test(blank) ? " " : blank);
		}
		async function dispatch(words, io) {
			let [name, ...rest] = words;
			if (name === void 0) throw new cli_io.z1("no command; see 'jmo-schedule --help'");
			if (name === "--version" || name === "-V") {
				io.out(`${version.x}\n`);
				return cli_io.dc.fine;
			}
			if (name === "--help" || name === "-h" || name === "help") {
				let about = COMMANDS.find((command) => command.name === rest[0]);
				if (name === "help" && rest[0] !== void 0 && about === void 0) throw unknownCommand(rest[0]);
				io.out(about === void 0 ? programHelp() : commandHelp(about));
				return cli_io.dc.fine;
			}
			let command = COMMANDS.find((candidate) => candidate.name === name);
			if (command === void 0) throw unknownCommand(name);
			let end = rest.indexOf("--");
			if (rest.slice(0, end < 0 ? rest.length : end).some((word) => word === "--help" || word === "-h")) {
				io.out(commandHelp(command));
				return cli_io.dc.fine;
			}
			let args = parseArguments(command, rest);
			let { run } = await command.load();
			return run(args, io);
		}
		function unknownCommand(name) {
			let near = (0, suggest.yo)(name, COMMANDS.map((command) => command.name));
			return new cli_io.z1(`unknown command '${name}'${near === "" ? "; see 'jmo-schedule --help'" : near}`);
		}
		function describe(error) {
			return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		}
	}),
	30001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$i: () => CONCURRENCY_POLICIES,
			DX: () => BACKEND_TYPES,
			j9: () => DEFAULT_FILE,
			mG: () => API_VERSION,
			oC: () => SEVERITIES,
			wt: () => CHANNEL_EVENTS
		});
		let API_VERSION = "jmo.security/v1alpha1";
		let DEFAULT_FILE = "jmo-schedules.yaml";
		let BACKEND_TYPES = [
			"github-actions",
			"gitlab-ci",
			"local-cron"
		];
		let CONCURRENCY_POLICIES = [
			"Forbid",
			"Allow",
			"Replace"
		];
		let SEVERITIES = [
			"CRITICAL",
			"HIGH",
			"MEDIUM",
			"LOW",
			"INFO"
		];
		let CHANNEL_EVENTS = [
			"success",
			"failure",
			"skipped",
			"recovered"
		];
	}),
	79056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			RK: () => visible,
			Xv: () => blankHidden,
			gB: () => visibleLines,
			ix: () => breakCommands,
			kc: () => logText,
			lJ: () => inertQuoted,
			rI: () => needsQuotes,
			s$: () => jsonText
		});
		var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4854);
		let HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
		function visible(text) {
			return showHidden(text, "");
		}
		function visibleLines(text) {
			return showHidden(text, "\n	‌‍");
		}
		function blankHidden(text) {
			return text.replace(HIDDEN, " ");
		}
		function showHidden(text, kept) {
			return text.replace(HIDDEN, (character) => kept.includes(character) ? character : escapeOf(character));
		}
		function escapeOf(character) {
			let short = JSON.stringify(character).slice(1, -1);
			return short === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : short;
		}
		let COMMAND = /^([\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*)::/gm;
		let MARKS = /##(?=\w*\[)/g;
		function breakCommands(text) {
			return text.replace(COMMAND, "$1: :").replace(MARKS, "# #");
		}
		function logText(value, longest) {
			return breakCommands((0, _plain_js__WEBPACK_IMPORTED_MODULE_0__.oZ)(value, longest));
		}
		function inertQuoted(text) {
			return visibleLines(text).replace(MARKS, "#\\u0023");
		}
		function jsonText(value) {
			return `${inertQuoted(JSON.stringify(value, null, 2))}\n`;
		}
		function needsQuotes(text) {
			return text.replace(/[\n\t]/g, "").search(HIDDEN) !== -1 || text.search(MARKS) !== -1 || text.search(COMMAND) !== -1;
		}
	}),
	4854: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			IN: () => cutText,
			oZ: () => lineText,
			wh: () => plainText
		});
		let SEQUENCES = /(?![\n\t])\p{Cc}(?:\[[0-?]*[ -/]*[@-~]|\][^\p{Cc}]*(?:(?![\n\t])\p{Cc}\\?)?)|\u{9b}[0-?]*[ -/]*[@-~]/gu;
		let INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]+/gu;
		let LONE_SURROGATE = /\p{Cs}/gu;
		let NOT_PLAIN = /[^\n\t -~]/;
		function plainText(value, longest) {
			if (typeof value == "number") return String(value);
			if (typeof value != "string") return "";
			let text = value.slice(0, 4 * longest);
			return cutText((NOT_PLAIN.test(text) ? visible(text) : text).trim(), longest);
		}
		function visible(text) {
			return text.replace(/\r\n?/g, "\n").replace(SEQUENCES, "").replace(LONE_SURROGATE, "�").replace(INVISIBLE, " ");
		}
		function lineText(value, longest) {
			return cutText(plainText(value, 2 * longest).replace(/\s+/g, " "), longest);
		}
		function cutText(text, longest) {
			if (text.length <= longest) return text;
			let end = /[\ud800-\udbff]/.test(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
			return `${text.slice(0, end)}…`;
		}
	}),
	20324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			ZA: () => suggest,
			au: () => didYouMean,
			yo: () => suggestionSuffix
		});
		function suggest(word, candidates) {
			let wanted = simplify(word);
			if (wanted === "" || wanted.length > 64) return;
			let best;
			let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
			for (let candidate of candidates) {
				let known = simplify(candidate);
				let letters = editDistance(wanted, known);
				let distance = isExtension(wanted, known) ? Math.min(letters, .5) : letters;
				if (distance < bestDistance) {
					best = candidate;
					bestDistance = distance;
				}
			}
			return best;
		}
		function didYouMean(word, candidates) {
			let found = suggest(word, candidates);
			return found === void 0 ? void 0 : `did you mean "${found}"?`;
		}
		function simplify(word) {
			return word.toLowerCase().replace(/[-_\s]/g, "");
		}
		function isExtension(wanted, known) {
			return wanted.length >= 4 && known.startsWith(wanted);
		}
		function editDistance(a, b) {
			let beforePrevious = [];
			let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
			for (let row = 1; row <= a.length; row++) {
				let current = [row];
				for (let column = 1; column <= b.length; column++) {
					let same = a[row - 1] === b[column - 1];
					let cost = Math.min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + +!same);
					row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1] && (cost = Math.min(cost, beforePrevious[column - 2] + 1));
					current.push(cost);
				}
				beforePrevious = previous;
				previous = current;
			}
			return previous[b.length];
		}
		function suggestionSuffix(word, known) {
			let near = suggest(word, known);
			return near === void 0 ? "" : `; did you mean ${near}?`;
		}
	}),
	3758: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { x: () => VERSION });
		let VERSION = "1.0.0";
	})
};
