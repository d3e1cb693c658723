import { describe, expect, it } from 'vitest';
import { parseSchedules } from '../../src/schedule/parse.js';
import { findSecrets, isSecretLooking, quote, redactSecrets } from '../../src/text/secrets.js';

// Built from parts, so that secret scanners do not report this file.
const path = ['T0AAAAAAA', 'B0BBBBBBB', 'cccccccccccccccccccccccc'].join('/');
const SECRETS = {
  webhook: `https://hooks.${'slack'}.com/services/${path}`,
  trigger: `https://hooks.${'slack'}.com/triggers/${path}`,
  government: `hooks.${'slack'}-gov.com/services/${path}`,
  slackToken: ['xoxb', '123456789012', 'abcdefabcdef'].join('-'),
  gitlabToken: `glpat${'-'}${'a1B2'.repeat(5)}`,
  githubToken: `ghp${'_'}${'a1B2'.repeat(9)}`,
  fineGrained: `github${'_'}pat_${'a1B2'.repeat(9)}`,
  password: `https://user:${'hunter22'}@a.example/x`,
};

function fileWith(field: string): string {
  return `apiVersion: jmo.security/v1alpha1
kind: ScanSchedule
metadata:
  name: nightly
spec:
  schedule: "17 2 * * *"
  jobTemplate:
    targets: {repo: .}
${field}`;
}

const channel = (url: string) => fileWith(`    notifications: {channels: [{type: slack, url: ${url}}]}\n`);

describe('secrets', () => {
  it.each(Object.entries(SECRETS))('of type %s are refused everywhere, and never shown', (name, secret) => {
    const places = [
      channel(`"${secret}"`),
      channel(`'${secret}'`),
      fileWith(
        `    notifications:\n      channels:\n        - type: slack\n          url: |\n            ${secret}\n`,
      ),
      fileWith(`    options: {}\nstatus: {message: "${secret}"}\n`),
      fileWith(`    profile: "${secret}"\n`),
      fileWith(`    "${secret}": x\n`),
      fileWith(`    # ${secret}\n`),
      fileWith('').replace('name: nightly', `name: nightly\n  annotations: {note: "see ${secret}"}`),
      fileWith('').replace('"17 2 * * *"', `"17 2 ${secret}"`),
      `kind: "${secret}"`,
      `${secret}: [`,
      `- !${secret} x`,
      `a: *${secret}`,
    ];
    for (const text of places) {
      const { diagnostics, schedules } = parseSchedules(text, 'f.yaml');
      expect(diagnostics.map(({ code }) => code)).toContain('literal-secret');
      const tail = name === 'password' ? 'hunter22' : secret.slice(-12);
      expect(JSON.stringify(diagnostics)).not.toContain(tail);
      expect(redactSecrets(text, diagnostics)).not.toContain(tail);
      // A comment or a status is no field; the schedule must still be refused.
      expect(schedules).toEqual([]);
    }
  });

  it('are found behind escapes', () => {
    const escaped = SECRETS.webhook.replace('slack', '\\x73lack');
    const text = fileWith('').replace('name: nightly', `name: nightly\n  annotations: {note: "${escaped}"}`);
    const { diagnostics } = parseSchedules(text, 'f.yaml');
    expect(diagnostics.map(({ code }) => code)).toEqual(['literal-secret']);
    expect(redactSecrets(text, diagnostics)).not.toContain('cccccccc');
  });

  it.each(['url', 'webhook', 'token'])(
    'include any literal as a %s of a channel, whether or not it looks like one',
    (key) => {
      const literal = `https://chat.example/hook/${'0123456789'}`;
      for (const written of [literal, `"${literal}"`, `>-\n                ${literal}`, `&a ${literal}`]) {
        const text = fileWith(
          `    notifications:\n      channels:\n        - type: slack\n          ${key}: ${written}\n          oops: 1\n`,
        );
        const { diagnostics } = parseSchedules(text, 'f.yaml');
        expect(diagnostics.map(({ code }) => code)).toContain('literal-secret');
        expect(JSON.stringify(diagnostics)).not.toContain('0123456789');
        expect(redactSecrets(text, diagnostics)).not.toContain('0123456789');
      }
    },
  );

  it('are found behind an alias', () => {
    const text = fileWith(
      `    profile: &p chat-${'0123456789'}\n    notifications: {channels: [{type: slack, url: *p}]}\n`,
    );
    const { diagnostics } = parseSchedules(text, 'f.yaml');
    expect(diagnostics.map(({ code }) => code)).toContain('literal-secret');
    expect(redactSecrets(text, diagnostics)).not.toContain('0123456789');
  });

  it('have one diagnostic each', () => {
    const { diagnostics } = parseSchedules(channel(`"${SECRETS.webhook}"`), 'f.yaml');
    expect(diagnostics.map(({ code }) => code)).toEqual(['literal-secret']);
  });

  it('do not include ordinary text', () => {
    const texts = [
      `\${SLACK_WEBHOOK_URL}`,
      'https://api.slack.com/messaging/webhooks',
      'see hooks.slack.com',
      'ghp_short',
      'https://a.example:8443/b@c',
      `https://user:\${PASSWORD}@a.example`,
      'glpat-short',
      'boxy-xoxo-kisses',
    ];
    for (const text of texts) {
      expect(findSecrets(text), text).toEqual([]);
      expect(isSecretLooking(text), text).toBe(false);
      expect(redactSecrets(text)).toBe(text);
    }
  });

  it('are redacted in place, so that columns stay', () => {
    const line = `a: "${SECRETS.webhook}" # b`;
    const redacted = redactSecrets(line);
    expect(redacted).toHaveLength(line.length);
    expect(redacted.indexOf('# b')).toBe(line.indexOf('# b'));
    expect(redactSecrets(`gitlab_tokn: ${'s3cr3t'}`)).toBe('gitlab_tokn: s3cr3t');
    expect(redactSecrets(`my_token: ${'s3cr3t'}`)).toBe('my_token: ******');
    expect(redactSecrets(`my_token: "\${NAME}"`)).toBe(`my_token: "\${NAME}"`);
  });

  it('are hidden in quoted text, which is cut to one line without control characters', () => {
    expect(quote('a\n\u001b[31m\u202e\u2028b')).toBe('"a\\n\\u001b[31m\\u202e\\u2028b"');
    expect(quote('x'.repeat(100))).toBe(`"${'x'.repeat(59)}…"`);
    expect(quote(SECRETS.slackToken)).toMatch(/^"\*+"$/);
  });
});
