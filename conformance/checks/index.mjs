// In order: the first makes the cases, later ones may use what earlier ones found. A new check is a file and a line here.
import { act } from './act.mjs';
import { actionlint } from './actionlint.mjs';
import { container } from './container.mjs';
import { cron } from './cron.mjs';
import { cronParser } from './cron-parser.mjs';
import { cronTimes } from './cron-times.mjs';
import { editors } from './editors.mjs';
import { foreignCheckout } from './foreign-checkout.mjs';
import { fullDisk } from './full-disk.mjs';
import { gate } from './gate.mjs';
import { githubSchemas } from './github-schemas.mjs';
import { gitlabComponents } from './gitlab-components.mjs';
import { gitlabInputs } from './gitlab-inputs.mjs';
import { gitlabParse } from './gitlab-parse.mjs';
import { gitlabPipelines } from './gitlab-pipelines.mjs';
import { gitlabRe2 } from './gitlab-re2.mjs';
import { gitlabSchema } from './gitlab-schema.mjs';
import { gitlabTimes } from './gitlab-times.mjs';
import { guardFaults } from './guard-faults.mjs';
import { hostileTexts } from './hostile-texts.mjs';
import { jmoParser } from './jmo-parser.mjs';
import { jmoScan } from './jmo-scan.mjs';
import { jmoStore } from './jmo-store.mjs';
import { kubernetesCronjob } from './kubernetes-cronjob.mjs';
import { kubernetesValidation } from './kubernetes-validation.mjs';
import { notifyFaults } from './notify-faults.mjs';
import { pinnedAction } from './pinned-action.mjs';
import { render } from './render.mjs';
import { reports } from './reports.mjs';
import { sarifReaders } from './sarif-readers.mjs';
import { shellcheck } from './shellcheck.mjs';
import { zizmor } from './zizmor.mjs';

/**
 * @typedef {object} Check
 * @property {string} id
 * @property {string} title     what holds, as the table says it
 * @property {string} consumer  the program or the rules that decide
 * @property {string} unit      what `cases` counts
 * @property {string[]} tools   programs it wants from `context.tool`, asked for before it runs
 * @property {(context: object) => Promise<{cases: number, failures: string[], notes?: string[]}>} run
 *   throws `notRun(reason)` where it cannot be made; `notes` stand in the table's page, so they must not vary from run to run
 */

/** @type {readonly Check[]} */
export const checks = [
  render,
  actionlint,
  zizmor,
  pinnedAction,
  githubSchemas,
  gitlabSchema,
  gitlabRe2,
  gitlabInputs,
  gitlabParse,
  gitlabTimes,
  kubernetesCronjob,
  kubernetesValidation,
  shellcheck,
  jmoParser,
  hostileTexts,
  jmoScan,
  foreignCheckout,
  container,
  jmoStore,
  editors,
  reports,
  sarifReaders,
  gate,
  act,
  gitlabPipelines,
  gitlabComponents,
  notifyFaults,
  guardFaults,
  fullDisk,
  cronParser,
  cronTimes,
  cron,
];
