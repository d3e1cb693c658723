import { lineText } from './plain.js';

/** Text for a job's log, on one line: GitHub's runner and Azure's agent also obey `##[…]` in the middle of a line. */
export function logText(value: unknown, longest: number): string {
  return lineText(value, longest)
    .replace(/##(?=\w*\[)/g, '# #')
    .replace(/^::/, ': :');
}
