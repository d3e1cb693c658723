// The line of a crontab as cron takes it, and the script that it starts.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBelow } from '../files.mjs';
import { runProgram } from '../run-program.mjs';
import { compare, expectedFlags, readFlags } from './expected.mjs';
import { readRendered } from './render-many.mjs';
import { hasShortNames, makeNamedPaths, makeRecord, readCall, withLists } from './stand-ins.mjs';

/** Nothing of it stands in the crontab: a variable holds it. */
const PROJECT = 'of $(touch canary) "some" 50% `touch canary`';
const CRONTAB = '.jmo/cron/jmo-schedules.crontab';

/** crontab(5): "Percent-signs in the command, unless escaped with backslash, will be changed into newline characters". */
export function cronCommand(line) {
  const command = /^(?:\S+\s+){5}(.*)$/.exec(line)[1];
  const [first, ...rest] = command.split(/(?<!\\)%/).map((part) => part.replaceAll('\\%', '%'));
  return { command: first, input: rest.join('\n') };
}

export async function runCron(context, { resource, index }, { folder, programs, lines }) {
  const { name } = resource.metadata;
  const { targets, results } = resource.spec.jobTemplate;
  const line = lines.find((one) => one.includes(`/jmo-${name}.sh `));
  if (line === undefined) return { problems: ['the crontab has no line for it'], log: '', workspace: folder };
  const own = join(context.work, 'hostile-texts', `cron-run-${index}`);
  const record = makeRecord(own);
  const project = join(own, PROJECT);
  const script = `.jmo/cron/jmo-${name}.sh`;
  writeBelow(project, script, readRendered(folder, script), 0o755);
  const complete = makeNamedPaths(resource, project) && fitsDisk(resource);
  const secret = targets.gitlab_token?.slice(2, -1);
  const { command, input } = cronCommand(line);
  const variables = resource.spec.jobTemplate.notifications.channels.map(({ url, token }) =>
    (url ?? token).slice(2, -1),
  );
  const ended = await runProgram('sh', ['-c', command], {
    cwd: own,
    input,
    env: {
      HOME: own,
      LANG: 'C.UTF-8',
      PATH: `${programs}:${context.environment.PATH}`,
      JMO_PROJECT: project,
      RECORD: record,
      ...Object.fromEntries(variables.map((variable) => [variable, hookOf(resource)])),
      ...(secret === undefined ? {} : { [secret]: `secret-${secret}` }),
    },
  });
  const log = `${ended.stdout}${ended.stderr}`;
  const problems = [];
  const call = readCall(record, 'jmo');
  if (call !== undefined) {
    const [token, verb, ...words] = call;
    if (verb !== 'ci' || ended.status !== 0 || log !== '')
      problems.push(`jmo ${verb}; the line ended with ${ended.status}`);
    if (token !== (secret === undefined ? '' : `secret-${secret}`))
      problems.push(`the token is ${JSON.stringify(token)}`);
    const flags = withLists(readFlags(words), record, resource);
    const at = flags.findIndex(([flag]) => flag === '--results-dir');
    const [, kept = ''] = flags.splice(at, 1)[0] ?? [];
    if (!kept.startsWith(`${join(project, results?.dir ?? 'results')}/`) || !kept.endsWith(`-${name}`))
      problems.push(`results go to ${kept}`);
    problems.push(...compare('jmo ci', flags, expectedFlags(resource, { failOn: true })));
  } else if (complete) problems.push(`jmo was not called, and the line ended with ${ended.status}`);
  else if (ended.status === 0) problems.push('without its paths the line ended with 0');
  return { problems: [...problems, ...messageProblems(resource, record)], log, workspace: project };
}

/** Whether the folders that the script itself makes have names that a file system takes. */
function fitsDisk({ spec }) {
  const folders = [spec.jobTemplate.results?.dir ?? '', spec.backend.config.log_dir ?? ''];
  return folders.every((path) => !/^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) && hasShortNames(path));
}

/** Made of parts, since no secret may stand in a file. */
function hookOf({ spec }) {
  const [{ token }] = spec.jobTemplate.notifications.channels;
  return token === undefined
    ? ['https:/', 'hooks.slack.com', 'services', 'T0', 'B0', 'x'].join('/')
    : ['xoxb', '1', 'x'].join('-');
}

/** What curl was given: a text of curl's configuration, in which JSON stands, in which mrkdwn stands. */
function messageProblems({ metadata, spec }, record) {
  const path = join(record, 'curl');
  if (!existsSync(path)) return ['no message was sent'];
  const sent = readFileSync(path, 'utf8');
  const quoted = /^data-binary = "((?:[^"\\]|\\.)*)"$/m.exec(sent)?.[1];
  let message;
  try {
    message = JSON.parse(quoted.replace(/\\(.)/g, '$1'));
  } catch {
    return [`the message is no JSON: ${sent.slice(0, 300)}`];
  }
  const problems = /<[!@#]/.test(message.blocks[0].text.text) ? ['the message holds a mention'] : [];
  if (!message.text.endsWith(metadata.name)) problems.push(`the message is called ${message.text}`);
  const { channel } = spec.jobTemplate.notifications.channels[0];
  return [...problems, ...compare('the channel', [message.channel ?? ''], [channel ?? ''])];
}

/** The lines that start something. */
export const cronLines = (folder) =>
  readRendered(folder, CRONTAB)
    .split('\n')
    .filter((line) => /^[\d*]/.test(line));
