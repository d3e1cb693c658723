export const id = "schedule-3";
export const ids = ["schedule-3"];
export const modules = {
	8133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { e: () => configFields });
		var _github_actions_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6828);
		var _gitlab_ci_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2583);
		var _local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5753);
		function configFields() {
			return {
				"github-actions": {
					schema: (0, _github_actions_config_js__WEBPACK_IMPORTED_MODULE_0__.Rx)(),
					examples: {
						image: "registry.example.com/security/jmo:1.1.1",
						"container.image": "registry.example.com/security/jmo:1.1.1",
						"container.credentials.username": "REGISTRY_USER",
						"container.credentials.password": "REGISTRY_PASSWORD",
						"container.options": "--cpus 2 --memory 8g",
						runner: ["self-hosted", "linux"],
						"runner.group": "security",
						"runner.labels": "large",
						tags: "ubuntu-24.04",
						timeout: "1h 30m",
						retry: 2,
						"retry.max": 2,
						"retry.when": ["runner_system_failure"],
						environment: "security",
						branch: "develop",
						fetch_depth: 50,
						env: { HTTPS_PROXY: "http://proxy.example.com:3128" },
						secrets: ["NVD_API_KEY"],
						"steps_before.name": "Fetch the rules",
						"steps_before.uses": `octo/fetch-rules@${"0123456789".repeat(4)}`,
						"steps_before.with": {
							token: "${RULES_TOKEN}",
							folder: "rules"
						},
						"steps_before.run": "./ci/fetch-rules.sh",
						"steps_before.env": { RULES_VERSION: "3" },
						"steps_before.secrets": { RULES_KEY: "SECURITY_RULES_KEY" },
						action: `octo/schedule-action@${"0123456789".repeat(4)}`
					},
					defaults: {
						container: !0,
						timeout: 120,
						retry: 0,
						code_scanning: !0,
						artifacts: "reports",
						server: "github.com",
						"steps_before.shell": "bash"
					}
				},
				"gitlab-ci": {
					schema: (0, _gitlab_ci_config_js__WEBPACK_IMPORTED_MODULE_1__.Xs)(),
					examples: {
						image: "$CI_REGISTRY_IMAGE/jmo:1.1.1",
						cli_image: "$CI_REGISTRY_IMAGE/jmo-schedule:1.0.0",
						tags: ["docker", "large"],
						timeout: "1h 30m",
						retry: {
							max: 2,
							when: ["runner_system_failure"]
						},
						"retry.max": 2,
						"retry.when": ["runner_system_failure", "stuck_or_timeout_failure"],
						ref: "develop",
						stage: "security",
						variables: {
							HTTPS_PROXY: "http://proxy.example.com:3128",
							NVD_API_KEY: "$TEAM_NVD_API_KEY"
						},
						id_tokens: { VAULT_ID_TOKEN: { aud: "https://vault.example.com" } },
						"services.name": "registry.example.com/security/mirror:2.1",
						"services.alias": "mirror",
						"services.entrypoint": ["/bin/mirror"],
						"services.command": ["--port", "8080"],
						"services.variables": { MIRROR_MODE: "read-only" },
						before_script: ["./ci/fetch-rules.sh"],
						fetch_depth: 50,
						component: "$CI_SERVER_FQDN/security/schedule-action"
					},
					defaults: {
						timeout: 120,
						retry: 0,
						style: "standalone",
						reports: "sast",
						artifacts: "reports",
						stage: "test"
					}
				},
				"local-cron": {
					schema: (0, _local_cron_config_js__WEBPACK_IMPORTED_MODULE_2__.sJ)(),
					examples: {
						script_dir: "/opt/jmo/cron",
						log_dir: "/var/log/jmo",
						timeout: "4h",
						retry: 1,
						"retry.max": 1,
						"retry.when": ["script_failure"],
						env: { HTTPS_PROXY: "http://proxy.example.com:3128" }
					},
					defaults: {
						script_dir: ".jmo/cron",
						timeout: 360,
						retry: 0
					}
				}
			};
		}
	}),
	6828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			JI: () => containerSettings,
			Rx: () => githubConfigSchema,
			_Q: () => runnerLabels,
			s_: () => runnerGroup
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9396);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
		var _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6064);
		var _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
		let noExpression = (value) => value.includes("${{") ? {
			code: "expression",
			message: "must not contain \"${{\": GitHub would evaluate what follows",
			hint: "name a secret under secrets; a script reads the facts of the run from variables such as $GITHUB_SHA"
		} : void 0;
		let label = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A label of the runner.", [(0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/, "must be a runner label: letters, digits, \".\", \"_\" and \"-\"")]);
		let environment = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/, "must be the name of a deployment environment");
		let group = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/, "must be the name of a runner group");
		let secretName = (name) => /^(?!GITHUB_(?!TOKEN$))[A-Za-z_][A-Za-z0-9_]*$/i.test(name) ? void 0 : {
			code: "bad-config",
			message: "must be the name of a secret: letters, digits and \"_\", not beginning with a digit or with GITHUB_"
		};
		let credential = (name) => secretName(/^GITHUB_TOKEN$/i.test(name) ? `${name}_` : name);
		let reserved = (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ku)((0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("GitHub", /^(?:GITHUB_(?!TOKEN$).*|RUNNER_.*|ACTIONS_.*|INPUT_.*)$/i), (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("the scan's script", /^(?:checkout|missing|status|attempt)$/));
		let env = (description) => (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.KT)(description, {
			reserved,
			rules: [noExpression],
			hint: "name a secret of GitHub under secrets"
		});
		let secrets = (whose) => (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.QI)(`Secrets of GitHub that ${whose} gets: their names, or a map from variables to names.`, reserved, secretName);
		let actionReference = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^(?:\.\/[\w./-]*|docker:\/\/[\w.:/@-]+|[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+)$/, "must be an action, such as owner/name@ and a commit, ./path or docker://image");
		let dockerOptions = (value) => /(?:^|\s)--(?:network|net|entrypoint)(?:[\s=]|$)/.test(value) ? {
			code: "bad-config",
			message: "must not contain --network or --entrypoint, which GitHub does not support"
		} : noExpression(value);
		let secretInput = (value) => {
			let name = (0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rR)(value);
			return name === void 0 ? void 0 : secretName(name);
		};
		let stepBefore = () => zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			name: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The name of the step in the log.", [noExpression])),
			uses: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The action: owner/name@ and a commit, ./path in the repository, or docker://image.", [actionReference])),
			with: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.A7)("The action's inputs. ${NAME} alone stands for the secret of that name.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Mn)("An input.", [noExpression, secretInput]), (name, value) => {
				if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name)) return {
					code: "bad-config",
					message: "must have the name of an input"
				};
				if (typeof value != "string" || (0, _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rR)(value) !== void 0) return;
				return (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Tr)(name, value, "keep it in a secret of GitHub, and write \"${NAME}\" with its name");
			})),
			run: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.K$)("The script.", [noExpression])),
			shell: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("The shell of the script; bash by default.", [
				"bash",
				"sh",
				"pwsh",
				"powershell",
				"cmd",
				"python"
			])),
			env: env("The step's variables, as they are written."),
			secrets: secrets("the step")
		});
		let ownAction = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[0-9a-f]{40}$/, "must be owner/name@ and the 40 digits of a commit");
		let githubConfigSchema = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			style: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("How the workflow is written. standalone: every step. reusable: a job that calls the reusable workflow of this project.", ["standalone", "reusable"])),
			image: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.aN)("The job container's", _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rA),
			container: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)("false: run the jmo that is installed on the runner. Or how to run the container.", [(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("false: run the jmo that is installed on the runner."), zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				image: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.aN)("The job container's", _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.rA),
				credentials: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
					username: (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The secret with the user name.", [credential]),
					password: (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The secret with the password or token.", [credential])
				}).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "The names of the secrets with which the runner pulls the image." })),
				options: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Options of docker create, such as --cpus 2, besides --user root.", [dockerOptions]))
			})])),
			runner: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)("The labels of the runner; ubuntu-24.04 by default, self-hosted and linux on ghes.", [
				label,
				(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("The labels of the runner.", label),
				zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
					group: (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The runner group.", [group]),
					labels: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.h9)(label, "The labels of a runner of the group.")
				})
			])),
			tags: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.h9)(label, "The same as runner, by GitLab's name."),
			timeout: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__._8)("the scan job", 1, 21600),
			retry: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.Pi)(),
			environment: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The deployment environment of the jobs that use secrets, for those kept there.", [environment])),
			branch: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.aJ)("a branch", "The branch to scan; the default branch by default."),
			fetch_depth: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.iZ)(),
			env: env("Variables of the scan, as they are written: GitHub evaluates nothing in them."),
			secrets: secrets("the scan"),
			steps_before: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Steps between the checkout and the scan.", stepBefore())),
			code_scanning: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("false: do not upload findings to GitHub code scanning.")),
			artifacts: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.kx)("What the run keeps. reports: the reports, which hide found secrets. all: also what the scanners wrote. none: nothing."),
			server: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("The server. ghes: GitHub Enterprise Server, which has no hosted runners and refuses github.com's artifact actions.", ["github.com", "ghes"])),
			native_timezone: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Jt)("Whether the server supports timezone beside cron. By default true on github.com and false on ghes, which supports it since 3.22.")),
			action: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("Your own copy of this program's action, as owner/name@ and a commit.", [ownAction]))
		}));
		let GHES_LABELS = ["self-hosted", "linux"];
		function runnerLabels({ runner, tags, server }) {
			let chosen = runner ?? tags ?? (server === "ghes" ? GHES_LABELS : []);
			let labels = typeof chosen == "object" && "group" in chosen ? chosen.labels ?? [] : chosen;
			return typeof labels == "string" ? [labels] : labels;
		}
		function runnerGroup({ runner }) {
			return typeof runner == "object" && "group" in runner ? runner.group : void 0;
		}
		function containerSettings({ container }) {
			return typeof container == "object" ? container : {};
		}
	}),
	2583: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Tw: () => tagList,
			Xs: () => gitlabConfigSchema,
			b6: () => retryRule,
			x5: () => scriptSeconds
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
		var _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6064);
		var _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
		let tag = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A tag of the runner.", [(0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._:/@+-]{0,254}$/, "must be a runner tag: letters, digits, blanks and . _ : / @ + -")]);
		let stage = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9][A-Za-z0-9 ._-]{0,254}$/, "must be the name of a stage of your .gitlab-ci.yml");
		let componentProject = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^(?:\$CI_SERVER_FQDN|\$CI_SERVER_HOST|[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[0-9]{1,5})?)(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)+$/, "must be the path of the component project, such as $CI_SERVER_FQDN/group/project");
		let reserved = (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Ku)((0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("GitLab", /^(?:CI|CI_.*|GITLAB_(?!TOKEN$).*)$/), (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("the pipeline", /^(?:JMO_GUARD_.*|JMO_GITLAB_TOKEN|JMO_SCHEDULE|RUNNER_SCRIPT_TIMEOUT)$/), (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("the scan's script", /^(?:git_config|checkout|missing|status|scan)$/), (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yu)("fetch_depth", /^GIT_DEPTH$/, "write fetch_depth"));
		let isReference = (value) => /^\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)$/.test(value);
		let variables = (description) => (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.KT)(description, {
			reserved,
			isReference,
			hint: "store it as a masked CI/CD variable, which every job gets under its name"
		});
		let serviceImage = () => (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The image of a service.", [_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.XC]);
		let alias = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.cK)(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,62})(?:[ ,]+[A-Za-z0-9][A-Za-z0-9._-]{0,62}){0,9}$/, "must be a host name, or several between blanks or commas");
		let audience = () => (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("An audience.");
		let RETRY_WHEN = [
			"always",
			"unknown_failure",
			"script_failure",
			"api_failure",
			"stuck_or_timeout_failure",
			"stuck_pending_with_matching_runners",
			"stuck_pending_no_matching_runners",
			"no_updates_running",
			"no_updates_canceling",
			"runner_system_failure",
			"runner_configuration_error",
			"runner_external_dependency_failure",
			"runner_interrupted",
			"runner_unsupported",
			"stale_schedule",
			"job_execution_timeout",
			"server_timeout_running",
			"server_timeout_canceling",
			"archived_failure",
			"unmet_prerequisites",
			"scheduler_failure",
			"data_integrity_failure"
		];
		let attempts = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("How often GitLab starts a failed scan again.", 0, 2);
		let reason = (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("A kind of failure.", RETRY_WHEN);
		let gitlabConfigSchema = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			image: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.aN)("The scan job's", _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.XC),
			cli_image: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The image of the guard, report, gate and notify jobs, which carries jmo-schedule.", [_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.XC])),
			tags: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.h9)(tag, "The tags of the runner."),
			timeout: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__._8)("the scan job", 1, 43200),
			retry: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.dg)(attempts, reason, "The kinds of failure after which the scan starts again; all by default."),
			style: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("standalone: the pipeline holds every job. component: the pipeline includes the CI/CD component and sets its inputs.", ["standalone", "component"])),
			reports: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)("The report for the security pages of GitLab. sast and sarif come with a code quality report.", [
				"sast",
				"sarif",
				"none"
			])),
			artifacts: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.kx)("What people can download. reports: the reports, which hide found secrets. all: also what the scanners wrote. none: nothing, GitLab alone reads the reports."),
			ref: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.aJ)("a branch or tag", "The branch or tag to scan; the default branch by default."),
			stage: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The stage of the scan, report and gate jobs, as your .gitlab-ci.yml names it.", [stage])),
			variables: variables("Variables of the scan job. GitLab replaces $NAME in a value by the variable NAME; write $$ for a dollar sign."),
			id_tokens: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.A7)("ID tokens (JWT) of the scan job, each under the name of its variable, for services that trust GitLab.", zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({ aud: (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)("Who accepts the token.", [audience(), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Who accepts the token.", audience())]) }), (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.cG)(reserved))),
			services: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Containers that run beside the scan: images, or images with settings.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)("A service.", [serviceImage(), zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
				name: serviceImage(),
				alias: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The host name of the service.", [alias])),
				entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("The service's entrypoint instead of the image's.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Mn)("A word."))),
				command: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("The service's command instead of the image's.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Mn)("A word."))),
				variables: variables("Variables of the service alone.")
			})]))),
			before_script: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)("Commands before the scan, in its shell; not run if the guard skips the scan.", (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.K$)("Commands, one a line."))),
			fetch_depth: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.iZ)(),
			component: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The component project, for a copy on your own server.", [componentProject]))
		}));
		function scriptSeconds(config) {
			let seconds = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.DL)(config) * 60;
			return seconds - Math.min(300, Math.floor(seconds / 10));
		}
		function retryRule(config) {
			let { max, when } = typeof config.retry == "object" ? config.retry : { max: config.retry ?? 0 };
			if (max === 0) return;
			return when === void 0 ? { max } : {
				max,
				when: typeof when == "string" ? [when] : when
			};
		}
		function tagList(config) {
			return typeof config.tags == "string" ? [config.tags] : config.tags;
		}
	}),
	5753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Or: () => attemptsOf,
			Rl: () => runSeconds,
			sJ: () => cronConfigSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
		var _schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
		var _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6064);
		var _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7950);
		let folder = (value) => {
			if (value.includes("%")) return {
				code: "bad-folder",
				message: "must not contain \"%\": in a crontab it ends the line"
			};
			if (!value.startsWith("~")) return;
			return {
				code: "bad-folder",
				message: "must not begin with \"~\"",
				hint: "write the whole path, or one relative to the project"
			};
		};
		let cronConfigSchema = (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.Oo)(() => zod_mini__WEBPACK_IMPORTED_MODULE_4__.rej({
			script_dir: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The folder in which install puts the script that cron runs.", [
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
				folder
			])),
			log_dir: zod_mini__WEBPACK_IMPORTED_MODULE_4__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The folder for the log of all runs; beside the results by default.", [
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.dE,
				_schedule_schema_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.yz,
				folder
			])),
			timeout: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__._8)("a run", 0, 21600, "; 0 for no limit, six hours by default"),
			retry: (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.Pi)(),
			env: (0, _shared_variable_fields_js__WEBPACK_IMPORTED_MODULE_3__.KT)("Variables of the scan, as they are written: no shell expands them.", {
				reserved: () => void 0,
				hint: "keep it out of the file: jmo reads the token of a GitLab server from targets.gitlab_token's file"
			})
		}));
		function runSeconds(config) {
			return (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.rv)(config, 21600);
		}
		function attemptsOf(config) {
			return 1 + (0, _shared_config_fields_js__WEBPACK_IMPORTED_MODULE_2__.ZI)(config);
		}
	}),
	6064: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			DL: () => timeoutMinutes,
			Oo: () => once,
			Pi: () => retryField,
			ZI: () => retries,
			_8: () => timeoutField,
			aJ: () => refField,
			aN: () => imageField,
			cK: () => matches,
			dg: () => retryWith,
			h9: () => oneOrMore,
			iZ: () => depthField,
			kx: () => artifactsField,
			rv: () => timeoutSeconds
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
		var _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1);
		function once(build) {
			let built;
			return () => {
				built ??= { value: build() };
				return built.value;
			};
		}
		let matches = (pattern, message) => (value) => pattern.test(value) ? void 0 : {
			code: "bad-config",
			message
		};
		let REF = /^(?!\/|.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9._/-]*(?<![/.])$/;
		function refField(what, description) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(description, [matches(REF, `must be the name of ${what}`)]));
		}
		function oneOrMore(item, description) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)(description, [item, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(description, item)]));
		}
		function imageField(whose, rule) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`${whose} image; JMo's image for the profile by default.`, [rule]));
		}
		let duration = (value) => parseDuration(value) === void 0 ? {
			code: "bad-duration",
			message: "must be a duration such as 90m or 1h 30m"
		} : void 0;
		function timeoutField(what, least, most, unset = "; two hours by default") {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)(`How long ${what} may take, in minutes or such as 1h 30m${unset}.`, [(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)(`Minutes ${what} may take.`, least, most), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(`How long ${what} may take, such as 1h 30m.`, [duration])]));
		}
		function retryWith(attempts, reason, reasons) {
			let whole = zod_mini__WEBPACK_IMPORTED_MODULE_1__.rej({
				max: attempts,
				when: oneOrMore(reason, reasons)
			});
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)("How often a scan that could not be completed is repeated; never by default.", [attempts, whole]));
		}
		function retryField() {
			return retryWith((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("How often a scan that could not be completed is repeated.", 0, 5), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("A kind of failure."), "Kinds of failure, in GitLab's form; this platform ignores them.");
		}
		function depthField() {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.rD)("How many commits the checkout fetches, 0 for all; by default the platform's, and all if Nosey Parker reads them.", 0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.go));
		}
		function artifactsField(description) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Yq)(description, [
				"reports",
				"all",
				"none"
			]));
		}
		function retries({ retry }) {
			return typeof retry == "number" ? retry : retry?.max ?? 0;
		}
		function timeoutSeconds({ timeout }, unset) {
			if (timeout === void 0) return unset;
			return typeof timeout == "number" ? timeout * 60 : parseDuration(timeout) ?? 0;
		}
		function timeoutMinutes(config) {
			return Math.ceil(timeoutSeconds(config, _schedule_types_js__WEBPACK_IMPORTED_MODULE_2__.kW * 60) / 60);
		}
		let SECONDS = {
			s: 1,
			m: 60,
			h: 3600,
			d: 86400
		};
		let PART = /^(\d{1,6})\s*(s(?:ecs?|econds?)?|m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?)(?![a-z])\s*/;
		function parseDuration(text) {
			if (text.length > 64) return;
			let seconds = 0;
			let rest = text.trim().toLowerCase();
			for (; rest !== "";) {
				let part = PART.exec(rest);
				if (part === null) return;
				let [all, count, unit = ""] = part;
				seconds += Number(count) * (SECONDS[unit.charAt(0)] ?? 0);
				rest = rest.slice(all.length);
			}
			return seconds > 0 ? seconds : void 0;
		}
	}),
	7950: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			KT: () => variablesField,
			Ku: () => firstOf,
			QI: () => secretsField,
			Tr: () => refuseSecret,
			Yu: () => setBy,
			cG: () => variableName,
			d5: () => secretsByVariable
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5395);
		var _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1481);
		let NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
		function variableName(reserved) {
			return (name) => NAME.test(name) ? reserved(name) : {
				code: "bad-config",
				message: "must have the name of a variable: letters, digits and \"_\""
			};
		}
		function setBy(who, pattern, hint = "choose another name") {
			return (name) => pattern.test(name) ? {
				code: "reserved-variable",
				message: `is a variable that ${who} sets`,
				hint
			} : void 0;
		}
		function firstOf(...rules) {
			return (name) => {
				for (let rule of rules) {
					let complaint = rule(name);
					if (complaint !== void 0) return complaint;
				}
			};
		}
		let TELLING = /(?:^|[_-])(?:token|secret|password|passwd|passphrase|api[_-]?key|private[_-]?key|access[_-]?key|webhook(?:[_-]?url)?)$/i;
		let HARMLESS = /^(?:|true|false|yes|no|\d{1,4}|\.{0,2}\/.*|~.*)$/i;
		function refuseSecret(name, value, hint) {
			if (!TELLING.test(name) || HARMLESS.test(value)) return;
			return {
				code: "literal-secret",
				message: "looks like a secret by its name; a literal value must never be in a file",
				hint
			};
		}
		function variablesField(description, { reserved, rules = [], isReference = () => !1, hint }) {
			let named = variableName(reserved);
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.A7)(description, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Mn)("A value.", rules), (name, value) => named(name) ?? (typeof value != "string" || isReference(value) ? void 0 : refuseSecret(name, value, hint))));
		}
		function secretsField(description, reserved, secret) {
			let named = variableName(reserved);
			return zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM((0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.gP)(description, [(0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.p_)(description, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The name of a secret.", [named, secret])), (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.A7)(description, (0, _schedule_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("The name of a secret.", [secret]), named)]));
		}
		function secretsByVariable(secrets = []) {
			return Array.isArray(secrets) ? Object.fromEntries(secrets.map((name) => [name, name])) : secrets;
		}
	}),
	7358: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			formatInZone: () => formatInZone,
			isZone: () => isZone,
			c: () => offsetMinutesAt,
			b: () => suggestZone
		});
		var suggest = __webpack_require__(324);
		let LINKS = "Africa/Asmara Africa/Timbuktu America/Argentina/Buenos_Aires America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/Mendoza America/Atikokan America/Atka America/Ensenada America/Fort_Wayne America/Indiana/Indianapolis America/Kentucky/Louisville America/Knox_IN America/Montreal America/Nipigon America/Nuuk America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario America/Santa_Isabel America/Shiprock America/Thunder_Bay America/Virgin America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin Asia/Ho_Chi_Minh Asia/Istanbul Asia/Kashgar Asia/Kathmandu Asia/Kolkata Asia/Macao Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Asia/Yangon Atlantic/Faroe Atlantic/Jan_Mayen Australia/ACT Australia/Canberra Australia/Currie Australia/LHI Australia/NSW Australia/North Australia/Queensland Australia/South Australia/Tasmania Australia/Victoria Australia/West Australia/Yancowinna Brazil/Acre Brazil/DeNoronha Brazil/East Brazil/West CET CST6CDT Canada/Atlantic Canada/Central Canada/Eastern Canada/Mountain Canada/Newfoundland Canada/Pacific Canada/Saskatchewan Canada/Yukon Chile/Continental Chile/EasterIsland Cuba EET EST EST5EDT Egypt Eire Etc/GMT+0 Etc/GMT+1 Etc/GMT+10 Etc/GMT+11 Etc/GMT+12 Etc/GMT+2 Etc/GMT+3 Etc/GMT+4 Etc/GMT+5 Etc/GMT+6 Etc/GMT+7 Etc/GMT+8 Etc/GMT+9 Etc/GMT-0 Etc/GMT-1 Etc/GMT-10 Etc/GMT-11 Etc/GMT-12 Etc/GMT-13 Etc/GMT-14 Etc/GMT-2 Etc/GMT-3 Etc/GMT-4 Etc/GMT-5 Etc/GMT-6 Etc/GMT-7 Etc/GMT-8 Etc/GMT-9 Etc/GMT0 Etc/Greenwich Etc/Universal Europe/Belfast Europe/Kyiv Europe/Nicosia Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye GB GB-Eire GMT+0 GMT-0 GMT0 Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT Mexico/BajaNorte Mexico/BajaSur Mexico/General NZ NZ-CHAT Navajo PRC PST8PDT Pacific/Chuuk Pacific/Johnston Pacific/Kanton Pacific/Pohnpei Pacific/Samoa Pacific/Yap Poland Portugal ROC ROK Singapore Turkey US/Alaska US/Aleutian US/Arizona US/Central US/East-Indiana US/Eastern US/Hawaii US/Indiana-Starke US/Michigan US/Mountain US/Pacific US/Samoa Universal W-SU WET".split(" ");
		let UTC_NAMES = new Set([
			"UTC",
			"Etc/UTC",
			"GMT",
			"Etc/GMT",
			"Etc/UCT",
			"Etc/Zulu",
			"Zulu",
			"UCT"
		]);
		let ABBREVIATIONS = {
			PST: "America/Los_Angeles",
			PDT: "America/Los_Angeles",
			PT: "America/Los_Angeles",
			MDT: "America/Denver",
			MT: "America/Denver",
			CDT: "America/Chicago",
			CT: "America/Chicago",
			EDT: "America/New_York",
			ET: "America/New_York",
			CEST: "Europe/Berlin",
			BST: "Europe/London",
			JST: "Asia/Tokyo",
			Z: "UTC"
		};
		let names;
		function zoneNames() {
			names ??= new Map([
				...UTC_NAMES,
				...LINKS,
				...listedZones()
			].map((name) => [name.toLowerCase(), name]));
			return names;
		}
		let listed;
		function listedZones() {
			listed ??= new Set(Intl.supportedValuesOf("timeZone"));
			return listed;
		}
		function isZone(name) {
			if (UTC_NAMES.has(name) || listedZones().has(name)) return !0;
			if (!LINKS.includes(name)) return !1;
			try {
				formatterFor(name);
				return !0;
			} catch {
				return !1;
			}
		}
		function suggestZone(name) {
			let wanted = name.trim().toLowerCase().replace(/[ -]+/g, "_");
			let same = zoneNames().get(name.trim().toLowerCase()) ?? zoneNames().get(wanted);
			if (same !== void 0 && isZone(same)) return same;
			let short = ABBREVIATIONS[name.trim().toUpperCase()];
			if (short !== void 0) return short;
			let offset = /^(?:utc|gmt)([+-])(\d{1,2})(?::?00)?$/i.exec(name.trim());
			if (offset) {
				let zone = Number(offset[2]) === 0 ? "UTC" : `Etc/GMT${offset[1] === "+" ? "-" : "+"}${Number(offset[2])}`;
				return isZone(zone) ? zone : void 0;
			}
			if (wanted === "local" || wanted.length < 4) return;
			let cities = [...zoneNames().values()].filter((zone) => zone.toLowerCase().endsWith(`/${wanted.split("/").at(-1)}`));
			if (cities.length > 0) return cities.find((zone) => listedZones().has(zone)) ?? cities[0];
			return (0, suggest.ZA)(name, zoneNames().values());
		}
		function offsetMinutesAt(zone, at) {
			if (UTC_NAMES.has(zone)) return 0;
			let quarter = Math.floor(at.getTime() / 9e5);
			let offsets = offsetCache.get(zone);
			if (!offsets || offsets.size > 5e4) {
				offsets = new Map();
				offsetCache.set(zone, offsets);
			}
			let offset = offsets.get(quarter);
			if (offset === void 0) {
				let match = /GMT([+-])(\d\d):(\d\d)/.exec(formatterFor(zone).format(quarter * 9e5));
				offset = match ? (match[1] === "-" ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : 0;
				offsets.set(quarter, offset);
			}
			return offset;
		}
		function formatInZone(at, zone) {
			let offset = offsetMinutesAt(zone, at);
			let wall = new Date(at.getTime() + offset * 6e4).toISOString().slice(0, 19);
			let size = Math.abs(offset);
			let two = (value) => String(value).padStart(2, "0");
			return `${wall}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
		}
		let offsetCache = new Map();
		let formatters = new Map();
		function formatterFor(zone) {
			let formatter = formatters.get(zone);
			if (!formatter) {
				formatter = new Intl.DateTimeFormat("en-US", {
					timeZone: zone,
					timeZoneName: "longOffset"
				});
				formatters.set(zone, formatter);
			}
			return formatter;
		}
	}),
	7239: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Gz: () => below,
			Im: () => isEmpty,
			fK: () => valueAt,
			jV: () => formatPath,
			u4: () => isRecord,
			w1: () => startsWith
		});
		var _text_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9056);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		function below(path, problems) {
			return problems.map((problem) => ({
				...problem,
				path: [...path, ...problem.path]
			}));
		}
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		function isEmpty(entries) {
			return entries === void 0 || Object.keys(entries).length === 0;
		}
		function startsWith(path, start) {
			return start.every((step, index) => path[index] === step);
		}
		function valueAt(value, path) {
			return path.reduce((at, step) => typeof at == "object" && at && Object.hasOwn(at, step) ? at[step] : void 0, value);
		}
		function formatPath(path) {
			return path.reduce((text, step) => {
				if (typeof step == "number") return `${text}[${step}]`;
				return text === "" ? shownKey(step) : `${text}.${shownKey(step)}`;
			}, "");
		}
		function shownKey(key) {
			if (/^[\w./-]{1,100}$/.test(key)) return key;
			let redacted = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.redactSecrets)(key.slice(0, 2e3));
			return (0, _text_log_js__WEBPACK_IMPORTED_MODULE_1__.RK)(redacted.length > 100 ? `${redacted.slice(0, 99)}…` : redacted);
		}
	}),
	2131: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => checkSchedule });
		var _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1074);
		var _cron_days_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7786);
		var _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7358);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7239);
		var _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8444);
		var _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9081);
		var _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8136);
		var _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7720);
		function checkSchedule(resource) {
			let metadata = recordAt(resource, "metadata");
			let spec = recordAt(resource, "spec");
			let job = recordAt(spec, "jobTemplate");
			let name = typeof metadata.name == "string" ? metadata.name : "";
			return [
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "labels"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.C)(metadata.labels)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["metadata", "annotations"], (0, _schema_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_6__.LO)(metadata.annotations)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "schedule"], checkCron(spec.schedule, name)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "timezone"], checkZone(spec.timezone)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)(["spec", "startingDeadlineSeconds"], checkDeadline(spec.startingDeadlineSeconds)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"profile"
				], checkProfile(job.profile)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"targets"
				], (0, _schema_targets_js__WEBPACK_IMPORTED_MODULE_8__.VJ)(job.targets)),
				...(0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.Gz)([
					"spec",
					"jobTemplate",
					"notifications"
				], (0, _schema_channels_js__WEBPACK_IMPORTED_MODULE_5__.pw)(job.notifications))
			];
		}
		function recordAt(value, key) {
			let found = value[key];
			return (0, _problem_js__WEBPACK_IMPORTED_MODULE_4__.u4)(found) ? found : {};
		}
		function checkCron(schedule, name) {
			if (typeof schedule != "string" || (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.MI)(schedule)) return [];
			let result = (0, _cron_cron_js__WEBPACK_IMPORTED_MODULE_0__.E)(schedule, name, _cron_days_js__WEBPACK_IMPORTED_MODULE_1__.O8);
			if (!("problems" in result)) return [];
			return result.problems.map(({ start, end, ...problem }) => ({
				path: [],
				...problem,
				within: [start, end]
			}));
		}
		function checkZone(zone) {
			if (typeof zone != "string" || (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.isZone)(zone)) return [];
			if (zone === "") return [{
				path: [],
				code: "unknown-zone",
				message: "spec.timezone must not be empty",
				hint: "leave it out for UTC"
			}];
			let meant = (0, _cron_zone_zone_js__WEBPACK_IMPORTED_MODULE_2__.b)(zone);
			return [{
				path: [],
				code: "unknown-zone",
				message: zone.toLowerCase() === "local" ? "spec.timezone must name a zone: \"Local\" is another one on every machine" : `spec.timezone must be the name of an IANA time zone, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(zone)}`,
				hint: meant === void 0 ? "for example Europe/Berlin, America/New_York or UTC" : `did you mean "${meant}"?`
			}];
		}
		function checkDeadline(seconds) {
			if (typeof seconds != "number" || !Number.isInteger(seconds) || seconds < 0 || seconds >= 10) return [];
			return [{
				path: [],
				severity: "warning",
				code: "short-deadline",
				message: `spec.startingDeadlineSeconds: a deadline of ${seconds} s may pass before a run can start at all`,
				hint: "write 10 or more; platforms start scheduled runs minutes late"
			}];
		}
		function checkProfile(profile) {
			if (typeof profile != "string" || !_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.Cn.test(profile) || _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.some((known) => known === profile)) return [];
			return [{
				path: [],
				severity: "warning",
				code: "unknown-profile",
				message: `spec.jobTemplate.profile: JMo ships no profile ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_3__.hD)(profile)}`,
				hint: (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_9__.au)(profile, _schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1) ?? `it must be in your jmo.yml; shipped are ${_schema_resource_js__WEBPACK_IMPORTED_MODULE_7__.t1.join(", ")}`
			}];
		}
	}),
	8444: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			l9: () => normaliseNotifications,
			pw: () => checkNotifications,
			uY: () => notificationsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9396);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1);
		var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1481);
		let DEFAULT_EVENTS = ["success", "failure"];
		let CHANNEL = /^#?[\p{L}\p{M}\p{N}_-]{1,80}$/u;
		let channelName = (name) => CHANNEL.test(name) ? void 0 : {
			code: "bad-channel",
			message: "must be the name or id of a Slack channel",
			hint: "for example #security or C0123456789"
		};
		let channelSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("The kind of channel.", ["slack"]),
			url: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.rJ)("The variable or CI secret that holds the webhook URL, as ${NAME}. Never the URL itself.")),
			token: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.rJ)("The variable or CI secret that holds a bot token, as ${NAME}; needs a channel.")),
			channel: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Qq)("The Slack channel (id or name) that a bot token posts to.", [channelName])),
			events: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)("The events to post; success and failure by default. recovered is the first success after a failure.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("An event.", _types_js__WEBPACK_IMPORTED_MODULE_4__.wt)))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "One channel: a webhook url, or a bot token with a channel." });
		let notificationsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			enabled: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Jt)("false: post nothing. true by default if there are channels.")),
			channels: zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(channelSchema).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "The channels to post to." })))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_5__.fd, { description: "Where the result of a run is posted." });
		let KEYS = new Set(Object.keys(channelSchema.shape));
		function checkNotifications(notifications) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(notifications)) return [];
			let { enabled, channels } = notifications;
			if (!Array.isArray(channels) || channels.length === 0) {
				if (enabled !== !0) return [];
				return [{
					path: ["enabled"],
					code: "no-channels",
					severity: "warning",
					message: "notifications are enabled, but there is no channel to tell",
					hint: "add one under channels, or leave notifications out"
				}];
			}
			return channels.flatMap((channel, index) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(channel)) return [];
				let has = (key) => Object.hasOwn(channel, key);
				let path = ["channels", index];
				let found = [];
				has("url") && has("token") ? found.push({
					path: [...path, "token"],
					part: "key",
					code: "exclusive-keys",
					message: "token cannot be combined with url: a channel has one address",
					hint: "keep url for a webhook, or token and channel for a bot"
				}) : !has("url") && !has("token") && found.push({
					path,
					part: "key",
					code: "missing-key",
					message: "the channel has neither url nor token",
					hint: "write url: \"${SLACK_WEBHOOK_URL}\", the name of a CI secret"
				});
				has("token") && !has("channel") && found.push({
					path: [...path, "token"],
					part: "key",
					code: "missing-key",
					message: "a bot token needs a channel to post to",
					hint: "write channel: \"#security\""
				});
				has("channel") && !has("token") && found.push({
					path: [...path, "channel"],
					part: "key",
					code: "unused-key",
					severity: "warning",
					message: "a webhook posts to the channel it was made for; channel is used with token only",
					hint: "leave channel out"
				});
				for (let [key, value] of Object.entries(channel)) {
					if (KEYS.has(key) || typeof value != "string" || !/^https?:\/\//i.test(value)) continue;
					found.push({
						path: [...path, key],
						code: _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.Td,
						message: "a channel must never contain a literal URL: whoever knows it can post there",
						hint: "keep it in a CI secret, and write url: \"${NAME}\" with its name"
					});
				}
				if (Array.isArray(channel.events)) {
					let events = channel.events;
					for (let [position, event] of events.entries()) {
						if (typeof event != "string" || events.indexOf(event) === position) continue;
						found.push({
							path: [
								...path,
								"events",
								position
							],
							code: "repeated-value",
							severity: "warning",
							message: `the event ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(event)} is listed twice`
						});
					}
				}
				return found;
			});
		}
		function normaliseNotifications(notifications) {
			let channels = (notifications?.channels ?? []).map((channel) => {
				let { type, url, token, channel: to, events } = channel;
				return {
					type,
					...url === void 0 ? {} : { url },
					...token === void 0 ? {} : { token },
					...to === void 0 ? {} : { channel: to },
					events: events ? [...new Set(events)] : DEFAULT_EVENTS
				};
			});
			return {
				enabled: notifications?.enabled ?? channels.length > 0,
				channels
			};
		}
	}),
	4978: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			HV: () => checkDefaults,
			eW: () => CONFIGS,
			ms: () => defaultsSchema
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9396);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2131);
		var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1);
		var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1481);
		var _issues_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9724);
		var _resource_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8136);
		let built;
		function defaultsSchema() {
			built ??= buildSchema();
			return built;
		}
		function buildSchema() {
			let { metadata, spec } = _resource_js__WEBPACK_IMPORTED_MODULE_4__.rw.shape;
			let { labels, annotations } = metadata.shape;
			let { schedule: _schedule, suspend: _suspend, backend: _backend, jobTemplate, ...shared } = spec.shape;
			let { targets: _targets, ...job } = jobTemplate.shape;
			let part = (description, fields) => zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej(fields).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description }));
			let configs = _types_js__WEBPACK_IMPORTED_MODULE_7__.DX.map((each) => [each, zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, configOf(each)))]);
			return zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
				apiVersion: _resource_js__WEBPACK_IMPORTED_MODULE_4__.Qw,
				kind: (0, _resource_js__WEBPACK_IMPORTED_MODULE_4__.ue)(_resource_js__WEBPACK_IMPORTED_MODULE_4__.GL),
				metadata: part("The labels and annotations that schedules inherit.", {
					name: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.YZ)("A name for people; nothing refers to it.", { examples: ["everyone"] })),
					labels,
					annotations
				}),
				spec: part("The fields of spec that schedules inherit.", {
					...shared,
					backend: part("The platform of schedules that name none, and the settings of each platform.", {
						type: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)("The platform of schedules that name none.", _types_js__WEBPACK_IMPORTED_MODULE_7__.DX)),
						configs: part("The settings of each platform, which the schedules of that backend.type inherit.", Object.fromEntries(configs))
					}),
					jobTemplate: part("The fields of jobTemplate that schedules inherit.", job)
				})
			}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
				title: _resource_js__WEBPACK_IMPORTED_MODULE_4__.GL,
				description: "What the schedules of the file inherit, wherever it stands in the file."
			});
		}
		function configOf(type) {
			return { description: `What schedules with backend.type ${type} inherit as backend.config.` };
		}
		let NOT_INHERITED = [
			[
				["spec", "schedule"],
				"every schedule has its own",
				"write it in each schedule"
			],
			[
				["spec", "suspend"],
				"every schedule has its own",
				"jmo-schedule suspend NAME suspends one"
			],
			[
				[
					"spec",
					"jobTemplate",
					"targets"
				],
				"every schedule names what it scans",
				"write it in each schedule"
			],
			[
				[
					"spec",
					"backend",
					"config"
				],
				"the settings of one platform are no settings of another",
				"write configs: and below it the name of the platform, such as gitlab-ci:"
			]
		];
		function checkDefaults(resource) {
			let found = NOT_INHERITED.filter(([path]) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.fK)(resource, path) !== void 0);
			let isFound = ({ path }) => found.some(([start]) => (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.w1)(path, start));
			return [...found.map(([path, why, hint]) => ({
				path,
				part: "key",
				code: "not-inherited",
				message: `${(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.jV)(path)} cannot be a default: ${why}`,
				hint
			})), ...[...(0, _issues_js__WEBPACK_IMPORTED_MODULE_3__.Y)(defaultsSchema(), resource), ...(0, _rules_js__WEBPACK_IMPORTED_MODULE_1__.q)(resource)].filter((problem) => !isFound(problem) && problem.code !== "no-channels")];
		}
		let CONFIGS = [
			"spec",
			"backend",
			"configs"
		];
	}),
	1481: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			A7: () => mapOf,
			Jt: () => flag,
			K$: () => script,
			Mn: () => lines,
			Qq: () => text,
			YZ: () => freeText,
			Yq: () => choice,
			gP: () => either,
			go: () => INT32_MAX,
			p_: () => list,
			rD: () => wholeNumber,
			rJ: () => secret,
			vh: () => INT64_MAX
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8532);
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9396);
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3759);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9425);
		zod_mini__WEBPACK_IMPORTED_MODULE_2__.$W({ jitless: !0 });
		function text(description, rules = [], editor = {}) {
			return ruled([
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.Bq,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.h0,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.TN,
				...rules
			], {
				description,
				minLength: 1,
				maxLength: _text_rules_js__WEBPACK_IMPORTED_MODULE_1__.lG,
				...editor
			});
		}
		function lines(description, rules = []) {
			return ruled([
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.h0,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.y1,
				...rules
			], {
				description,
				maxLength: _text_rules_js__WEBPACK_IMPORTED_MODULE_1__.lG
			});
		}
		function script(description, rules = []) {
			return ruled([
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.Bq,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.Gn,
				_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.y1,
				...rules
			], {
				description,
				minLength: 1,
				maxLength: _text_rules_js__WEBPACK_IMPORTED_MODULE_1__.VQ
			});
		}
		function ruled(rules, editor) {
			let keepsRules = zod_mini__WEBPACK_IMPORTED_MODULE_3__.z6Y((payload) => {
				for (let rule of rules) {
					let complaint = rule(payload.value);
					if (!complaint) continue;
					let { message, ...params } = complaint;
					payload.issues.push({
						code: "custom",
						input: payload.value,
						message,
						params
					});
					return;
				}
			});
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().check(keepsRules).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, editor);
		}
		function mapOf(description, value, rule) {
			let keepsRule = zod_mini__WEBPACK_IMPORTED_MODULE_3__.z6Y((payload) => {
				if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(payload.value)) return;
				for (let [name, input] of Object.entries(payload.value)) {
					let complaint = rule(name, input);
					if (!complaint) continue;
					let { message, ...params } = complaint;
					payload.issues.push({
						code: "custom",
						input,
						path: [name],
						message,
						params
					});
				}
			});
			keepsRule._zod.def.when = () => !0;
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(), value).check(keepsRule).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, { description });
		}
		function secret(description) {
			return text(description, [_text_rules_js__WEBPACK_IMPORTED_MODULE_1__.QO], { pattern: _text_rules_js__WEBPACK_IMPORTED_MODULE_1__.gu.source });
		}
		function freeText(description, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP().register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, {
				description,
				...editor
			});
		}
		function wholeNumber(description, minimum, maximum, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.qm(minimum), zod_mini__WEBPACK_IMPORTED_MODULE_5__.Zm(maximum)).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, {
				description,
				...editor
			});
		}
		function flag(description, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY().register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, {
				description,
				...editor
			});
		}
		function choice(description, values, editor = {}) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(values).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, {
				description,
				...editor
			});
		}
		function either(description, forms) {
			let union = zod_mini__WEBPACK_IMPORTED_MODULE_3__.KCZ(forms);
			zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(union, { description });
			return union;
		}
		function list(description, item) {
			return zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(item).check(zod_mini__WEBPACK_IMPORTED_MODULE_5__.m9(1)).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, { description });
		}
		let INT32_MAX = 2147483647;
		let INT64_MAX = 2 ** 53 - 1;
	}),
	9724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Y: () => checkAgainst });
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(324);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		var _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1830);
		let SYNONYMS = new Map(Object.entries({
			cron: "schedule",
			crontab: "schedule",
			tz: "timezone",
			paused: "suspend",
			concurrency: "concurrencyPolicy",
			deadline: "startingDeadlineSeconds",
			profilename: "profile",
			webhook: "url",
			webhookurl: "url",
			severity: "fail_on",
			namespace: "k8s_namespace",
			context: "k8s_context",
			description: "annotations"
		}));
		function checkAgainst(schema, value) {
			let result = schema.safeParse(value);
			if (result.success) return [];
			let seen = new Set();
			return result.error.issues.toReversed().flatMap((issue) => {
				let place = JSON.stringify(issue.path);
				if (issue.code !== "unrecognized_keys" && seen.has(place)) return [];
				seen.add(place);
				return explainIssue(schema, value, issue);
			});
		}
		function explainIssue(schema, root, issue) {
			let path = issue.path;
			let value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(root, path);
			if (value === _yaml_values_js__WEBPACK_IMPORTED_MODULE_2__.mP) return [];
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			switch (issue.code) {
				case "unrecognized_keys": return issue.keys.map((key, index) => explainUnknownKey(schema, path, key, index < 50));
				case "invalid_type": return [value === void 0 ? explainMissingKey(path) : explainWrongType(path, value, issue.expected)];
				case "invalid_value": {
					if (value === void 0) return [explainMissingKey(path)];
					if (typeof value != "string") return [explainWrongType(path, value, "string")];
					let values = issue.values.map(String);
					let hint = (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.au)(value, values);
					return [{
						path,
						code: "unknown-value",
						message: `${where} must be ${joinOr(values)}, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "too_small":
				case "too_big":
					if (Array.isArray(value)) return [{
						path,
						code: "empty-list",
						message: `${where} must not be an empty list`,
						hint: "leave the key out, or add an item"
					}];
					return [{
						path,
						code: "out-of-range",
						message: `${where} must be ${issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`}, found ${String(value)}`
					}];
				case "custom": {
					let { code, hint } = issue.params;
					return [{
						path,
						code,
						message: `${where} ${issue.message}`,
						...hint === void 0 ? {} : { hint }
					}];
				}
				case "invalid_union": return explainUnion(schema, root, path, issue.errors);
				default: throw Error(`no words for a zod issue of the kind ${issue.code}`);
			}
		}
		function explainUnion(schema, root, path, kinds) {
			let value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.fK)(root, path);
			if (value === void 0) return [explainMissingKey(path)];
			let otherKind = (issue) => {
				if (issue.path.length > 0) return;
				if (issue.code === "invalid_type") return issue.expected;
				return issue.code === "invalid_value" && typeof value != "string" ? "string" : void 0;
			};
			let meant = kinds.find((issues) => issues.every((issue) => otherKind(issue) === void 0));
			if (meant !== void 0) return meant.flatMap((issue) => explainIssue(schema, root, {
				...issue,
				path: [...path, ...issue.path]
			}));
			let expected = kinds.flatMap((issues) => issues.flatMap((issue) => {
				let kind = otherKind(issue);
				return kind === void 0 ? [] : [EXPECTED[kind] ?? kind];
			}));
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let found = describe(value);
			return [{
				path,
				code: "wrong-type",
				message: `${where}: expected ${joinOr([...new Set(expected)])}, found ${found}`
			}];
		}
		function explainMissingKey(path) {
			let parent = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path.slice(0, -1));
			let key = String(path.at(-1));
			return {
				path: path.slice(0, -1),
				part: "key",
				code: "missing-key",
				message: parent === "" ? `the key ${key} is missing` : `${parent} needs the key ${key}`
			};
		}
		function explainUnknownKey(schema, path, key, withHint) {
			let where = path.length === 0 ? "" : ` in ${(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path)}`;
			let problem = {
				path: [...path, key],
				part: "key",
				code: "unknown-key",
				message: `unknown key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)}${where}`
			};
			if (!withHint) return problem;
			let known = keysAt(schema, path);
			let meant = SYNONYMS.get(key.toLowerCase().replace(/[-_]/g, "")) ?? key;
			let near = known.includes(meant) ? meant : (0, _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__.ZA)(key, known);
			let elsewhere = near === void 0 ? findKey(schema, meant) : void 0;
			let hint = near === void 0 ? elsewhere === void 0 ? `known here: ${known.join(", ")}` : meant === key ? `it belongs to ${elsewhere}` : `did you mean "${meant}" in ${elsewhere}?` : `did you mean "${near}"?`;
			return {
				...problem,
				hint
			};
		}
		function explainWrongType(path, value, expected) {
			let where = (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path) || "the resource";
			let hint = hintFor(value, expected);
			return {
				path,
				code: value === null ? "empty-value" : "wrong-type",
				message: `${where}: expected ${EXPECTED[expected] ?? expected}, found ${describe(value)}`,
				...hint === void 0 ? {} : { hint }
			};
		}
		let EXPECTED = {
			string: "text",
			number: "a whole number",
			int: "a whole number",
			boolean: "true or false",
			object: "a map (key: value)",
			record: "a map (key: value)",
			array: "a list (- item)"
		};
		function describe(value) {
			if (value == null) return "nothing";
			if (typeof value == "string") return value === "" ? "an empty text" : `text ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`;
			if (typeof value == "number") return `the number ${value}`;
			if (Array.isArray(value)) return "a list";
			return typeof value == "object" ? "a map" : String(value);
		}
		function hintFor(value, expected) {
			if (expected === "string" && (typeof value == "number" || typeof value == "boolean")) return typeof value == "boolean" || Number.isSafeInteger(value) ? `put it in quotes: "${value}"` : "put it in quotes";
			if (typeof value != "string") return;
			if ((expected === "int" || expected === "number") && /^[0-9]{1,15}$/.test(value)) return `write ${value}, without quotes`;
			if (expected === "boolean") {
				if (/^(?:true|yes|on|y)$/i.test(value)) return "write true";
				if (/^(?:false|no|off|n)$/i.test(value)) return "write false";
			}
			if (expected === "array" && value !== "") return "write one item a line, each after \"- \"";
		}
		function joinOr(values) {
			let quoted = values.map((value) => `"${value}"`);
			let last = String(quoted.at(-1));
			return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
		}
		function definitionOf(schema) {
			let definition = schema._zod.def;
			let inner = definition.innerType ?? definition.options?.find((option) => definitionOf(option).shape);
			return inner ? definitionOf(inner) : definition;
		}
		function keysAt(schema, path) {
			let definition = definitionOf(schema);
			for (let step of path) {
				let next = typeof step == "number" ? definition.element : definition.shape?.[step] ?? definition.valueType;
				if (!next) return [];
				definition = definitionOf(next);
			}
			return Object.keys(definition.shape ?? {});
		}
		function findKey(schema, key, path = []) {
			let { shape, element } = definitionOf(schema);
			if (element) return findKey(element, key, path);
			if (!shape) return;
			if (path.length > 0 && Object.hasOwn(shape, key)) return (0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.jV)(path);
			for (let [name, child] of Object.entries(shape)) {
				let found = findKey(child, key, [...path, name]);
				if (found !== void 0) return found;
			}
		}
	}),
	9081: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			AB: () => checkLabelValue,
			C: () => checkLabels,
			LO: () => checkAnnotations,
			V5: () => scheduleName,
			Vh: () => NAME_PATTERN,
			iS: () => checkQualifiedName,
			jo: () => asDnsName,
			zB: () => MAX_NAME
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7239);
		let MAX_NAME = 52;
		let MAX_ANNOTATIONS = 262144;
		let SUBDOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/;
		let LABEL_PART = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;
		let NAME_PATTERN = SUBDOMAIN.source;
		let scheduleName = (name) => {
			if (name.length > 52) return {
				code: "bad-name",
				message: `has ${name.length} characters; at most 52 are allowed`
			};
			if (SUBDOMAIN.test(name)) return;
			let better = asDnsName(name);
			return {
				code: "bad-name",
				message: `must be lower-case letters, digits, "-" and ".", with a letter or digit at both ends and beside each ".", found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(name)}`,
				...SUBDOMAIN.test(better) ? { hint: `for example ${better}` } : {}
			};
		};
		function asDnsName(name) {
			return name.toLowerCase().replace(/[^a-z0-9.-]+/g, "-").slice(0, 52).replace(/(?<!-)-*\.[-.]*/g, ".").replace(/^[-.]+|(?<![-.])[-.]+$/g, "");
		}
		function checkQualifiedName(key) {
			let wrong = (message) => ({
				code: "bad-label-key",
				message
			});
			let slash = key.indexOf("/");
			let prefix = slash === -1 ? void 0 : key.slice(0, slash);
			let name = key.slice(slash + 1);
			if (prefix !== void 0) {
				if (prefix === "") return wrong("has an empty prefix before the \"/\"");
				if (prefix.length > 253) return wrong(`has a prefix of ${prefix.length} characters; at most 253 are allowed`);
				if (!SUBDOMAIN.test(prefix)) return wrong("has a prefix that is not a DNS name (lower-case letters, digits, \"-\" and \".\")");
			}
			if (name === "") return wrong("has an empty name");
			if (name.includes("/")) return wrong("contains more than one \"/\"");
			if (name.length > 63) return wrong(`has a name of ${name.length} characters; at most 63 are allowed`);
			if (!LABEL_PART.test(name)) return wrong("must be letters, digits, \"-\", \"_\" and \".\", with a letter or digit at both ends");
		}
		function checkLabelValue(value) {
			if (value.length > 63) return {
				code: "bad-label-value",
				message: `has ${value.length} characters; at most 63 are allowed`,
				hint: "put longer texts under annotations"
			};
			if (value === "" || LABEL_PART.test(value)) return;
			return {
				code: "bad-label-value",
				message: `must be letters, digits, "-", "_" and ".", with a letter or digit at both ends, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(value)}`,
				hint: "put free text under annotations"
			};
		}
		function checkLabels(labels) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(labels)) return [];
			return Object.entries(labels).flatMap(([key, value]) => [...keyProblems("label", key), ...typeof value == "string" ? problemsOf(key, "value", "label", checkLabelValue(value)) : []]);
		}
		function checkAnnotations(annotations) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_1__.u4)(annotations)) return [];
			let problems = [];
			let utf8 = new TextEncoder();
			let size = 0;
			for (let [key, value] of Object.entries(annotations)) {
				problems.push(...keyProblems("annotation", key));
				if (typeof value != "string") continue;
				size += utf8.encode(key).length + utf8.encode(value).length;
				/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(value) && problems.push({
					path: [key],
					code: "control-character",
					message: `the annotation ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} must not contain control characters other than line breaks and tabs`
				});
			}
			size > MAX_ANNOTATIONS && problems.push({
				path: [],
				part: "key",
				code: "too-long",
				message: `the annotations have ${Math.ceil(size / 1024)} KiB together; at most ${MAX_ANNOTATIONS / 1024} KiB are allowed`
			});
			return problems;
		}
		function keyProblems(what, key) {
			return problemsOf(key, "key", `${what} key`, checkQualifiedName(key));
		}
		function problemsOf(key, part, subject, complaint) {
			if (complaint === void 0) return [];
			return [{
				path: [key],
				part,
				...complaint,
				message: `the ${subject} ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(key)} ${complaint.message}`
			}];
		}
	}),
	8136: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$K: () => scheduleListSchema,
			Cn: () => PROFILE,
			GL: () => DEFAULTS_KIND,
			Nd: () => KIND,
			Qw: () => apiVersionSchema,
			_4: () => LIST_KIND,
			hs: () => DEFAULT_BACKEND,
			rw: () => scheduleSchema,
			t1: () => KNOWN_PROFILES,
			ue: () => kindSchema,
			wG: () => fillDefaults
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9396);
		var _types_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1);
		var _channels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8444);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);
		var _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9081);
		var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7720);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9425);
		let KNOWN_PROFILES = [
			"fast",
			"slim",
			"balanced",
			"deep"
		];
		let DEFAULT_PROFILE = "balanced";
		let DEFAULT_BACKEND = "github-actions";
		let PROFILE = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
		let profileName = (name) => PROFILE.test(name) && name.length <= 64 ? void 0 : {
			code: "bad-profile",
			message: "must be at most 64 letters, digits, \"-\" and \"_\", and begin with a letter or digit"
		};
		let TOOL = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
		let toolName = (name) => TOOL.test(name) ? void 0 : {
			code: "bad-tool",
			message: "must be the name of one tool: letters, digits, \"-\", \"_\" and \".\""
		};
		let KIND = "ScanSchedule";
		let LIST_KIND = "ScanScheduleList";
		let DEFAULTS_KIND = "ScanDefaults";
		let metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			name: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(`The name, unique in the file: lower-case letters, digits, "-" and ".", at most ${_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB} characters.`, [_kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.V5], {
				pattern: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.Vh,
				maxLength: _kubernetes_names_js__WEBPACK_IMPORTED_MODULE_2__.zB
			}),
			labels: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Labels, by which -l selects schedules. Kubernetes' syntax." })),
			annotations: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Free text about the schedule, under Kubernetes' annotation keys." })),
			uid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("A unique id, which create writes. Optional.")),
			creationTimestamp: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("When create added the schedule. Optional.")),
			generation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How often spec has changed, as update counts it. Optional.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "The name, labels and annotations of the schedule." });
		let optionsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			fail_on: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("The lowest severity of a finding that fails the run.", _types_js__WEBPACK_IMPORTED_MODULE_7__.oC)),
			threads: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many tools run at once.", 1, 1024)),
			timeout: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many seconds each tool may take.", 1, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go)),
			allow_missing_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: skip tools that are not installed.")),
			human_logs: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: log plain text instead of JSON.")),
			log_level: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("How much JMo logs.", [
				"DEBUG",
				"INFO",
				"WARN",
				"ERROR"
			])),
			tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("The tools to run instead of the profile's.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			skip_tools: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Tools of the profile to skip.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A tool.", [toolName]))),
			config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The path of JMo's configuration file.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz])),
			policies: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("The policies that JMo evaluates.", (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("A policy.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz]))),
			fail_on_policy_violation: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: a violated policy fails the run.")),
			strict_versions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: a tool of an unexpected version fails the run.")),
			store_history: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: add the result to JMo's history database."))
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Options that the run passes to jmo ci." });
		let jobTemplateSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			profile: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("JMo's scan profile: fast, slim, balanced or deep, or one from your jmo.yml.", [profileName], {
				pattern: PROFILE.source,
				maxLength: 64,
				examples: KNOWN_PROFILES,
				default: DEFAULT_PROFILE
			})),
			targets: _targets_js__WEBPACK_IMPORTED_MODULE_3__.Yg,
			results: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({ dir: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)("The folder for results, relative to the project.", [_text_rules_js__WEBPACK_IMPORTED_MODULE_4__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_4__.yz], { default: "results" })) }).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Where the scan writes its results." })),
			options: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(optionsSchema),
			notifications: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(_channels_js__WEBPACK_IMPORTED_MODULE_0__.uY)
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "The scan that each run makes." });
		let specSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			schedule: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("When the scan starts, in five cron fields: minute, hour, day of month, month, day of week. H is a fixed value derived from the name.", { examples: ["30 2 * * *", "H 3 * * 1-5"] }),
			timezone: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.YZ)("The IANA time zone that schedule is in.", { default: "UTC" })),
			suspend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: start no runs.", { default: !1 })),
			concurrencyPolicy: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("What happens if an earlier run is still active. Forbid: skip the new run. Allow: run both. Replace: end the earlier run.", _types_js__WEBPACK_IMPORTED_MODULE_7__.$i, { default: "Forbid" })),
			startingDeadlineSeconds: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many seconds late a run may start. A run that is later is skipped. Without it, no run is too late.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.vh)),
			successfulJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many successful runs prune keeps.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 30 })),
			failedJobsHistoryLimit: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)("How many failed runs prune keeps.", 0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.go, { default: 10 })),
			backend: zod_mini__WEBPACK_IMPORTED_MODULE_5__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
				type: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)("The platform that runs the schedule. Required beside config, unless ScanDefaults names it.", _types_js__WEBPACK_IMPORTED_MODULE_7__.DX),
				config: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Settings of the platform." }))
			}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: `Where the schedule runs; ${DEFAULT_BACKEND} by default.` })),
			jobTemplate: jobTemplateSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "When the scan runs, where it runs, and what it scans." });
		let statusSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J()).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "Accepted and ignored: the status command shows the status." }));
		let apiVersionSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(_types_js__WEBPACK_IMPORTED_MODULE_7__.mG).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, { description: "The version of this format." });
		function kindSchema(kind) {
			let schema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.euz(kind);
			zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd.add(schema, { description: "The kind of the resource." });
			return schema;
		}
		let scheduleSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: apiVersionSchema,
			kind: kindSchema(KIND),
			metadata: metadataSchema,
			spec: specSchema,
			status: statusSchema
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: KIND,
			description: "A security scan on a schedule."
		});
		let scheduleListSchema = zod_mini__WEBPACK_IMPORTED_MODULE_5__.rej({
			apiVersion: apiVersionSchema,
			kind: kindSchema(LIST_KIND),
			metadata: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP(), zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())),
			items: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_5__.L5J())
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_6__.fd, {
			title: LIST_KIND,
			description: "Several schedules in one document."
		});
		function fillDefaults({ metadata, spec, status }) {
			let { jobTemplate: job, backend } = spec;
			let { uid, creationTimestamp, generation } = metadata;
			return {
				apiVersion: _types_js__WEBPACK_IMPORTED_MODULE_7__.mG,
				kind: KIND,
				metadata: {
					name: metadata.name,
					labels: metadata.labels ?? {},
					annotations: metadata.annotations ?? {},
					...uid == null ? {} : { uid },
					...creationTimestamp == null ? {} : { creationTimestamp },
					...generation == null ? {} : { generation }
				},
				spec: {
					schedule: spec.schedule,
					timezone: spec.timezone ?? "UTC",
					suspend: spec.suspend ?? !1,
					concurrencyPolicy: spec.concurrencyPolicy ?? "Forbid",
					startingDeadlineSeconds: spec.startingDeadlineSeconds ?? null,
					successfulJobsHistoryLimit: spec.successfulJobsHistoryLimit ?? 30,
					failedJobsHistoryLimit: spec.failedJobsHistoryLimit ?? 10,
					backend: {
						type: backend?.type ?? DEFAULT_BACKEND,
						config: backend?.config ?? {}
					},
					jobTemplate: {
						profile: job.profile ?? DEFAULT_PROFILE,
						targets: (0, _targets_js__WEBPACK_IMPORTED_MODULE_3__.T$)(job.targets),
						results: { dir: job.results?.dir ?? "results" },
						options: job.options ?? {},
						notifications: (0, _channels_js__WEBPACK_IMPORTED_MODULE_0__.l9)(job.notifications)
					}
				},
				...status == null ? {} : { status }
			};
		}
	}),
	7720: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Fo: () => storePlace,
			RA: () => otherPlaces,
			T$: () => normaliseTargets,
			TJ: () => storePath,
			VJ: () => checkTargets,
			Yg: () => targetsSchema,
			fd: () => GROUPS
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5395);
		var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9396);
		var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1481);
		var _text_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9425);
		let path = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.$S
		]);
		let word = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE, _text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz]);
		let url = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.q3
		]);
		let image = (description) => (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(description, [
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.dE,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.yz,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.Aw,
			_text_rules_js__WEBPACK_IMPORTED_MODULE_2__.XC
		]);
		let FIELDS = {
			repo: path("The path of a repository."),
			repos_dir: path("A folder whose subfolders are repositories to scan."),
			targets: path("A file with the path of a repository on each line."),
			image: image("A container image to scan; a short form of images."),
			images: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Container images to scan.", image("A container image.")),
			images_file: path("A file with a container image on each line."),
			url: url("A web address to scan; a short form of urls."),
			urls: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.p_)("Web addresses to scan.", url("A web address.")),
			urls_file: path("A file with a web address on each line."),
			api_spec: word("The path or address of an OpenAPI description."),
			terraform_state: path("The path of a Terraform state file."),
			cloudformation: path("The path of a CloudFormation template."),
			k8s_manifest: path("The path of a Kubernetes manifest."),
			gitlab_url: url("The address of a GitLab server whose projects are scanned."),
			gitlab_token: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.rJ)("The variable or CI secret that holds the GitLab token, as ${NAME}."),
			gitlab_group: word("The GitLab group whose projects are scanned."),
			gitlab_repo: word("A GitLab project to scan, as group/project."),
			k8s_context: word("The kubeconfig context of the cluster to scan."),
			k8s_namespace: word("The namespace to scan."),
			k8s_all_namespaces: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Jt)("true: scan all namespaces.")
		};
		let GROUPS = {
			repositories: {
				what: "Repositories",
				keys: {
					repo: "repo",
					repos_dir: "repos_dir",
					targets: "targets"
				}
			},
			web: {
				what: "Web applications",
				keys: {
					url: "url",
					urls: "urls",
					urls_file: "urls_file",
					api_spec: "api_spec"
				}
			},
			iac: {
				what: "Infrastructure as code",
				keys: {
					terraform_state: "terraform_state",
					cloudformation: "cloudformation",
					k8s_manifest: "k8s_manifest"
				}
			},
			gitlab: {
				what: "A GitLab server",
				keys: {
					url: "gitlab_url",
					token: "gitlab_token",
					group: "gitlab_group",
					repo: "gitlab_repo"
				}
			},
			kubernetes: {
				what: "A Kubernetes cluster",
				keys: {
					context: "k8s_context",
					namespace: "k8s_namespace",
					all_namespaces: "k8s_all_namespaces"
				}
			}
		};
		function optional(fields) {
			return mapValues(fields, (field) => zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(field));
		}
		function mapValues(record, map) {
			return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
		}
		let GROUP_SCHEMAS = mapValues(GROUPS, ({ what, keys }) => {
			let shape = optional(mapValues(keys, (key) => FIELDS[key]));
			let schema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej(shape);
			zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd.add(schema, { description: `${what}, in the grouped form.` });
			return schema;
		});
		let targetsSchema = zod_mini__WEBPACK_IMPORTED_MODULE_3__.rej({
			...optional(FIELDS),
			...optional(GROUP_SCHEMAS)
		}).register(zod_mini__WEBPACK_IMPORTED_MODULE_4__.fd, { description: "What to scan: at least one target." });
		let LISTS = {
			image: "images",
			url: "urls"
		};
		let PLACES = new Map();
		for (let [key, at] of [...Object.keys(FIELDS).map((key) => [key, [key]]), ...Object.entries(GROUPS).flatMap(([group, { keys }]) => Object.entries(keys).map(([name, key]) => [key, [group, name]]))]) {
			let target = LISTS[key] ?? key;
			let places = [...PLACES.get(target) ?? [], {
				at,
				one: target !== key
			}];
			places.sort((a, b) => a.at.length - b.at.length || Number(a.one) - Number(b.one));
			PLACES.set(target, places);
		}
		let TARGETS_AT = [
			"spec",
			"jobTemplate",
			"targets"
		];
		function otherPlaces(path) {
			let [key, ...rest] = path.slice(TARGETS_AT.length);
			return ((0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.w1)(path, TARGETS_AT) ? PLACES.get(String(key)) ?? [] : []).slice(1).map(({ at, one }) => [
				...TARGETS_AT,
				...at,
				...one ? rest.slice(1) : rest
			]);
		}
		function storePlace(target) {
			return PLACES.get(target)?.find(({ at, one }) => at.length > 1 && !one)?.at ?? [target];
		}
		function storePath(path) {
			let [key, ...rest] = path.slice(TARGETS_AT.length);
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.w1)(path, TARGETS_AT) || typeof key != "string") return path;
			return [
				...TARGETS_AT,
				...storePlace(key),
				...rest
			];
		}
		function findValues(targets, places) {
			return places.flatMap(({ at, one }) => {
				let value = targets;
				for (let step of at) value = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? value[step] : void 0;
				return value === void 0 ? [] : [{
					at,
					value: one ? [value] : value
				}];
			});
		}
		function normaliseTargets(targets) {
			let flat = {};
			for (let [key, places] of PLACES) {
				let [found] = findValues(targets, places);
				found && (flat[key] = found.value);
			}
			return flat;
		}
		let SETTINGS = new Set([
			"gitlab_url",
			"gitlab_token",
			"k8s_all_namespaces",
			"k8s_namespace"
		]);
		function checkTargets(targets) {
			if (!(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(targets)) return [];
			let problems = [];
			let present = new Map();
			for (let [key, places] of PLACES) {
				let [first, ...others] = findValues(targets, places);
				if (!first) continue;
				present.set(key, first);
				for (let other of others) {
					if (JSON.stringify(other.value) === JSON.stringify(first.value)) continue;
					problems.push({
						path: other.at,
						part: "key",
						code: "conflicting-targets",
						message: `${other.at.join(".")} and ${first.at.join(".")} are the same target with different values`,
						hint: "keep one of them"
					});
				}
			}
			let isOn = (key) => present.has(key) && present.get(key)?.value !== !1;
			[...present.keys()].filter((key) => !SETTINGS.has(key)).length === 0 && !isOn("k8s_all_namespaces") && !isOn("k8s_namespace") && problems.push({
				path: [],
				part: "key",
				code: "no-target",
				message: "spec.jobTemplate.targets names no target: the scan would have nothing to look at",
				hint: "for the repository itself, write repo: ."
			});
			for (let { keys, why } of EXCLUSIVE) {
				let [first, ...others] = keys.filter(isOn).map((key) => present.get(key)).sort((a, b) => orderOf(targets, a.at) - orderOf(targets, b.at));
				if (!first) continue;
				for (let other of others) problems.push({
					path: other.at,
					part: "key",
					code: "exclusive-targets",
					message: `${other.at.join(".")} cannot be combined with ${first.at.join(".")}: ${why}`,
					hint: "keep one, or write two schedules"
				});
			}
			return problems;
		}
		let EXCLUSIVE = [
			{
				keys: [
					"repo",
					"repos_dir",
					"targets"
				],
				why: "jmo takes one of repo, repos_dir and targets"
			},
			{
				keys: ["images", "images_file"],
				why: "several images reach jmo as one list file"
			},
			{
				keys: ["urls", "urls_file"],
				why: "several web addresses reach jmo as one list file"
			}
		];
		function orderOf(targets, at) {
			return Object.entries(targets).flatMap(([key, value]) => [key, ...(0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.u4)(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : []]).indexOf(at.join("."));
		}
	}),
	9425: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			$S: () => localPath,
			Aw: () => listItem,
			Bq: () => filled,
			Gn: () => shortScript,
			QO: () => secretReference,
			TN: () => oneLine,
			VQ: () => MAX_SCRIPT,
			Vx: () => isRemote,
			XC: () => imageWithVariables,
			dE: () => trimmed,
			dj: () => namesVariable,
			gu: () => REFERENCE,
			h0: () => short,
			lG: () => MAX_TEXT,
			q3: () => httpUrl,
			rA: () => imageReference,
			rR: () => referencedName,
			y1: () => plainLines,
			yz: () => noDash
		});
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5255);
		let MAX_TEXT = 4096;
		let MAX_SCRIPT = 2e4;
		let CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
		let filled = (text) => text === "" ? {
			code: "empty-text",
			message: "must not be empty"
		} : void 0;
		let atMost = (most) => (text) => text.length > most ? {
			code: "too-long",
			message: `has ${text.length} characters; at most ${most} are allowed`
		} : void 0;
		let short = atMost(MAX_TEXT);
		let shortScript = atMost(MAX_SCRIPT);
		let oneLine = (text) => {
			let found = CONTROL.exec(text)?.[0];
			if (found === void 0) return;
			if (found === "\n" || found === "\r") return {
				code: "control-character",
				message: "must be one line of text",
				hint: "a text after | or > ends in a line break: write it on the line of its key"
			};
			return {
				code: "control-character",
				message: `must not contain control characters (${found === "	" ? "a tab" : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`})`
			};
		};
		let plainLines = (text) => {
			if (!text.includes("\r")) return oneLine(text.replace(/[\n\t]/g, " "));
			return {
				code: "control-character",
				message: "must not contain control characters (a carriage return)"
			};
		};
		let noDash = (text) => text.startsWith("-") ? {
			code: "leading-dash",
			message: `must not begin with "-" (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}): the scanner would take it for a flag`,
			hint: "for a path, write ./ before it"
		} : void 0;
		let listItem = (text) => {
			if (text.startsWith("#")) return {
				code: "bad-list-item",
				message: `must not begin with "#" (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}): in a list file that is a comment`
			};
			return text === text.trim() ? void 0 : {
				code: "bad-list-item",
				message: `must not begin or end with a blank (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)})`
			};
		};
		let trimmed = (text) => text === text.trim() ? void 0 : {
			code: "outer-blank",
			message: `must not begin or end with a blank (${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)})`
		};
		let httpUrl = (text) => {
			let wrong = (hint) => ({
				code: "bad-url",
				message: `must be an http or https URL, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
				hint
			});
			if (/\s/.test(text)) return wrong("a URL has no blanks; write %20");
			if (!/^https?:\/\//i.test(text)) return wrong(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? "only http:// and https:// are scanned" : "begin it with https://");
			return URL.canParse(text) ? void 0 : wrong("it has no valid host");
		};
		let REMOTE = /^[a-z][a-z0-9+.-]*:\/\/|^[\w.-]{1,64}@[\w.-]{1,255}:/i;
		function isRemote(text) {
			return REMOTE.test(text);
		}
		let localPath = (text) => isRemote(text) ? {
			code: "bad-path",
			message: `must be a path where the scan runs, found the address ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
			hint: "jmo fetches nothing for a path: write repo: . for the repository that is checked out, urls for web pages"
		} : void 0;
		let IMAGE = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]+)?\/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?(?:@[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,})?$/;
		let imageReference = (text) => {
			if (text.length <= 1024 && IMAGE.test(text)) return;
			let hint = /\s/.test(text) ? "one image an item, without blanks" : /^https?:\/\//.test(text) ? "leave the https:// out" : text.length <= 1024 && IMAGE.test(text.toLowerCase()) ? "the name of an image is lower-case; only its tag may have capitals" : "for example nginx:1.27 or registry.example.com/team/app@sha256:…";
			return {
				code: "bad-image",
				message: `must be an image reference, found ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_0__.hD)(text)}`,
				hint
			};
		};
		let VARIABLE = /\$(?:\{[A-Za-z_][A-Za-z0-9_]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
		let imageWithVariables = (text) => {
			let digest = `@sha256:${"0".repeat(64)}`;
			let filled = text.replace(RegExp(`@${VARIABLE.source}`), digest).replace(VARIABLE, "x");
			return imageReference(filled) === void 0 ? void 0 : imageReference(text);
		};
		function namesVariable(image) {
			return image.search(VARIABLE) >= 0;
		}
		let REFERENCE = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/;
		function referencedName(text) {
			return REFERENCE.test(text) ? text.slice(2, -1) : void 0;
		}
		let secretReference = (text) => {
			let name = referencedName(text);
			if (name !== void 0) {
				if (/^GITHUB_/i.test(name)) return {
					code: "reserved-variable",
					message: `refers to ${name}, and GitHub lets no secret begin with GITHUB_`,
					hint: `name it ${`JMO_${name.slice(7)}`} there and here`
				};
				return;
			}
			let bare = /^\$?([A-Za-z_][A-Za-z0-9_]{0,63})$/.exec(text)?.[1] ?? /^\$\{\{\s*secrets\.([A-Za-z_]\w{0,63})\s*\}\}$/.exec(text)?.[1];
			if (bare !== void 0 && (text.includes("$") || bare === bare.toUpperCase())) return {
				code: "bad-variable",
				message: "must be a reference in the form ${NAME}",
				hint: `write "\${${bare}}"`
			};
			if (/^\$\{.*\}$/s.test(text)) return {
				code: "bad-variable",
				message: "must be a reference in the form ${NAME}",
				hint: "a name is letters, digits and _, and does not begin with a digit; ${{ }} and defaults (:-) are not read"
			};
			return {
				code: "literal-secret",
				message: "must be a reference in the form ${NAME}; a literal value must never be in a file",
				hint: "keep the value in a CI secret or environment variable, and write its name here; if it was ever committed, have it replaced"
			};
		};
	}),
	4390: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			be: () => rangeOf,
			cy: () => findNode,
			gV: () => createSource,
			x5: () => locate
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		function createSource(text, file) {
			let counted;
			return {
				file,
				text,
				span(start, end = start) {
					let counter = counted ?? countLines(text);
					counted = counter;
					let from = Math.max(0, Math.min(start, text.length));
					let { line, col: column } = counter.linePos(from);
					let lineEnd = counter.lineStarts[line] ?? text.length;
					for (; lineEnd > from && (text[lineEnd - 1] === "\n" || text[lineEnd - 1] === "\r");) lineEnd--;
					return {
						line,
						column,
						length: Math.max(0, Math.min(end, lineEnd) - from)
					};
				}
			};
		}
		function countLines(text) {
			let counter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN();
			counter.lineStarts = (0, _text_lines_js__WEBPACK_IMPORTED_MODULE_1__.j)(text);
			return counter;
		}
		function rangeOf(node) {
			let [start, end] = node.range ?? [0, 0];
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && !node.flow) {
				let key = node.items[0]?.key;
				return key?.range ? [key.range[0], key.range[1]] : [start, start];
			}
			if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && !node.flow) return [start, start + 1];
			return [start, end];
		}
		function findPair(map, key) {
			if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(map)) return;
			let pairs = map.items;
			if (pairs.length <= 32) return pairs.findLast((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
			let index = indexes.get(map);
			if (!index) {
				index = new Map(pairs.flatMap((pair) => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) ? [[pair.key.value, pair]] : []));
				indexes.set(map, index);
			}
			return index.get(key);
		}
		let indexes = new WeakMap();
		function locate(root, aliases, path, part = "value") {
			let { node, key } = findNode(root, aliases, path);
			let range = node?.range;
			let isEmpty = !range || range[0] === range[1];
			return rangeOf(part === "key" || !node || isEmpty ? key : node);
		}
		function findNode(root, aliases, path) {
			let node = root;
			let key = root;
			for (let step of path) {
				let container = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? aliases.get(node) : node;
				let pair = typeof step == "string" ? findPair(container, step) : void 0;
				let item = typeof step == "number" && (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(container) ? container.items[step] : void 0;
				if (!pair && !item) return {
					node: void 0,
					key
				};
				key = pair?.key ?? item;
				node = pair ? pair.value ?? void 0 : item;
			}
			return {
				node,
				key
			};
		}
	}),
	1830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			mP: () => UNREADABLE,
			sU: () => holdsUnreadable,
			wK: () => readValue
		});
		var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
		var _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5255);
		var _positions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
		let UNREADABLE = Symbol("unreadable");
		let CORE = "tag:yaml.org,2002:";
		let CORE_TAGS = new Set([
			"str",
			"int",
			"float",
			"bool",
			"null",
			"map",
			"seq"
		].map((name) => `${CORE}${name}`));
		function leaf(value) {
			return {
				value,
				size: 1,
				height: 1
			};
		}
		function readValue(root, source, report, brokenFrom) {
			let aliases = new Map();
			let anchors = new Map();
			let written = 0;
			let expanded = 0;
			let bombReported = !1;
			let complain = (node, code, message, hint) => {
				let [start, end] = (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(node);
				start < brokenFrom && report(start, end, {
					code,
					message,
					...hint === void 0 ? {} : { hint }
				});
				return leaf(UNREADABLE);
			};
			let read = (node, inStatus) => {
				written++;
				if (!node) return leaf(null);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) return readAlias(node);
				let anchor = { node };
				node.anchor && anchors.set(node.anchor, anchor);
				anchor.read = readTagged(node, inStatus);
				return anchor.read;
			};
			let readAlias = (node) => {
				let target = anchors.get(node.source);
				let name = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source);
				if (!target) return complain(node, "unknown-alias", `the alias ${name} has no anchor above it`, `mark a value with &NAME before it is used, or put the text in quotes if ${name} was meant literally`);
				if (!target.read) return complain(node, "recursive-alias", `the alias ${name} is inside the value that it refers to`);
				expanded += target.read.size;
				if (target.read.height > 64 || expanded > 1e4 + 10 * written) {
					if (bombReported) return leaf(UNREADABLE);
					bombReported = !0;
					return complain(node, "too-many-aliases", "the aliases of this document multiply into far more values than are written", "write the values out");
				}
				aliases.set(node, target.node);
				return target.read;
			};
			let hasCustomTag = (node) => {
				if (!node.tag || CORE_TAGS.has(node.tag)) return !1;
				let name = (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.tag.replace(CORE, "!!"));
				complain(node, "custom-tag", `the tag ${name} is not known here`, "leave the tag out");
				return !0;
			};
			let readTagged = (node, inStatus) => {
				if (hasCustomTag(node)) return leaf(UNREADABLE);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return readScalar(node, inStatus);
				if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) {
					let size = 1;
					let height = 0;
					let value = [];
					for (let item of node.items) {
						let child = read(item, inStatus);
						value.push(child.value);
						size += child.size;
						height = Math.max(height, child.height);
					}
					return {
						value,
						size,
						height: height + 1
					};
				}
				return readMap(node.items, inStatus, node === root);
			};
			let readMap = (items, inStatus, isRoot) => {
				let size = 1;
				let height = 0;
				let value = {};
				let seen = new Map();
				for (let { key: keyNode, value: valueNode } of items) {
					let key = readKey(keyNode);
					let child = read(valueNode, inStatus || isRoot && key === "status");
					size += child.size;
					height = Math.max(height, child.height);
					if (key === void 0) continue;
					let first = seen.get(key);
					first === void 0 ? seen.set(key, (0, _positions_js__WEBPACK_IMPORTED_MODULE_2__.be)(keyNode)[0]) : complain(keyNode, "duplicate-key", `the key ${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(key)} occurs twice in this map; the first is on line ${source.span(first).line}`, "keep one of them");
					value[key] = child.value;
				}
				return {
					value,
					size,
					height: height + 1
				};
			};
			let readKey = (node) => {
				if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) || typeof node.value != "string") {
					let shown = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.source ? (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(node.source) : void 0;
					complain(node, "bad-key", "a key must be text", shown ? `put it in quotes: ${shown}` : void 0);
					return;
				}
				if (hasCustomTag(node)) return;
				if (node.value === "<<" && node.type === "PLAIN") {
					complain(node, "merge-key", "merge keys (<<) are not part of YAML 1.2 and not read here", "write the keys out, or use an alias for the whole value");
					return;
				}
				if (node.value === "__proto__") {
					complain(node, "bad-key", "\"__proto__\" cannot be a key");
					return;
				}
				return node.value;
			};
			let readScalar = (node, inStatus) => {
				let { value } = node;
				let written = node.source ?? "";
				if (typeof value == "number" && !inStatus && /^[-+]?0[0-9xo]|^\+/.test(written)) return complain(node, "number-form", /^[-+]?0[0-9]/.test(written) ? `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is ${value} in YAML 1.2 and another number in YAML 1.1` : `${(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.hD)(written)} is not a plain decimal number`, `write ${value} for the number, or "${written}" in quotes for the text`);
				if (typeof value == "string" && node.type === "QUOTE_DOUBLE" && node.range) {
					let raw = source.text.slice(node.range[0], node.range[1]);
					if (raw.includes("\\") && (0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(value) && !(0, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.MI)(raw)) return complain(node, _text_secrets_js__WEBPACK_IMPORTED_MODULE_1__.Td, "this text, escapes resolved, looks like a secret, which must never be in a file", "refer to a variable or CI secret as ${NAME}");
				}
				return leaf(value);
			};
			let { value } = read(root, !1);
			return {
				value,
				aliases
			};
		}
		function holdsUnreadable(value) {
			if (value === UNREADABLE) return !0;
			return typeof value == "object" && !!value && Object.values(value).some(holdsUnreadable);
		}
	})
};
