export const id = "dispatch";
export const ids = ["dispatch"];
export const modules = {
	5130: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			L: () => missingFlag,
			W: () => parseArguments
		});
		var external_node_util_ = __webpack_require__(7975);
		var suggest = __webpack_require__(324);
		var io = __webpack_require__(1973);
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
				if (flag.type === "switch" && token.value !== void 0) throw new io.z(`${token.rawName} takes no value`);
				if (flag.type === "text" && (token.value === void 0 || isFlag(spec, token))) throw new io.z(answerForFlag(spec.name, token.name, void 0) ?? `${token.rawName} needs a value; see 'jmo-schedule ${spec.name} --help'`);
				let value = token.value ?? "true";
				if (flag.choices !== void 0 && !flag.choices.includes(value)) throw new io.z(`${token.rawName} must be one of ${flag.choices.join(", ")}${(0, suggest.yo)(value, flag.choices)}`);
				let seen = texts.get(token.name) ?? [];
				if (seen.length > 0 && flag.type === "text" && !flag.multiple) throw new io.z(`${token.rawName} is given twice`);
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
			if (positionals.length < needed.length) throw new io.z(`${needed[positionals.length]} is missing; ${usage}`);
			let extra = positionals[spec.positionals.length];
			if (extra !== void 0) throw new io.z(`unexpected argument '${extra}'; ${answerForName(spec.name) ?? usage}`);
		}
		function unknownFlag(spec, token, words) {
			let next = words[token.index + 1];
			let answer = answerForFlag(spec.name, token.name, token.value ?? (next?.startsWith("-") ? void 0 : next));
			if (answer !== void 0 && token.rawName.startsWith("--")) return new io.z(answer);
			let known = Object.keys(spec.flags).map((name) => `--${name}`);
			return new io.z(`unknown flag ${token.rawName} of '${spec.name}'${(0, suggest.yo)(token.rawName, known)}`);
		}
		function missingFlag(flag, command) {
			return new io.z(`--${flag} is missing; see 'jmo-schedule ${command} --help'`);
		}
	}),
	6222: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			CG: () => output,
			Hs: () => backend,
			Ji: () => fileChoiceOf,
			L$: () => toggle,
			M_: () => store,
			N9: () => timing,
			O2: () => strict,
			PA: () => dryRun,
			Pq: () => json,
			Qq: () => text,
			Te: () => texts,
			lP: () => sourceOrInput,
			sP: () => source,
			yL: () => oneOf,
			z8: () => report,
			zM: () => boolean
		});
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1);
		let text = (value, summary, more = {}) => ({
			type: "text",
			value,
			summary,
			...more
		});
		let texts = (value, summary) => text(value, summary, { multiple: !0 });
		let toggle = (summary, more = {}) => ({
			type: "switch",
			summary,
			...more
		});
		let oneOf = (choices, summary, value = choices.join("|")) => text(value, summary, { choices });
		let boolean = (summary) => oneOf(["true", "false"], summary);
		let source = {
			file: text("FILE", `the resource file (default ${_schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.j9})`, { short: "f" }),
			directory: text("DIR", "the project's directory (default .)", { short: "C" })
		};
		let sourceOrInput = {
			...source,
			file: text("FILE", `the resource file, or - for standard input (default ${_schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.j9})`, { short: "f" })
		};
		let output = (choices, summary) => ({
			...oneOf(choices, summary),
			short: "o"
		});
		let json = output(["json"], "machine-readable output");
		let report = output([
			"json",
			"github",
			"codequality",
			"sarif"
		], "machine-readable output");
		let backend = oneOf(_schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.DX, "only schedules of this backend");
		let store = text("[PATH]", `JMo's own store instead of the file (default ${_schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.Oc})`, { fallback: _schedule_types_js__WEBPACK_IMPORTED_MODULE_0__.Oc });
		let strict = toggle("fail on warnings too, with exit code 1");
		let dryRun = toggle("show what would change, write nothing");
		let timing = {
			name: text("NAME", "the schedule's name"),
			cron: text("CRON", "its five cron fields"),
			timezone: text("ZONE", "its IANA time zone (default UTC)")
		};
		function fileChoiceOf(args) {
			return {
				directory: args.text("directory"),
				file: args.text("file"),
				store: args.text("store")
			};
		}
	}),
	5783: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	9625: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
	6230: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { main: () => main });
		var cli_arguments = __webpack_require__(5130);
		var cli_io = __webpack_require__(1973);
		var log = __webpack_require__(9056);
		var colors = __webpack_require__(5783);
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
				uuid: io.uuid,
				readInput: io.readInput,
				ask: io.ask,
				get interactive() {
					return io.interactive;
				},
				out: (text, kind = "words") => io.out(ways[kind](text), kind),
				err: (text) => io.err(words(text)),
				fetch: io.fetch,
				sleep: io.sleep,
				runProgram: io.runProgram,
				onInterrupt: io.onInterrupt,
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
		var expected_error = __webpack_require__(3459);
		var suggest = __webpack_require__(324);
		var version = __webpack_require__(3758);
		var flags = __webpack_require__(6222);
		let platforms = {
			project: (0, flags.Qq)("GROUP/NAME", "the GitLab project (default: the pipeline's own, else the git remote's)"),
			"gitlab-url": (0, flags.Qq)("URL", "the GitLab server (default: the pipeline's own, else the git remote's)"),
			repository: (0, flags.Qq)("OWNER/NAME", "the GitHub repository (default: the workflow's own, else the git remote's)"),
			"github-url": (0, flags.Qq)("URL", "the GitHub server (default: the workflow's own, else the git remote's)")
		};
		let HISTORY = [
			{
				name: "run",
				summary: "start a run of a schedule now",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					wait: (0, flags.L$)("follow the run to its end: exit code 0 if it succeeds, 1 if not"),
					timeout: (0, flags.Qq)("MINUTES", "with --wait: stop waiting after so long (default 360)"),
					ref: (0, flags.Qq)("REF", "the branch or tag (default: the schedule's own)"),
					...platforms,
					output: flags.Pq
				},
				example: "jmo-schedule run nightly --wait",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("hosts"),
					__webpack_require__.e("run")
				]).then(__webpack_require__.bind(__webpack_require__, 5144))
			},
			{
				name: "status",
				summary: "show the runs of schedules, and missed ones",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					...platforms,
					since: (0, flags.Qq)("ISO", "look at runs, and count missed ones, from this time on (default 31 days ago)"),
					output: (0, flags.CG)(["json", "yaml"], "machine-readable output, with the resource's status block")
				},
				example: "jmo-schedule status nightly --repository owner/name",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("hosts"),
					__webpack_require__.e("status")
				]).then(__webpack_require__.bind(__webpack_require__, 2348))
			},
			{
				name: "prune",
				summary: "plan, then delete, runs and results beyond the history limits",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					...platforms,
					apply: (0, flags.L$)("delete them; without it they are only listed"),
					output: flags.Pq
				},
				example: "jmo-schedule prune nightly --repository owner/name --apply",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("hosts"),
					__webpack_require__.e("status")
				]).then(__webpack_require__.bind(__webpack_require__, 5327))
			}
		];
		var target_flags = __webpack_require__(9625);
		var types = __webpack_require__(1);
		let settings = {
			label: (0, flags.Te)("K=V", "a label"),
			annotation: (0, flags.Te)("K=V", "an annotation"),
			set: (0, flags.Te)("PATH=VALUE", "any other field of spec, such as backend.config.image=…")
		};
		let resource = (0, flags.CG)([
			"yaml",
			"json",
			"name"
		], "print only the resource");
		let edited = {
			...flags.sP,
			store: flags.M_,
			"dry-run": flags.PA,
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
					profile: (0, flags.Qq)("PROFILE", "the scan profile (default balanced)"),
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
					"k8s-all-namespaces": (0, flags.L$)("target: all namespaces"),
					"fail-on": (0, flags.yL)(types.oC, "the lowest severity that fails the run", "SEVERITY"),
					threads: (0, flags.Qq)("N", "how many tools run at the same time"),
					"results-dir": (0, flags.Qq)("DIR", "where results are written (default results)"),
					"concurrency-policy": (0, flags.yL)(types.$i, "Forbid, Allow or Replace an active run (default Forbid)", "POLICY"),
					"starting-deadline-seconds": (0, flags.Qq)("SECONDS", "how late a run may start"),
					suspend: (0, flags.L$)("start no runs yet"),
					"slack-env": (0, flags.Te)("NAME", "notify Slack: the variable or CI secret that holds the webhook URL"),
					description: (0, flags.Qq)("TEXT", "what it is for (the annotation description)"),
					...settings,
					"dry-run": flags.PA,
					output: resource
				},
				example: "jmo-schedule create nightly --cron '17 2 * * *' --profile balanced --repo . --slack-env SLACK_WEBHOOK_URL",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 9847))
			},
			{
				name: "update",
				summary: "change one schedule in the file",
				positionals: ["NAME"],
				flags: {
					...edited,
					cron: flags.N9.cron,
					profile: (0, flags.Qq)("PROFILE", "the scan profile"),
					timezone: {
						...flags.N9.timezone,
						summary: "its IANA time zone"
					},
					suspend: (0, flags.zM)("whether no runs are started"),
					...settings,
					label: (0, flags.Te)("K=V|K-", "a label; K- removes it"),
					annotation: (0, flags.Te)("K=V|K-", "an annotation; K- removes it"),
					unset: (0, flags.Te)("PATH", "remove a field, such as jobTemplate.options.threads")
				},
				example: "jmo-schedule update nightly --cron '47 3 * * *' --set jobTemplate.options.threads=4",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 2403))
			},
			{
				name: "suspend",
				summary: "start no more runs of a schedule",
				positionals: ["NAME"],
				flags: edited,
				example: "jmo-schedule suspend nightly",
				load: async () => ({ run: (await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 2403))).suspend })
			},
			{
				name: "resume",
				summary: "start runs of a suspended schedule again",
				positionals: ["NAME"],
				flags: edited,
				example: "jmo-schedule resume nightly",
				load: async () => ({ run: (await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 2403))).resume })
			},
			{
				name: "delete",
				summary: "delete a schedule from the file",
				positionals: ["NAME"],
				flags: {
					...flags.sP,
					store: flags.M_,
					yes: (0, flags.L$)("do not ask", { short: "y" }),
					"dry-run": flags.PA,
					output: (0, flags.CG)(["name"], "print only the name")
				},
				example: "jmo-schedule delete nightly --yes",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 5237))
			},
			{
				name: "import",
				summary: "convert JMo's own store to this format",
				positionals: ["[STORE]"],
				flags: {
					...flags.sP,
					write: (0, flags.L$)("append to the file instead of printing"),
					"dry-run": (0, flags.L$)("with --write: show what would be added"),
					output: (0, flags.CG)(["yaml", "json"], "format of what is printed (default yaml)")
				},
				example: "jmo-schedule import ~/.jmo/schedules.json --write",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("store-file"),
					__webpack_require__.e("edit")
				]).then(__webpack_require__.bind(__webpack_require__, 4715))
			}
		];
		let job = (0, flags.Qq)("NAME", "the job that scans (default Scan on GitHub, jmo-NAME:scan on GitLab)");
		let findings = (0, flags.Qq)("FILE", "JMo's findings.json (default results/summaries/findings.json)");
		let failOn = (0, flags.yL)(types.oC, "fail if a finding has this severity or a higher one", "SEVERITY");
		let RUN = [
			{
				name: "guard",
				summary: "in a run: decide whether it may scan",
				positionals: [],
				flags: {
					...flags.N9,
					"concurrency-policy": (0, flags.yL)(types.$i, "Forbid, Allow or Replace an active run (default Forbid)", "POLICY"),
					"starting-deadline-seconds": (0, flags.Qq)("SECONDS", "how late a run may start"),
					"native-timezone": (0, flags.zM)("false: the trigger is a UTC superset, so skip the extra starts"),
					suspend: (0, flags.zM)("true: skip all starts except manual ones"),
					job,
					dotenv: (0, flags.Qq)("FILE", "also write JMO_GUARD_RUN and JMO_GUARD_REASON to FILE"),
					strict: (0, flags.L$)("skip instead of running if the platform cannot be asked"),
					output: flags.Pq
				},
				example: "jmo-schedule guard --name nightly --cron '17 2 * * *' --timezone Europe/Berlin",
				load: () => Promise.all([
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("guard")
				]).then(__webpack_require__.bind(__webpack_require__, 1851))
			},
			{
				name: "report",
				summary: "in a run: turn findings into SARIF, GitLab reports and a summary",
				positionals: [],
				flags: {
					name: flags.N9.name,
					findings,
					out: (0, flags.Qq)("DIR", "the folder for the reports (default: reports in the results folder)"),
					"fail-on": failOn,
					baseline: (0, flags.Qq)("FILE", "an earlier findings.json: mark what is new, count what is fixed"),
					"scan-step": (0, flags.Qq)("OUTCOME", "the outcome of the scan itself: after a failure, an empty result does not count"),
					target: (0, flags.Te)("KEY=VALUE", "a declared target, as repo=. (a list: one per line), to report if it was not scanned"),
					output: flags.Pq
				},
				example: "jmo-schedule report --findings results/summaries/findings.json --out reports",
				load: () => __webpack_require__.e("report").then(__webpack_require__.bind(__webpack_require__, 8668))
			},
			{
				name: "gate",
				summary: "in a run: fail when a finding is at or above a severity",
				positionals: [],
				flags: {
					findings,
					"fail-on": failOn,
					output: flags.Pq
				},
				example: "jmo-schedule gate --findings results/summaries/findings.json --fail-on HIGH",
				load: () => __webpack_require__.e("report").then(__webpack_require__.bind(__webpack_require__, 4923))
			},
			{
				name: "notify",
				summary: "in a run: post the result to Slack",
				positionals: [],
				flags: {
					...flags.N9,
					profile: (0, flags.Qq)("PROFILE", "the scan profile"),
					needs: (0, flags.Qq)("JSON", "on GitHub: toJSON(needs), with the jobs guard and scan"),
					channels: (0, flags.Qq)("LINES", "one channel per line: NAME event,event [channel=…]"),
					"guard-result": (0, flags.Qq)("RESULT", "the guard job's result"),
					"guard-run": (0, flags.Qq)("true|false", "the guard's decision"),
					"guard-reason": (0, flags.Qq)("TEXT", "the guard's reason"),
					"scan-result": (0, flags.Qq)("RESULT", "the scan job's result"),
					"scan-step": (0, flags.Qq)("OUTCOME", "the outcome of the scan itself"),
					"gate-step": (0, flags.Qq)("OUTCOME", "the outcome of the threshold"),
					"concurrency-policy": (0, flags.yL)(types.$i, "with Replace, a scan that was cancelled for a newer one is not a failure", "POLICY"),
					"scan-timeout": (0, flags.Qq)("MINUTES", "the time limit of the scan job: distinguishes a timeout from a cancellation"),
					"findings-summary": (0, flags.Qq)("JSON", "the report's counts"),
					findings: (0, flags.Qq)("FILE", "JMo's findings.json, instead of --findings-summary"),
					job,
					error: (0, flags.Qq)("TEXT", "what went wrong, for a failure"),
					duration: (0, flags.Qq)("SECONDS", "how long the run took (default: measured)"),
					project: (0, flags.Qq)("NAME", "outside GitHub and GitLab: the repository"),
					"run-number": (0, flags.Qq)("NUMBER", "outside GitHub and GitLab: what the run is called"),
					"run-url": (0, flags.Qq)("URL", "outside GitHub and GitLab: the page of the run"),
					commit: (0, flags.Qq)("SHA", "outside GitHub and GitLab: the commit"),
					branch: (0, flags.Qq)("NAME", "outside GitHub and GitLab: the branch"),
					author: (0, flags.Qq)("NAME", "outside GitHub and GitLab: who started it"),
					threads: (0, flags.Qq)("JSON", "the output `threads` of an earlier notify: bot tokens reply to its messages"),
					timeout: (0, flags.Qq)("SECONDS", "for one attempt (default 10)"),
					deadline: (0, flags.Qq)("SECONDS", "for the whole delivery (default 60)"),
					"best-effort": (0, flags.L$)("do not fail if a message cannot be delivered"),
					"allow-host": (0, flags.Te)("HOST[:PORT]", "post to this host too, not only to Slack's (a list: by comma or blank)"),
					"slack-api": (0, flags.Qq)("URL", "for bot tokens (default https://slack.com/api)"),
					preview: (0, flags.L$)("print the message, send nothing"),
					test: (0, flags.L$)("send a test message to every channel, whatever its events"),
					output: flags.Pq
				},
				example: "jmo-schedule notify --name nightly --channels 'SLACK_WEBHOOK_URL failure' --scan-result failure",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("notify")
				]).then(__webpack_require__.bind(__webpack_require__, 3166))
			}
		];
		let format = (0, flags.CG)([
			"table",
			"wide",
			"yaml",
			"json",
			"name"
		], "format (default table)");
		let cronHost = {
			"cron-tz": (0, flags.yL)(["yes", "no"], "whether your cron supports CRON_TZ (default: detected)"),
			"cron-zone": (0, flags.Qq)("ZONE", "the time zone of the cron daemon (default: this machine's)")
		};
		let COMMANDS = [
			{
				name: "init",
				summary: "write a commented starter file and the pull-request check",
				positionals: [],
				flags: {
					...flags.sP,
					backend: {
						...flags.Hs,
						summary: "what runs the schedules (default: by git remote and files)"
					},
					"auto-fix": (0, flags.L$)("GitHub: also write a workflow that keeps a pull request with the rendered files")
				},
				example: "jmo-schedule init --backend gitlab-ci",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("init")
				]).then(__webpack_require__.bind(__webpack_require__, 976))
			},
			{
				name: "explain",
				summary: "describe a field of a schedule",
				positionals: ["[FIELD]"],
				flags: {
					backend: {
						...flags.Hs,
						summary: "only settings of this backend"
					},
					output: flags.Pq
				},
				example: "jmo-schedule explain spec.backend.config",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("zod-2"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("explain")
				]).then(__webpack_require__.bind(__webpack_require__, 3495))
			},
			{
				name: "validate",
				summary: "report all problems of the file",
				readsInput: "always",
				positionals: [],
				flags: {
					...flags.lP,
					strict: flags.O2,
					output: flags.z8
				},
				example: "git show main:jmo-schedules.yaml | jmo-schedule validate -f -",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("validate")
				]).then(__webpack_require__.bind(__webpack_require__, 7541))
			},
			{
				name: "list",
				summary: "list schedules",
				readsInput: "always",
				positionals: [],
				flags: {
					...flags.lP,
					store: flags.M_,
					selector: (0, flags.Qq)("SELECTOR", "labels: k=v, k!=v, k in (a,b)", { short: "l" }),
					backend: flags.Hs,
					output: format
				},
				example: "jmo-schedule list -l 'team in (security,web)'",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("list")
				]).then(__webpack_require__.bind(__webpack_require__, 1669))
			},
			{
				name: "get",
				summary: "show one schedule",
				readsInput: "always",
				positionals: ["NAME"],
				flags: {
					...flags.lP,
					store: flags.M_,
					output: format
				},
				example: "jmo-schedule get nightly -o yaml",
				load: async () => ({ run: (await Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("list")
				]).then(__webpack_require__.bind(__webpack_require__, 1669))).get })
			},
			...MANAGE,
			{
				name: "next",
				summary: "show upcoming runs, in the zone of the schedule and in UTC",
				readsInput: "always",
				positionals: ["[NAME]"],
				flags: {
					...flags.lP,
					store: flags.M_,
					count: (0, flags.Qq)("N", "runs per schedule (default 5)"),
					from: (0, flags.Qq)("ISO", "start after this time (default now)"),
					until: (0, flags.Qq)("ISO", "stop at this time"),
					load: (0, flags.L$)("show how many start in the same minute instead"),
					output: flags.Pq
				},
				example: "jmo-schedule next nightly --count 3 --from 2026-03-07T00:00:00Z",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("luxon"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("schedule-2"),
					__webpack_require__.e("list")
				]).then(__webpack_require__.bind(__webpack_require__, 3150))
			},
			{
				name: "export",
				summary: "print one schedule as a standalone file",
				readsInput: "always",
				positionals: ["NAME"],
				flags: {
					...flags.lP,
					store: flags.M_,
					backend: {
						...flags.Hs,
						summary: "for this backend instead of its own"
					},
					output: (0, flags.Qq)("FILE", "write to FILE instead of standard output", { short: "o" })
				},
				example: "jmo-schedule export nightly > .github/workflows/jmo-nightly.yml",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("render")
				]).then(__webpack_require__.bind(__webpack_require__, 4037))
			},
			{
				name: "render",
				summary: "write all generated files, delete obsolete ones",
				readsInput: "plan",
				positionals: [],
				flags: {
					...flags.lP,
					store: flags.M_,
					"dry-run": flags.PA,
					"update-pins": (0, flags.L$)("reset pins that were bumped in generated files"),
					output: flags.Pq
				},
				example: "jmo-schedule render --dry-run",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("render")
				]).then(__webpack_require__.bind(__webpack_require__, 7267))
			},
			{
				name: "check",
				summary: "show drift between the generated files and what render would write",
				positionals: [],
				flags: {
					...flags.sP,
					"update-pins": (0, flags.L$)("count bumped pins as drift"),
					strict: flags.O2,
					comment: (0, flags.L$)("in an action: comment on a pull request that fails"),
					output: flags.z8
				},
				example: "jmo-schedule check",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("check")
				]).then(__webpack_require__.bind(__webpack_require__, 4799))
			},
			{
				name: "sync",
				summary: "plan, then change, GitLab's pipeline schedules or GitHub's workflows",
				positionals: [],
				flags: {
					...flags.sP,
					apply: (0, flags.L$)("make the changes; without it they are only shown"),
					"allow-mass-change": (0, flags.L$)("GitLab: delete two or more pipeline schedules that are more than half of ours"),
					...platforms,
					"detailed-exitcode": (0, flags.L$)("without --apply: exit with 1 if there is something to change"),
					output: (0, flags.CG)(["json", "markdown"], "machine-readable output, or a table for a merge request")
				},
				example: "jmo-schedule sync --project group/name --apply",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("hosts"),
					__webpack_require__.e("hosts-2"),
					__webpack_require__.e("sync")
				]).then(__webpack_require__.bind(__webpack_require__, 9143))
			},
			{
				name: "install",
				summary: "put local-cron schedules into your crontab",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					all: (0, flags.L$)("every local-cron schedule of the file; removes those that left it"),
					...cronHost,
					"dry-run": flags.PA,
					output: flags.Pq
				},
				example: "jmo-schedule install --all",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("install")
				]).then(__webpack_require__.bind(__webpack_require__, 6746))
			},
			{
				name: "uninstall",
				summary: "remove schedules from your crontab",
				positionals: ["[NAME]"],
				flags: {
					...flags.sP,
					all: (0, flags.L$)("every schedule that came from the file")
				},
				example: "jmo-schedule uninstall nightly",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("install")
				]).then(__webpack_require__.bind(__webpack_require__, 9245))
			},
			{
				name: "installed",
				summary: "list the schedules in your crontab",
				positionals: [],
				flags: {
					...cronHost,
					output: flags.Pq
				},
				example: "jmo-schedule installed",
				load: () => Promise.all([
					__webpack_require__.e("zod"),
					__webpack_require__.e("yaml"),
					__webpack_require__.e("cron"),
					__webpack_require__.e("schedule-3"),
					__webpack_require__.e("cron-2"),
					__webpack_require__.e("backends"),
					__webpack_require__.e("schedule"),
					__webpack_require__.e("workspace"),
					__webpack_require__.e("install")
				]).then(__webpack_require__.bind(__webpack_require__, 669))
			},
			...HISTORY,
			...RUN,
			{
				name: "completion",
				summary: "print completion for your shell",
				positionals: ["SHELL"],
				flags: {},
				example: "jmo-schedule completion bash >> ~/.bashrc",
				load: async () => ({ run: (await __webpack_require__.e("completion").then(__webpack_require__.bind(__webpack_require__, 223))).completionOf(COMMANDS) })
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
				!(error instanceof expected_error.D) && io.env.JMO_SCHEDULE_DEBUG !== void 0 && error instanceof Error && io.err(`${error.stack ?? ""}\n`);
				return cli_io.d.failed;
			}
		}
		async function messageOf(error, call) {
			let { redactMessage, redactSecrets } = await __webpack_require__.e("secrets").then(__webpack_require__.bind(__webpack_require__, 5255));
			return (error instanceof expected_error.D ? redactMessage(error.message, call) : `unexpected error, please report it: ${redactSecrets(describe(error))}`).replace(/\s+/g, (blank) => /[\r\n]/.test(blank) ? " " : blank);
		}
		async function dispatch(words, io) {
			let [name, ...rest] = words;
			if (name === void 0) throw new cli_io.z("no command; see 'jmo-schedule --help'");
			if (name === "--version" || name === "-V") {
				io.out(`${version.x}\n`);
				return cli_io.d.fine;
			}
			if (name === "--help" || name === "-h" || name === "help") {
				let about = COMMANDS.find((command) => command.name === rest[0]);
				if (name === "help" && rest[0] !== void 0 && about === void 0) throw unknownCommand(rest[0]);
				io.out(about === void 0 ? programHelp() : commandHelp(about));
				return cli_io.d.fine;
			}
			let command = COMMANDS.find((candidate) => candidate.name === name);
			if (command === void 0) throw unknownCommand(name);
			let end = rest.indexOf("--");
			if (rest.slice(0, end < 0 ? rest.length : end).some((word) => word === "--help" || word === "-h")) {
				io.out(commandHelp(command));
				return cli_io.d.fine;
			}
			let args = (0, cli_arguments.W)(command, rest);
			refuseInput(command, args, io);
			let { run } = await command.load();
			return run(args, io);
		}
		function refuseInput({ name, readsInput }, args, io) {
			if (io.readInput === void 0 || args.text("file") !== "-") return;
			if (readsInput === "always" || readsInput === "plan" && args.on("dry-run")) return;
			let readers = COMMANDS.filter((command) => command.readsInput === "always").map((command) => command.name);
			throw new cli_io.z(`${name} does not read standard input (--file -): only ${readers.join(", ")} and render --dry-run do; for a file named -, write ./-`);
		}
		function unknownCommand(name) {
			let near = (0, suggest.yo)(name, COMMANDS.map((command) => command.name));
			return new cli_io.z(`unknown command '${name}'${near === "" ? "; see 'jmo-schedule --help'" : near}`);
		}
		function describe(error) {
			return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		}
	}),
	1: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$i: () => CONCURRENCY_POLICIES,
			DX: () => BACKEND_TYPES,
			Oc: () => DEFAULT_STORE,
			j9: () => DEFAULT_FILE,
			kW: () => SCAN_MINUTES,
			l: () => WORKFLOW_TITLE,
			mG: () => API_VERSION,
			oC: () => SEVERITIES,
			wt: () => CHANNEL_EVENTS
		});
		let API_VERSION = "jmo.security/v1alpha1";
		let WORKFLOW_TITLE = "JMo scan: ";
		let SCAN_MINUTES = 120;
		let DEFAULT_FILE = "jmo-schedules.yaml";
		let DEFAULT_STORE = "~/.jmo/schedules.json";
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
	9056: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
			LS: () => plural,
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
		function plural(count, noun) {
			return `${count} ${noun}${count === 1 ? "" : "s"}`;
		}
	}),
	324: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
