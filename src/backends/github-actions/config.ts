import * as z from 'zod/mini';
import { choice, either, flag, lines, list, mapOf, script, text } from '../../schedule/schema/fields.js';
import { imageReference, referencedName, type TextRule } from '../../schedule/schema/text-rules.js';
import {
  artifactsField,
  depthField,
  imageField,
  matches,
  once,
  oneOrMore,
  refField,
  retryField,
  timeoutField,
} from '../shared/config-fields.js';
import { firstOf, refuseSecret, secretsField, setBy, variablesField } from '../shared/variable-fields.js';

/** Text of the resource is data, which GitHub would not know: it evaluates expressions before it reads anything else. */
const noExpression: TextRule = (value) =>
  value.includes('${{')
    ? {
        code: 'expression',
        message: 'must not contain "${{": GitHub would evaluate what follows',
        hint: 'name a secret under secrets; a script reads the facts of the run from variables such as $GITHUB_SHA',
      }
    : undefined;

const label = text('A label of the runner.', [
  matches(/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/, 'must be a runner label: letters, digits, ".", "_" and "-"'),
]);

const environment = matches(
  /^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/,
  'must be the name of a deployment environment',
);

const group = matches(/^[A-Za-z0-9][A-Za-z0-9 ._/-]{0,254}$/, 'must be the name of a runner group');

/** GitHub's rule for names of secrets; the job's own token is one of them. */
const secretName: TextRule = (name) =>
  /^(?!GITHUB_(?!TOKEN$))[A-Za-z_][A-Za-z0-9_]*$/i.test(name)
    ? undefined
    : {
        code: 'bad-config',
        message:
          'must be the name of a secret: letters, digits and "_", not beginning with a digit or with GITHUB_',
      };

/** The job's own token may not read packages: the job has no permission for that. */
const credential: TextRule = (name) => secretName(/^GITHUB_TOKEN$/i.test(name) ? `${name}_` : name);

const reserved = firstOf(
  setBy('GitHub', /^(?:GITHUB_(?!TOKEN$).*|RUNNER_.*|ACTIONS_.*|INPUT_.*)$/i),
  setBy("the scan's script", /^(?:checkout|missing|status|attempt)$/),
);

const env = (description: string) =>
  variablesField(description, {
    reserved,
    rules: [noExpression],
    hint: 'name a secret of GitHub under secrets',
  });

const secrets = (whose: string) =>
  secretsField(
    `Secrets of GitHub that ${whose} gets: their names, or a map from variables to names.`,
    reserved,
    secretName,
  );

const actionReference = matches(
  /^(?:\.\/[\w./-]*|docker:\/\/[\w.:/@-]+|[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[\w./-]+)$/,
  'must be an action, such as owner/name@ and a commit, ./path or docker://image',
);

/** `docker create` gets them as they are, but for two, by GitHub's documentation of `container.options`. */
const dockerOptions: TextRule = (value) =>
  /(?:^|\s)--(?:network|net|entrypoint)(?:[\s=]|$)/.test(value)
    ? {
        code: 'bad-config',
        message: 'must not contain --network or --entrypoint, which GitHub does not support',
      }
    : noExpression(value);

const secretInput: TextRule = (value) => {
  const name = referencedName(value);
  return name === undefined ? undefined : secretName(name);
};

const stepBefore = () =>
  z.strictObject({
    name: z.optional(text('The name of the step in the log.', [noExpression])),
    uses: z.optional(
      text('The action: owner/name@ and a commit, ./path in the repository, or docker://image.', [
        actionReference,
      ]),
    ),
    with: z.optional(
      mapOf(
        "The action's inputs. ${NAME} alone stands for the secret of that name.",
        lines('An input.', [noExpression, secretInput]),
        (name, value) => {
          if (!/^[A-Za-z_][A-Za-z0-9_-]*$/.test(name))
            return { code: 'bad-config', message: 'must have the name of an input' };
          if (typeof value !== 'string' || referencedName(value) !== undefined) return undefined;
          return refuseSecret(
            name,
            value,
            'keep it in a secret of GitHub, and write "${NAME}" with its name',
          );
        },
      ),
    ),
    run: z.optional(script('The script.', [noExpression])),
    shell: z.optional(
      choice('The shell of the script; bash by default.', [
        'bash',
        'sh',
        'pwsh',
        'powershell',
        'cmd',
        'python',
      ]),
    ),
    env: env("The step's variables, as they are written."),
    secrets: secrets('the step'),
  });

const ownAction = matches(
  /^[\w.-]+\/[\w.-]+(?:\/[\w.-]+)*@[0-9a-f]{40}$/,
  'must be owner/name@ and the 40 digits of a commit',
);

/** `spec.backend.config` of `github-actions`. */
export const githubConfigSchema = once(() =>
  z.strictObject({
    style: z.optional(
      choice(
        'How the workflow is written. standalone: every step. reusable: a job that calls the reusable workflow of this project.',
        ['standalone', 'reusable'],
      ),
    ),
    image: imageField("The job container's", imageReference),
    container: z.optional(
      either('false: run the jmo that is installed on the runner. Or how to run the container.', [
        flag('false: run the jmo that is installed on the runner.'),
        z.strictObject({
          image: imageField("The job container's", imageReference),
          credentials: z.optional(
            z
              .strictObject({
                username: text('The secret with the user name.', [credential]),
                password: text('The secret with the password or token.', [credential]),
              })
              .register(z.globalRegistry, {
                description: 'The names of the secrets with which the runner pulls the image.',
              }),
          ),
          options: z.optional(
            text('Options of docker create, such as --cpus 2, besides --user root.', [dockerOptions]),
          ),
        }),
      ]),
    ),
    runner: z.optional(
      either('The labels of the runner; ubuntu-24.04 by default, self-hosted and linux on ghes.', [
        label,
        list('The labels of the runner.', label),
        z.strictObject({
          group: text('The runner group.', [group]),
          labels: oneOrMore(label, 'The labels of a runner of the group.'),
        }),
      ]),
    ),
    tags: oneOrMore(label, "The same as runner, by GitLab's name."),
    timeout: timeoutField('the scan job', 1, 21_600),
    retry: retryField(),
    environment: z.optional(
      text('The deployment environment of the jobs that use secrets, for those kept there.', [environment]),
    ),
    branch: refField('a branch', 'The branch to scan; the default branch by default.'),
    fetch_depth: depthField(),
    env: env('Variables of the scan, as they are written: GitHub evaluates nothing in them.'),
    secrets: secrets('the scan'),
    steps_before: z.optional(list('Steps between the checkout and the scan.', stepBefore())),
    code_scanning: z.optional(flag('false: do not upload findings to GitHub code scanning.')),
    artifacts: artifactsField(
      'What the run keeps. reports: the reports, which hide found secrets. all: also what the scanners wrote. none: nothing.',
    ),
    server: z.optional(
      choice(
        "The server. ghes: GitHub Enterprise Server, which has no hosted runners and refuses github.com's artifact actions.",
        ['github.com', 'ghes'],
      ),
    ),
    native_timezone: z.optional(
      flag(
        'Whether the server supports timezone beside cron. By default true on github.com and false on ghes, which supports it since 3.22.',
      ),
    ),
    action: z.optional(
      text("Your own copy of this program's action, as owner/name@ and a commit.", [ownAction]),
    ),
  }),
);

export type GithubConfig = z.infer<ReturnType<typeof githubConfigSchema>>;
export type StepBefore = NonNullable<GithubConfig['steps_before']>[number];

/** GHES has only self-hosted runners; they have these labels by default. */
const GHES_LABELS = ['self-hosted', 'linux'];

/** The labels of the chosen runner; empty for GitHub's default one, or any of a group. */
export function runnerLabels({ runner, tags, server }: GithubConfig): readonly string[] {
  const chosen = runner ?? tags ?? (server === 'ghes' ? GHES_LABELS : []);
  const labels = typeof chosen === 'object' && 'group' in chosen ? (chosen.labels ?? []) : chosen;
  return typeof labels === 'string' ? [labels] : labels;
}

export function runnerGroup({ runner }: GithubConfig): string | undefined {
  return typeof runner === 'object' && 'group' in runner ? runner.group : undefined;
}

/** How the job container runs; without settings unless the config names some. */
export function containerSettings({ container }: GithubConfig) {
  return typeof container === 'object' ? container : {};
}
