import type { CommandRun } from '../../cli/command.js';
import { EXIT, type Io } from '../../cli/io.js';
import { type ChannelLine, channelLabel } from '../../notify/delivery/channels.js';
import { type Delivery, deliver } from '../../notify/delivery/deliver.js';
import { type Destination, destinationOf } from '../../notify/delivery/destination.js';
import type { RunFacts } from '../../notify/message/facts.js';
import { buildMessage, buildTestMessage, type SlackMessage } from '../../notify/message/message.js';
import { eventsOf } from '../../notify/message/outcome.js';
import { jsonText, visible } from '../../text/log.js';
import { escapeMarkdown } from '../../text/markdown.js';
import { gatherFacts } from './facts.js';
import { type NotifyFlags, readNotifyFlags } from './flags.js';

/** The delivery to one channel. `label` is its variable's name, with the channel of a bot token behind it. */
interface ChannelDelivery extends Delivery {
  readonly label: string;
}

export const run: CommandRun = async (args, io) => {
  const started = io.now().getTime();
  const flags = await readNotifyFlags(args, io);
  const { test, channels, json } = flags;
  const facts = await gatherFacts(flags, io, (message) => say('warning', message, io));
  const message = test ? buildTestMessage(facts) : buildMessage(facts);
  if (flags.preview) {
    const { previewMessage } = await import('../../notify/message/preview.js');
    io.out(json ? jsonText(message) : previewMessage(message));
    return EXIT.fine;
  }
  const events = eventsOf(facts.outcome.kind, facts.recovered);
  const chosen = channels.filter((channel) => test || channel.events.some((event) => events.includes(event)));
  const deliveries = await deliverAll(chosen, facts, message, flags, io, started + flags.deadlineMs);
  const all = [
    ...deliveries,
    ...flags.problems.map((why): ChannelDelivery => ({ label: '', state: 'failed', why, attempts: 0 })),
  ];
  if (all.length === 0 && !json) {
    const reason = channels.length === 0 ? 'there is no channel' : `no channel wants ${events.join(' or ')}`;
    io.out(`No message is sent: ${reason}.\n`);
  }
  return show(all, test ? 'test' : facts.outcome.kind, flags, io);
};

/** Reports in the log and as an annotation. */
function say(severity: 'warning' | 'error', message: string, io: Io): void {
  if (!io.step.isAction) io.err(`jmo-schedule: ${severity}: ${visible(message)}\n`);
  io.step.annotate({ severity, code: 'notify', message });
}

async function deliverAll(
  channels: readonly ChannelLine[],
  facts: RunFacts,
  message: SlackMessage,
  flags: NotifyFlags,
  io: Io,
  deadline: number,
): Promise<ChannelDelivery[]> {
  const { timeoutMs } = flags;
  const settings = { timeoutMs, deadline, backoffMs: 500, now: io.now, env: io.env };
  const seen = new Set<string>();
  const deliveries = channels.map(async (line): Promise<ChannelDelivery | undefined> => {
    const label = channelLabel(line);
    const destination = destinationOf(line, io.env[line.variable], flags.rules);
    if (typeof destination === 'string') return { label, state: 'failed', why: destination, attempts: 0 };
    const key = `${destination.url.href} ${destination.kind === 'bot' ? `${destination.token} ${destination.channel}` : ''}`;
    // Two variables may hold the same URL; each URL gets the message once.
    if (seen.has(key)) return undefined;
    seen.add(key);
    const thread = Object.hasOwn(flags.threads, label) ? flags.threads[label] : undefined;
    const payload = await payloadFor(destination, facts, message, thread);
    return { label, ...(await deliver(destination, payload, settings)) };
  });
  return (await Promise.all(deliveries)).filter((one) => one !== undefined);
}

async function payloadFor(
  destination: Destination,
  facts: RunFacts,
  message: SlackMessage,
  thread: string | undefined,
): Promise<unknown> {
  if (destination.kind === 'workflow') {
    const { workflowVariables } = await import('../../notify/message/workflow-variables.js');
    const { previewMessage } = await import('../../notify/message/preview.js');
    return workflowVariables(facts, previewMessage(message));
  }
  const post = { ...message, unfurl_links: false, unfurl_media: false };
  if (destination.kind !== 'bot') return post;
  return { channel: destination.channel, ...post, ...(thread === undefined ? {} : { thread_ts: thread }) };
}

async function show(
  all: readonly ChannelDelivery[],
  outcome: string,
  { json, bestEffort }: NotifyFlags,
  io: Io,
) {
  const failed = all.filter((one) => one.state === 'failed').length;
  const counts = { delivered: all.length - failed, failed };
  if (json) {
    const channels = all.map(({ label, state, attempts, why, uncertain, ts }) => ({
      channel: label,
      state,
      attempts,
      ...(why === undefined ? {} : { why, maybeDelivered: uncertain ?? false }),
      ...(ts === undefined ? {} : { ts }),
    }));
    io.out(jsonText({ outcome, ...counts, channels }));
  }
  for (const one of all) {
    const line = lineOf(one);
    if (one.state === 'failed') say(bestEffort ? 'warning' : 'error', line, io);
    else if (!json) io.out(`${visible(line)}\n`);
  }
  io.step.setOutput('outcome', outcome);
  io.step.setOutput('delivered', String(counts.delivered));
  io.step.setOutput('failed', String(counts.failed));
  io.step.setOutput('threads', JSON.stringify(threadsOf(all)));
  if (all.length > 0) {
    const rows = all.map(
      (one) => `- ${one.state === 'failed' ? '❌' : '✅'} ${escapeMarkdown(lineOf(one))}\n`,
    );
    await io.step.addSummary(`### Slack\n\n${rows.join('')}\n`);
  }
  return failed > 0 && !bestEffort ? EXIT.failed : EXIT.fine;
}

function lineOf({ label, state, why, attempts }: ChannelDelivery): string {
  const to = label === '' ? '' : `${label}: `;
  if (state === 'failed') return `${to}not delivered: ${why ?? 'no reason is known'}`;
  return `${to}delivered${attempts > 1 ? ` at attempt ${attempts}` : ''}`;
}

function threadsOf(all: readonly ChannelDelivery[]): Record<string, string> {
  return Object.fromEntries(all.flatMap(({ label, ts }) => (ts === undefined ? [] : [[label, ts]])));
}
