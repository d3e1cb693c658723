import { describe, expect, it } from 'vitest';
import { wordsFromInputs } from '../../src/entry/action-inputs.js';
import { callAsAction, workIn } from '../commands/run.js';

const words = (inputs: Record<string, string>) => wordsFromInputs((name) => inputs[name] ?? '');

describe('a boolean input', () => {
  it.each(['true', 'True', 'TRUE', ' true\n'])('%j is on', (value) => {
    expect(words({ command: 'render', 'dry-run': value })).toEqual(['render', '--dry-run']);
  });

  it.each(['false', 'False', 'FALSE', '', '  '])('%j is off', (value) => {
    expect(words({ command: 'render', 'dry-run': value })).toEqual(['render']);
  });

  it.each(['yes', 'on', '1', 'tRue', 'true # really', 'no'])('%j is refused', async (value) => {
    const inputs: Record<string, string> = { command: 'render', 'dry-run': value };
    const { code, err, annotations } = await callAsAction(workIn(), () => words(inputs));
    const message = `the input 'dry-run' must be true or false, found '${value}'`;
    expect({ code, err }).toEqual({ code: 2, err: `jmo-schedule: ${message}\n` });
    expect(annotations).toEqual([{ severity: 'error', message }]);
  });

  it('is passed as text if the flag takes a value', () => {
    expect(words({ command: 'guard', 'native-timezone': 'False' })).toEqual([
      'guard',
      '--native-timezone=false',
    ]);
    expect(() => words({ command: 'guard', 'native-timezone': 'no' })).toThrow('must be true or false');
  });

  it('of another command is ignored', () => {
    expect(words({ 'dry-run': 'yes' })).toEqual(['check']);
  });
});
