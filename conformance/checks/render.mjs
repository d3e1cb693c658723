import { collectCases } from '../cases/collect.mjs';

/** Makes the cases of all other checks, and proves: after render, check is clean, and a second render changes nothing. */
export const render = {
  id: 'render',
  title: 'every resource file validates, renders, is then without drift, and renders to the same bytes again',
  consumer: 'jmo-schedule',
  unit: 'resource files',
  tools: [],
  async run(context) {
    const { status, stderr } = await context.cli(['--version']);
    if (status !== 0) throw new Error(`dist/ is not built, or broken: ${stderr.trim().split('\n').at(-1)}`);
    const collected = await collectCases(context);
    context.collected = collected;
    return {
      cases: collected.projects.length,
      failures: collected.failures,
      notes: collected.refused.map((text) => `not for GitHub, as export says: ${text}`),
    };
  },
};
