import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { openGitlabSchedules } from '../../src/hosts/gitlab/schedules.js';
import { openHostApi } from '../../src/hosts/open-api.js';
import { readRunContext } from '../../src/hosts/read-context.js';
import type { RunContext } from '../../src/hosts/types.js';
import { selfSigned } from '../servers/slack-certificate.js';
import { gitlabEnv } from './environments.js';

/** A TLS server with an unknown certificate. */
async function startUnknown(): Promise<string> {
  const server = createServer(selfSigned('gitlab.example.com'), (_, response) => response.end('[]'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const MEND =
  /^GitLab can't be reached \(DEPTH_ZERO_SELF_SIGNED_CERT\): its certificate is not trusted; .*NODE_EXTRA_CA_CERTS$/;
const sleep = async () => {};

it('an untrusted certificate is reported with a remedy: jobs', async () => {
  const env = gitlabEnv(await startUnknown());
  const api = await openHostApi({ env, sleep }, readRunContext(env) as RunContext);
  await expect(api.olderActiveRuns()).rejects.toThrow(MEND);
});

it('an untrusted certificate is reported with a remedy: schedules', async () => {
  const target = { api: `${await startUnknown()}/api/v4`, project: '42', token: 'x' };
  await expect(openGitlabSchedules(target, { env: {}, sleep }).list()).rejects.toThrow(MEND);
});
