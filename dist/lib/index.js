/** The library: what the program does, for people who script. Its guide is docs/library.md. */
export { nextRuns, openSchedules, openStore, renderSchedule, renderSchedules, ScheduleError, } from './library.js';
export { parseCron } from './schedule/cron.js';
export { describeCron } from './schedule/describe-cron.js';
export { addResource, removeResource } from './schedule/edit.js';
export { editSchedule, newResource } from './schedule/edit-schedule.js';
export { resourceText } from './schedule/edit-text.js';
export { parseSchedules } from './schedule/parse.js';
export { parseSelector } from './schedule/selector.js';
export { parseStore } from './schedule/store.js';
export { importEntries } from './schedule/store-import.js';
