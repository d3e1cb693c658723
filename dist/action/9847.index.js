export const id = 9847;
export const ids = [9847];
export const modules = { 39847: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		create: () => create,
		run: () => run
	});
	var external_node_crypto_ = __webpack_require__(77598);
	var cli_io = __webpack_require__(1973);
	var project_edit = __webpack_require__(87252);
	var edit_schedule = __webpack_require__(52563);
	var log = __webpack_require__(79056);
	var value = __webpack_require__(88284);
	var flags = __webpack_require__(48907);
	var target_flags = __webpack_require__(69625);
	let VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
	function readNewSchedule(name, args) {
		let cron = args.text("cron");
		if (cron === void 0) throw new cli_io.z1("--cron is missing; see 'jmo-schedule create --help'");
		let labels = pairsOf(args, "label");
		let annotations = readAnnotations(args);
		let deadline = args.text("starting-deadline-seconds");
		let given = (flag, key = flag) => args.text(flag) === void 0 ? {} : { [key]: args.text(flag) };
		let spec = {
			schedule: cron,
			...given("timezone"),
			...args.on("suspend") ? { suspend: !0 } : {},
			...given("concurrency-policy", "concurrencyPolicy"),
			...deadline === void 0 ? {} : { startingDeadlineSeconds: wholeNumber("starting-deadline-seconds", deadline) },
			backend: { type: args.text("backend") ?? "github-actions" },
			jobTemplate: {
				profile: args.text("profile") ?? "balanced",
				targets: readTargets(args),
				...args.text("results-dir") === void 0 ? {} : { results: { dir: args.text("results-dir") } },
				...readOptions(args),
				...readChannels(args)
			}
		};
		let whole = {
			metadata: {
				labels,
				annotations
			},
			spec
		};
		for (let edit of (0, flags.s)(args)) whole = (0, value.U)(whole, edit);
		let { metadata, spec: edited } = whole;
		return {
			name,
			labels: metadata.labels ?? {},
			annotations: metadata.annotations ?? {},
			spec: edited
		};
	}
	function readAnnotations(args) {
		let annotations = pairsOf(args, "annotation");
		let description = args.text("description");
		if (description === void 0) return annotations;
		if (annotations.description !== void 0) throw new cli_io.z1("--description and --annotation description=… say the same; give one of them");
		return {
			description,
			...annotations
		};
	}
	function pairsOf(args, flag) {
		return Object.fromEntries((0, flags.S)(flag, args.texts(flag)));
	}
	let LISTS = {
		image: "images",
		url: "urls"
	};
	function readTargets(args) {
		let targets = {};
		for (let flag of Object.keys(target_flags.d)) {
			let list = LISTS[flag];
			let values = args.texts(flag);
			values.length > 0 && (targets[list ?? flag.replaceAll("-", "_")] = list === void 0 ? values[0] : values);
		}
		args.on("k8s-all-namespaces") && (targets.k8s_all_namespaces = !0);
		return targets;
	}
	function readOptions(args) {
		let threads = args.text("threads");
		let failOn = args.text("fail-on");
		let options = {
			...failOn === void 0 ? {} : { fail_on: failOn },
			...threads === void 0 ? {} : { threads: wholeNumber("threads", threads) }
		};
		return Object.keys(options).length === 0 ? {} : { options };
	}
	function readChannels(args) {
		let names = args.texts("slack-env");
		if (names.length === 0) return {};
		return { notifications: { channels: names.map((name) => {
			if (!VARIABLE.test(name)) throw new cli_io.z1("--slack-env must be the NAME of a variable or CI secret, never the URL itself");
			return {
				type: "slack",
				url: `\${${name}}`
			};
		}) } };
	}
	function wholeNumber(flag, text) {
		if (!/^\d{1,15}$/.test(text)) throw new cli_io.z1(`--${flag} must be a whole number`);
		return Number(text);
	}
	var edit_file = __webpack_require__(58621);
	var show_edit = __webpack_require__(51772);
	let run = (args, io) => create(args, io, { uuid: external_node_crypto_.randomUUID });
	async function create(args, io, world) {
		let name = args.positionals[0] ?? "";
		let place = (0, edit_file.E)(args, io);
		let now = io.now();
		let value = (0, edit_schedule.bl)(readNewSchedule(name, args), {
			uid: world.uuid(),
			now
		});
		let dryRun = args.on("dry-run");
		let edit = (text) => (0, project_edit.cw)(place, text, name, value, now);
		let edited = await (0, edit_file.$)(place, io, edit, {
			dryRun,
			start: (0, project_edit.GH)(place, now),
			valid: "all"
		});
		if (typeof edited == "number") return edited;
		place.isStore && !/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name) && io.err(`warning: JMo's cron installer takes no name like ${name}: letters, digits and '-', a letter first\n`);
		let format = args.text("output");
		io.out((0, show_edit.WW)(place, edited.after, name, format ?? "yaml"));
		if (format !== void 0) return cli_io.dc.fine;
		io.out(`\nscanschedule/${name} created in ${(0, log.RK)(place.file)}${dryRun ? " (dry run)" : ""}\n`);
		let schedule = (0, show_edit.te)(edited.after, name)?.resource;
		if (schedule === void 0) throw Error("a valid schedule is not there");
		io.out((0, show_edit.nG)(schedule, now));
		dryRun || io.out((0, show_edit.Q9)(place, schedule, args));
		return cli_io.dc.fine;
	}
}) };
