import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/arguments.js';
import type { CommandSpec } from '../../src/cli/command.js';
import type { Io } from '../../src/cli/io.js';
import { run as deleteSchedule } from '../../src/commands/edit/delete.js';
import { COMMANDS } from '../../src/entry/specs/registry.js';
import { call, fileIn, workIn } from './run.js';

const webshop = readFileSync(join(import.meta.dirname, '../../examples/webshop/jmo-schedules.yaml'), 'utf8');

describe('update', () => {
  it('changes only the necessary lines, in a file full of comments', async () => {
    const folder = workIn(webshop);
    const words = [
      '--cron',
      '47 3 * * *',
      '--profile',
      'deep',
      '--timezone',
      'UTC',
      '--label',
      'env=prod',
      '--label',
      'team-',
      '--set',
      'jobTemplate.options.threads=4',
      '--unset',
      'startingDeadlineSeconds',
    ];
    const { code, out, err } = await call(folder, ['update', 'nightly', ...words]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      'scanschedule/nightly updated in jmo-schedules.yaml\nnext run: 2026-11-24T03:47:00Z\nnext step: jmo-schedule render\n',
    );
    expect(fileIn(folder)).toBe(
      webshop
        .replace('    team: webshop\nspec', '    env: prod\nspec')
        .replace('"17 2 * * *"', '"47 3 * * *"')
        .replace('Europe/Berlin          #', 'UTC          #')
        .replace(/ {2}startingDeadlineSeconds.*\n/, '')
        .replace('balanced              #', 'deep              #')
        .replace(/(fail_on: HIGH .*\n)/, '$1      threads: 4\n'),
    );
  });

  it('prints the generation if there is one, and nothing if nothing changes', async () => {
    const folder = workIn(webshop.replace('name: weekly-deep\n', 'name: weekly-deep\n  generation: 7\n'));
    expect((await call(folder, ['update', 'weekly-deep', '--cron', '1 2 * * *'])).out).toContain(
      'updated in jmo-schedules.yaml (generation 8)',
    );
    const text = fileIn(folder);
    expect((await call(folder, ['update', 'weekly-deep', '--cron', '1 2 * * *'])).out).toMatch(
      /^scanschedule\/weekly-deep unchanged in jmo-schedules.yaml\nnext run: .*\n$/,
    );
    expect(
      (await call(folder, ['update', 'weekly-deep', '--annotation', 'owner=me', '--dry-run'])).out,
    ).toContain('updated in jmo-schedules.yaml (dry run)');
    expect(fileIn(folder)).toBe(text);
    await call(folder, ['update', 'weekly-deep', '--annotation', 'owner=me']);
    expect(fileIn(folder)).toBe(text.replace('owner: security@webshop.example', 'owner: me'));
  });

  it('prints the resource with -o, and refuses invalid values', async () => {
    const folder = workIn(webshop);
    const { out } = await call(folder, ['update', 'nightly', '--suspend', 'true', '-o', 'json', '--dry-run']);
    expect(JSON.parse(out)).toMatchObject({ spec: { suspend: true } });
    const refused = await call(folder, ['update', 'nightly', '--set', 'jobTemplate.optoins.threads=4']);
    expect(refused).toMatchObject({
      code: 1,
      err: expect.stringContaining('unknown key "optoins" in spec.jobTemplate'),
    });
    expect(await call(folder, ['update', 'nightly', '--unset', 'jobTemplate.targets'])).toMatchObject({
      code: 1,
    });
    expect(await call(folder, ['update', 'nighly', '--cron', '1 2 * * *'])).toMatchObject({
      code: 2,
      err: 'jmo-schedule: jmo-schedules.yaml: there is no schedule named "nighly"; did you mean nightly?\n',
    });
    expect(await call(folder, ['update', 'nightly'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing to change'),
    });
    expect(fileIn(folder)).toBe(webshop);
  });

  it('corrects an invalid schedule', async () => {
    const folder = workIn(webshop.replace('"17 2 * * *"', '"@daily"'));
    expect(await call(folder, ['update', 'weekly-deep', '--profile', 'fast'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('cron-macro'),
    });
    expect(await call(folder, ['update', 'nightly', '--cron', '17 2 * * *'])).toMatchObject({ code: 0 });
    expect(fileIn(folder)).toBe(webshop);
  });
});

describe('suspend and resume', () => {
  it('add a line, and change that line', async () => {
    const folder = workIn(webshop);
    expect((await call(folder, ['suspend', 'nightly'])).out).toBe(
      'scanschedule/nightly suspended in jmo-schedules.yaml\nnext run: none, it is suspended\nnext step: jmo-schedule render\n',
    );
    const suspended = webshop.replace(/(timezone: Europe\/Berlin {10}.*\n)/, '$1  suspend: true\n');
    expect(fileIn(folder)).toBe(suspended);
    expect((await call(folder, ['suspend', 'nightly'])).out).toContain('unchanged');
    expect((await call(folder, ['resume', 'nightly'])).out).toContain('scanschedule/nightly resumed');
    expect(fileIn(folder)).toBe(suspended.replace('suspend: true', 'suspend: false'));
    expect((await call(folder, ['resume', 'weekly-deep'])).out).toContain(
      'scanschedule/weekly-deep unchanged',
    );
    expect(await call(folder, ['resume', 'none'])).toMatchObject({ code: 2 });
  });
});

describe('delete', () => {
  const spec = COMMANDS.find(({ name }) => name === 'delete') as CommandSpec;
  const ask = async (folder: string, words: string[], answer: string) => {
    const questions: string[] = [];
    let out = '';
    const io = {
      directory: folder,
      env: {},
      now: () => new Date(),
      color: false,
      interactive: true,
      ask: async (question: string) => {
        questions.push(question);
        return answer;
      },
      err: () => {},
      step: {},
    } as unknown as Io;
    const code = await deleteSchedule(parseArguments(spec, words), { ...io, out: (text) => (out += text) });
    return { code, out, questions };
  };

  it('asks on a terminal, and accepts no', async () => {
    const folder = workIn(webshop);
    for (const answer of ['', 'n', 'nope', 'yesterday']) {
      expect(await ask(folder, ['nightly'], answer)).toEqual({
        code: 1,
        out: 'nothing was deleted\n',
        questions: ['Delete scanschedule/nightly from jmo-schedules.yaml? [y/N] '],
      });
    }
    expect(fileIn(folder)).toBe(webshop);
    expect(await ask(folder, ['nightly', '--yes'], '')).toMatchObject({ code: 0, questions: [] });
    expect(await ask(folder, ['staging-urls'], ' Yes ')).toMatchObject({
      code: 0,
      out: 'scanschedule/staging-urls deleted from jmo-schedules.yaml\nnext step: jmo-schedule render\n',
    });
    const [header, , rest] = [
      webshop.slice(0, webshop.indexOf('apiVersion')),
      '',
      webshop.slice(webshop.indexOf('---'), webshop.lastIndexOf('---')),
    ];
    expect(fileIn(folder)).toBe(`${header}${rest}`);
  });

  it('requires --yes without a terminal, and reports missing schedules', async () => {
    const folder = workIn(webshop);
    expect(await call(folder, ['delete', 'nightly'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('pass --yes to delete'),
    });
    expect(await call(folder, ['delete', 'none', '--yes'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no schedule named "none"'),
    });
    expect(await call(folder, ['delete', 'nightly', '--dry-run', '-o', 'name'])).toMatchObject({
      code: 0,
      out: 'scanschedule/nightly\n',
    });
    expect(fileIn(folder)).toBe(webshop);
  });

  it('works on an invalid schedule, even because of a secret in it', async () => {
    const webhook = `https://hooks.slack.com/${'services'}/T00/B00/abcdefgh`;
    const folder = workIn(webshop.replace('${SLACK_WEBHOOK_URL}', webhook));
    expect(await call(folder, ['delete', 'nightly', '-y'])).toMatchObject({ code: 0 });
    expect(fileIn(folder)).not.toContain('abcdefgh');
  });
});
