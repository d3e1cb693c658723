import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { few, slow } from '../../full.js';
import { makeProject, type Project, waitFor } from './project.js';
import { schedule, scriptOf } from './schedules.js';

interface Received {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let project: Project;
let base: string;
let received: Received[];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let close: () => Promise<void>;

beforeEach(async () => {
  project = makeProject();
  received = [];
  answer = (_, response) => response.end('ok');
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const { authorization, 'content-type': type } = request.headers;
      received.push({ path: request.url ?? '', authorization, type, body });
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  project.env.JMO_ALLOW_HOSTS = `elsewhere.example, ${new URL(base).host}`;
  close = () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections());
});
afterEach(async () => {
  await close();
  project.remove();
});

const scriptTelling = (...channels: Record<string, unknown>[]) =>
  scriptOf(
    schedule({
      jobTemplate: {
        targets: { repo: '.' },
        notifications: { channels: channels.map((one) => ({ type: 'slack', ...one })) },
      },
    }),
  );
const hook = { url: '${HOOK}' };
const log = () => project.read('results/jmo-nightly.log');
const texts = () => received.map(({ body }) => JSON.parse(body).text);

describe('a message', () => {
  it('says how the scan ended', async () => {
    await project.start(scriptTelling(hook), [], { HOOK: `${base}/services/a` }).done;
    const bad = { HOOK: `${base}/services/a`, PRETEND_CODES: '1' };
    await project.start(scriptTelling(hook), [], bad).done;
    expect(received.map(({ path, type }) => [path, type])).toEqual([
      ['/services/a', 'application/json; charset=utf-8'],
      ['/services/a', 'application/json; charset=utf-8'],
    ]);
    expect(texts()).toEqual(['✅ Scan succeeded: nightly', '❌ Scan failed: nightly']);
    const [block] = JSON.parse(received[1]?.body ?? '').blocks;
    expect(block.text.type).toBe('mrkdwn');
    expect(block.text.text).toContain('*Profile:* balanced\n*Host:* ');
    expect(block.text.text).toContain('*Reason:* the scan could not be completed: exit code 1');
    expect(block.text.text).toContain(`*Log:* ${project.folder}/results/jmo-nightly.log`);
  });

  slow('goes to channels that want it', async () => {
    const events = (...names: string[]) => ({ url: `\${${names[0]?.toUpperCase()}}`, events: names });
    const script = scriptTelling(
      events('success'),
      events('failure'),
      events('recovered'),
      events('skipped'),
    );
    const env = { SUCCESS: `${base}/s`, FAILURE: `${base}/f`, RECOVERED: `${base}/r`, SKIPPED: `${base}/x` };
    const told = async (codes: string) => {
      received.length = 0;
      await project.start(script, [], { ...env, PRETEND_CODES: codes }).done;
      return received.map(({ path }) => path).sort();
    };
    expect(await told('0')).toEqual(['/s']);
    expect(await told('2')).toEqual(['/f']);
    // The stand-in counts its calls.
    project.write('turn', '0');
    expect(await told('0')).toEqual(['/r', '/s']);
    expect(await told('0')).toEqual(['/s']);
    const first = project.start(script, [], { ...env, PRETEND_SLEEP: '2' });
    await waitFor(() => project.read('started').trim().split('\n').length === 6, 'the scan');
    expect(await told('0')).toEqual(['/x']);
    await first.done;
  });

  slow('of a bot goes to the API with its channel, and counts only if Slack says ok', async () => {
    const bot = { token: '${BOT}', channel: '#security' };
    answer = (_, response) => response.end('{"ok":true}');
    const env = { BOT: 'xoxb-1', JMO_SLACK_API: `${base}/api` };
    await project.start(scriptTelling(bot), [], env).done;
    expect(received[0]).toMatchObject({ path: '/api/chat.postMessage', authorization: 'Bearer xoxb-1' });
    expect(JSON.parse(received[0]?.body ?? '').channel).toBe('#security');
    expect(log()).toContain('channel BOT was told');
    answer = (_, response) => response.end('{"ok":false,"error":"not_in_channel"}');
    const refused = await project.start(scriptTelling(bot), [], env).done;
    expect(refused).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('BOT was not told: Slack refused'),
    });
  });

  it('is sent if nothing could be scanned', async () => {
    const script = scriptTelling(hook)
      .replaceAll('jmo ci', 'no-such-jmo ci')
      .replace('timeout jmo)', 'timeout no-such-jmo)');
    const result = await project.start(script, [], { HOOK: `${base}/a` }).done;
    expect(result.code).toBe(127);
    expect(texts()).toEqual(['❌ Scan failed: nightly']);
  });
});

describe('delivery', () => {
  slow('is repeated if the server asks for it, after the time it names', async () => {
    const times: number[] = [];
    answer = (_, response) => {
      times.push(Date.now());
      if (times.length === 1) response.writeHead(429, { 'Retry-After': '2' }).end();
      else if (times.length === 2) response.writeHead(503).end();
      else response.end('ok');
    };
    const result = await project.start(scriptTelling(hook), [], { HOOK: `${base}/a` }).done;
    expect(result).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(times).toHaveLength(3);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1900);
    expect(log()).toContain('channel HOOK was told');
  });

  it.each([404, 400, 302])("is given up at %i, and the scan's result stays", async (status) => {
    answer = (_, response) => response.writeHead(status, { location: '/elsewhere' }).end();
    const result = await project.start(scriptTelling(hook), [], {
      HOOK: `${base}/secret-path`,
      PRETEND_CODES: '7',
    }).done;
    expect(result.code).toBe(7);
    expect(received).toHaveLength(1);
    expect(result.stderr).toContain(`channel HOOK was not told: answer ${status}`);
    expect(result.stderr + log()).not.toContain('secret-path');
  });

  it('waits no longer than its minute', async () => {
    answer = (_, response) => response.writeHead(503, { 'retry-after': '3600' }).end();
    const result = await project.start(scriptTelling(hook), [], { HOOK: `${base}/a` }).done;
    expect(result.stderr).toContain('answer 503');
    expect(received).toHaveLength(1);
  });
});

describe('a message that may have arrived', () => {
  const failing = (env: Record<string, string> = {}) =>
    project.start(scriptTelling(hook), [], { HOOK: `${base}/services/a`, ...env }).done;

  const CASES = few([
    [
      'with a reset',
      (_: IncomingMessage, response: ServerResponse) => response.socket?.resetAndDestroy(),
      'no answer (curl',
    ],
    [
      'by hanging up',
      (_: IncomingMessage, response: ServerResponse) => response.destroy(),
      'it may have arrived',
    ],
    [
      'as no Slack does',
      (_: IncomingMessage, response: ServerResponse) => response.end('<html>Log in</html>'),
      'not as Slack answers',
    ],
    [
      'with a page that breaks off',
      (_: IncomingMessage, response: ServerResponse) => {
        response.writeHead(200, { 'content-length': '99' });
        response.write('<html>Log in', () => response.destroy());
      },
      'not as Slack answers',
    ],
    [
      'with 504',
      (_: IncomingMessage, response: ServerResponse) => response.writeHead(504).end(),
      'answer 504: it may have arrived, so it was not sent again',
    ],
    ['late', () => {}, 'no answer in time: it may have arrived, so it was not sent again'],
  ]);
  it.each(CASES)(
    'is not sent again if the server accepts it and answers %s',
    async (_, how, why) => {
      answer = how;
      const { code, stderr } = await failing();
      expect(code).toBe(0);
      expect(stderr).toContain(why);
      expect(received).toHaveLength(1);
    },
    40_000,
  );

  slow('is sent again without a connection, or if the answer says that it was not accepted', async () => {
    const statuses = [503, 429, 502];
    answer = (_, response) => {
      const status = statuses.shift();
      if (status === undefined) response.end('ok');
      else response.writeHead(status).end();
    };
    expect(await failing()).toMatchObject({ code: 0, stderr: '' });
    expect(received).toHaveLength(4);
    // Nothing listens the first time; then the stand-in for curl asks the server.
    received.length = 0;
    project.write(
      'bin/curl',
      `#!/bin/bash
if mkdir "$(dirname "$0")/../once"; then sed 's|:[0-9]*/|:1/|' | /usr/bin/curl "$@"; else exec /usr/bin/curl "$@"; fi
`,
      0o755,
    );
    expect(await failing()).toMatchObject({ code: 0, stderr: '' });
    expect(received).toHaveLength(1);
  });
});

describe('an address', () => {
  it.each([
    ['http to this machine that nobody allowed', (at: string) => at, '', 'is not https'],
    ['http to Slack itself', () => 'http://hooks.slack.com/services/a', 'hooks.slack.com', 'is not https'],
    ['another host', (at: string) => at.replace('http', 'https'), '', "is not Slack's"],
    ['a host that begins like Slack', () => 'https://hooks.slack.com.example/a', '', "is not Slack's"],
    ['another port of Slack', () => 'https://hooks.slack.com:8443/services/a', '', "is not Slack's"],
    ['a login before the host', () => 'https://hooks.slack.com@127.0.0.1/a', '', 'holds a login'],
    ['another protocol', () => 'file:///etc/passwd', '', 'holds no usable address'],
  ])('that is %s is refused, and never shown', async (_, addressOf, allowed, why) => {
    const HOOK = addressOf(`${base}/very-secret`);
    const { code, stderr } = await project.start(scriptTelling(hook), [], { HOOK, JMO_ALLOW_HOSTS: allowed })
      .done;
    expect(code).toBe(0);
    expect(stderr).toContain('channel HOOK was not told: ');
    expect(stderr).toContain(why);
    expect(stderr + log()).not.toContain('very-secret');
    expect(received).toHaveLength(0);
  });

  slow("of Slack's API follows the same rules, and its token must look like one", async () => {
    const bot = scriptTelling({ token: '${BOT}', channel: '#security' });
    const foreign = { JMO_SLACK_API: `${base}/api`, JMO_ALLOW_HOSTS: '' };
    const refused = await project.start(bot, [], { BOT: 'xoxb-1', ...foreign }).done;
    expect(refused.stderr).toContain('BOT was not told: its address is not https');
    const odd = await project.start(bot, [], { BOT: 'hello', JMO_SLACK_API: `${base}/api` }).done;
    expect(odd.stderr).toContain('BOT was not told: the secret holds no usable address or token');
    expect(received).toHaveLength(0);
  });
});

it("a secret's value in a message is hidden", async () => {
  const HOOK = `${base}/services/very-secret`;
  const script = scriptTelling(hook).replace('\n  take_turn\n', '\n  give_up "it was ${jmo_values[0]}" 1\n');
  const { stderr } = await project.start(script, [], { HOOK }).done;
  expect(stderr).toBe('jmo-nightly: it was ***\n');
  expect(received).toHaveLength(1);
  expect(`${received[0]?.body}${log()}`).not.toContain('very-secret');
  expect(received[0]?.body).toContain('it was ***');
});

describe('the secret', () => {
  slow('comes from a file that only its owner may read', async () => {
    const file = 'home/.jmo/secrets/HOOK';
    project.write(file, `${base}/from-file\n`, 0o600);
    await project.start(scriptTelling(hook)).done;
    expect(received.map(({ path }) => path)).toEqual(['/from-file']);
    for (const mode of [0o640, 0o604, 0o660]) {
      project.write(file, `${base}/from-file\n`, mode);
      const result = await project.start(scriptTelling(hook)).done;
      expect(result.code).toBe(0);
      expect(result.stderr).toContain(
        `secrets/HOOK is refused: others may read it (mode ${mode.toString(8)})`,
      );
    }
    expect(received).toHaveLength(1);
  });

  it.each([
    ['missing', undefined, 'is not in the environment and there is no file'],
    ['empty', '', 'is empty'],
    ['no address', 'hello', 'holds no usable address'],
    ['an option for curl', `http://127.0.0.1/"\noutput = "/tmp/x`, 'holds no usable address'],
  ])('that is %s is named, and never shown', async (_, content, message) => {
    if (content !== undefined) project.write('home/.jmo/secrets/HOOK', content, 0o600);
    const result = await project.start(scriptTelling(hook)).done;
    expect(result.code).toBe(0);
    expect(result.stderr).toContain('channel HOOK was not told: ');
    expect(result.stderr).toContain(message);
    expect(received).toHaveLength(0);
  });

  it.each(few(['REPLY', 'log', 'code', 'work', 'JMO_NAME']))('may be called %s', async (name) => {
    await project.start(scriptTelling({ url: `\${${name}}` }), [], { [name]: `${base}/named` }).done;
    expect(received.map(({ path }) => path)).toEqual(['/named']);
  });

  slow('never appears on a command line', async () => {
    project.write(
      'bin/curl',
      `#!/bin/bash\nprintf '%s\\n' "$@" >>"$(dirname "$0")/../curl-argv"\nexec /usr/bin/curl "$@"\n`,
      0o755,
    );
    await project.start(scriptTelling(hook), [], { HOOK: `${base}/very-secret` }).done;
    expect(received).toHaveLength(1);
    expect(project.read('curl-argv')).not.toContain('very-secret');
    expect(project.read('curl-argv')).toContain('--config');
  });
});
