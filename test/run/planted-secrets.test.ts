import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { callAsAction } from '../commands/run.js';
import { finding } from './samples.js';

const scratch = mkdtempSync(join(tmpdir(), 'planted-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const CANARY = `c4nary${'-Zq7/'.repeat(4)}x`;
const SPELLINGS = [
  CANARY,
  CANARY.replaceAll('-', ''),
  JSON.stringify(CANARY).slice(1, -1),
  encodeURIComponent(CANARY),
  Buffer.from(CANARY).toString('base64').replace(/=+$/, ''),
  Buffer.from(CANARY).toString('base64url'),
  Buffer.from(CANARY).toString('hex'),
  Buffer.from(CANARY).toString('hex').toUpperCase(),
];
const said = (text: string) => SPELLINGS.filter((one) => text.includes(one));

/** Every text of a finding with `secret` in it. */
const everywhere = (secret: string) => ({
  title: `Found ${secret}`,
  message: `Found ${secret} here`,
  description: `It is ${secret}.`,
  remediation: {
    summary: `Rotate ${secret}`,
    steps: [`Revoke ${secret}`],
    references: [`https://x.example/${secret}`],
  },
  references: [`https://x.example/?key=${encodeURIComponent(secret)}`],
  tags: ['kept', `${secret}`],
});

/** What scanners and their JMo adapters, of this version and earlier ones, write, and where. */
const PLANTED: Record<string, Record<string, unknown>> = {
  'trufflehog, the message': {
    tool: { name: 'trufflehog' },
    ...everywhere(CANARY),
    message: CANARY,
    raw: {},
  },
  'trufflehog, raw': {
    tool: { name: 'trufflehog' },
    ...everywhere(CANARY),
    raw: { Raw: CANARY, RawV2: CANARY },
  },
  'trufflehog, deep in raw': {
    tool: { name: 'trufflehog' },
    ...everywhere(CANARY),
    raw: { SourceMetadata: { Data: { line: 3 } }, ExtraData: { token: CANARY } },
  },
  gitleaks: {
    tool: { name: 'gitleaks' },
    ...everywhere(CANARY),
    raw: { Secret: CANARY, Match: `k = "${CANARY}"` },
  },
  noseyparker: {
    tool: { name: 'noseyparker' },
    ...everywhere(CANARY),
    raw: {
      matches: [
        { snippet: { before: 'k =', matching: CANARY }, groups: [Buffer.from(CANARY).toString('base64')] },
      ],
    },
  },
  'detect-secrets': { tool: { name: 'detect-secrets' }, ...everywhere(CANARY), message: CANARY },
  'semgrep-secrets, a metavariable': {
    tool: { name: 'semgrep-secrets' },
    ...everywhere(CANARY),
    tags: ['secret'],
    raw: { extra: { lines: `key = "${CANARY}"`, metavars: { $KEY: { abstract_content: CANARY } } } },
  },
  'semgrep, a line of code': {
    ruleId: 'generic.secrets.hardcoded-token',
    ...everywhere(CANARY),
    context: { snippet: `a = 1\ntoken = '${CANARY}'\n` },
  },
  'trivy, a match': {
    tool: { name: 'trivy' },
    ...everywhere(CANARY),
    tags: ['secret'],
    raw: { Match: CANARY },
  },
  'horusec, its code': {
    tool: { name: 'horusec' },
    ...everywhere(CANARY),
    tags: ['hardcoded-secret'],
    raw: { vulnerabilities: { code: `const key = "${CANARY}"` } },
  },
  'nuclei, a login': {
    tool: { name: 'nuclei' },
    ...everywhere(CANARY),
    raw: { meta: { username: 'admin', password: CANARY } },
  },
  'zap, evidence of a leaked token': {
    tool: { name: 'zap' },
    ...everywhere(CANARY),
    ruleId: 'token-disclosure',
    context: { evidence: CANARY },
  },
  'secretContext, a rule and an id': {
    ...everywhere(CANARY),
    id: CANARY,
    ruleId: `rule-${CANARY}`,
    secretContext: { detector: 'AWS', secret: CANARY },
  },
  'in base64': { ...everywhere(Buffer.from(CANARY).toString('base64')), raw: { secret: CANARY } },
  'in hexadecimal': { ...everywhere(Buffer.from(CANARY).toString('hex')), raw: { secret: CANARY } },
  'in an address': {
    message: `remote https://me:${encodeURIComponent(CANARY)}@git.example/a.git`,
    title: `https://${encodeURIComponent(CANARY)}@git.example`,
    description: `https://me:${encodeURIComponent(CANARY)}@git.example/a.git`,
    remediation: '',
    location: { path: `https://me:${encodeURIComponent(CANARY)}@git.example/a?b=${CANARY}`, startLine: 1 },
  },
  'Bandit, a password': { ruleId: 'B105', ...quotedByBandit(), raw: { code: `3 password = '${CANARY}'` } },
  'Bandit, a password of two lines': {
    ruleId: 'B105',
    message: `Possible hardcoded password: 'abc\n${CANARY}'`,
    description: `Possible hardcoded password: 'abc\n${CANARY}`,
    raw: {},
  },
  'a key that only looks like one of a secret': { ...everywhere(CANARY), raw: { client_secret: CANARY } },
  'a key in capitals': { ...everywhere(CANARY), raw: { deep: { AWS_SECRET_ACCESS_KEY: CANARY } } },
  'any key of a finding about a secret': {
    ...everywhere(CANARY),
    ruleId: 'hardcoded-secret',
    raw: { finding: { anything: [CANARY] } },
  },
  'a sentence of a finding about a secret': {
    ...everywhere(CANARY),
    ruleId: 'hardcoded-secret',
    raw: { finding: `there is ${CANARY} in it` },
  },
  'a request with a login': {
    ...everywhere(CANARY),
    raw: { request: `GET / HTTP/1.1\r\nAuthorization: Bearer ${CANARY}\r\n\r\n` },
  },
  'a header with a login': { ...everywhere(CANARY), raw: { headers: { Authorization: `Bearer ${CANARY}` } } },
  'a request with a login, of a finding about a secret': {
    ...everywhere(CANARY),
    ruleId: 'token-disclosure',
    raw: { request: `GET / HTTP/1.1\nAUTHORIZATION: Bearer ${CANARY}\n\n` },
  },
  'a private key in a block of code': {
    ...everywhere(`${CANARY.replaceAll('-', '')}ABCDEFGHIJ`),
    ruleId: 'private-key',
    raw: { code: `k = '-----BEGIN KEY-----\n${CANARY.replaceAll('-', '')}ABCDEFGHIJ\n-----END KEY-----'` },
  },
  'checkov, a block of code': {
    ...everywhere(CANARY),
    ruleId: 'CKV_SECRET_6',
    raw: { code_block: [[3, `key = "${CANARY}"\n`]] },
  },
  'raw as a JSON text': { ...everywhere(CANARY), raw: JSON.stringify({ secret: CANARY }) },
  'one line of a secret of many': {
    ...everywhere(CANARY),
    raw: { secret: `-----BEGIN KEY-----\n${CANARY}\n-----END KEY-----` },
  },
  'in hexadecimal capitals': {
    ...everywhere(Buffer.from(CANARY).toString('hex').toUpperCase()),
    raw: { secret: CANARY },
  },
  'TruffleHog by another name': { tool: { name: 'TruffleHog OSS' }, message: `is ${CANARY}`, raw: {} },
  'deep in raw': { ...everywhere(CANARY), raw: nested({ secret: CANARY }, 25) },
  'deeper than is read': { ...everywhere(CANARY), raw: nested({ secret: CANARY }, 100) },
  'behind more than is read': { ...everywhere(CANARY), raw: [Array(20_000).fill(0), { secret: CANARY }] },
  'the name of the scanner': { tool: { name: `x ${CANARY}` }, message: 'a', raw: { secret: CANARY } },
  'where nothing of it is shown': {
    compliance: { owaspTop10_2021: [CANARY], cweTop25_2024: [{ id: CANARY }] },
    context: { snippet: CANARY },
    risk: { cwe: [CANARY], evidence: CANARY },
    evidence: CANARY,
    raw: { anything: { at: ['all', CANARY] } },
  },
};

function nested(value: unknown, depth: number): unknown {
  return depth === 0 ? value : { a: nested(value, depth - 1) };
}

function quotedByBandit() {
  const text = `Possible hardcoded password: '${CANARY}'`;
  return { title: 'hardcoded_password_string', message: text, description: text };
}

async function everything(fields: Record<string, unknown>): Promise<string> {
  const folder = mkdtempSync(join(scratch, 'run-'));
  mkdirSync(join(folder, 'r/summaries'), { recursive: true });
  const file = 'r/summaries/findings.json';
  writeFileSync(join(folder, file), JSON.stringify({ meta: { tools: ['x'] }, findings: [finding(fields)] }));
  const posted: string[] = [];
  const slack = createServer((request, response) => {
    request.on('data', (part) => posted.push(String(part)));
    request.on('end', () => response.end('ok'));
  });
  await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
  const { port } = slack.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/services/T0/B0/x`;
  const scan = ['--scan-result', 'success', '--gate-step', 'failure', '--channels', 'HOOK success,failure'];
  const runs = [];
  for (const words of [
    ['report', '--findings', file, '--out', 'out'],
    ['report', '--findings', file, '--out', 'out', '--baseline', file, '-o', 'json'],
    ['gate', '--findings', file, '--fail-on', 'INFO'],
    ['gate', '--findings', file, '--fail-on', 'INFO', '-o', 'json'],
    ['notify', '--findings', file, ...scan, '--allow-host', `127.0.0.1:${port}`],
  ])
    runs.push(await callAsAction(folder, () => words, { HOOK: url }));
  await new Promise((resolve) => slack.close(resolve));
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 1, 1, 0]);
  expect(posted).toHaveLength(1);
  const written = readdirSync(join(folder, 'out')).map((name) =>
    readFileSync(join(folder, 'out', name), 'utf8'),
  );
  return JSON.stringify([runs, posted]) + written.join('\n');
}

describe('a secret that a scanner found', () => {
  it.each(Object.keys(PLANTED))('does not appear in any output: %s', async (name) => {
    expect(said(await everything(PLANTED[name] ?? {}))).toEqual([]);
  });

  it('would be noticed here', async () => {
    const shown = await everything({ message: `Found ${CANARY}` });
    expect(said(shown)).toContain(CANARY);
  });
});

describe('a text without a secret', () => {
  it.each([
    { tool: { name: 'bandit' }, raw: { code: '7 subprocess.call(command, shell=True)' } },
    { tool: { name: 'semgrep' }, raw: { extra: { lines: 'subprocess.call(command)' } } },
    { tool: { name: 'zap' }, context: { evidence: 'subprocess' } },
    { tool: { name: 'trivy' }, raw: { Title: 'subprocess call with shell=True identified' } },
    {
      ruleId: 'hardcoded-secret',
      raw: {
        check_id: 'hardcoded-secret',
        filename: 'src/shop.py',
        message: 'subprocess call with shell=True identified',
        category: 'security',
        confidence: 'HIGH',
        more_info: 'https://bandit.readthedocs.io/en/latest/plugins/b602.html',
      },
    },
    { raw: { secret_type: 'subprocess', token_count: 'identified' } },
  ])('is shown unchanged: %j', async (fields) => {
    const shown = await everything(fields);
    expect(shown).toContain('subprocess call with shell=True identified');
    expect(shown).not.toContain('[secret]');
  });
});
