import { spawn } from 'node:child_process';

/**
 * Runs a program to its end; does not reject for any exit code.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{cwd?: string, env?: Record<string, string | undefined>, input?: string, seconds?: number}} [options]
 *   `env` replaces the whole environment; after `seconds` (default 300) the program's process group is killed.
 * @returns {Promise<{status: number, stdout: string, stderr: string}>} status 127 if there is no such program.
 */
export function runProgram(file, args, { cwd, env = process.env, input = '', seconds = 300 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let spawned = true;
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    const timer = setTimeout(() => {
      stderr += `\nstill running after ${seconds} s: ended\n`;
      process.kill(-child.pid, 'SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => {
      spawned = false;
      stderr += error.message;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ status: spawned ? (code ?? 137) : 127, stdout, stderr });
    });
    // A program that does not read its input may have closed it already.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
