import { runProgram } from '../run-program.mjs';

/**
 * The answers of Kubernetes' own code, one per question.
 * @param {'cronjob' | 'validation'} what
 */
export async function askKubernetes(context, what, questions) {
  const { status, stdout, stderr } = await runProgram(await context.tool('kubernetes'), [what], {
    input: questions.map((question) => `${JSON.stringify(question)}\n`).join(''),
    env: context.environment,
    seconds: 900,
  });
  if (status !== 0)
    throw new Error(`kubernetes-answers ${what} ended with ${status}: ${stderr.slice(0, 4000)}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
