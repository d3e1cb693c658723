/** The library: what the program does, for people who script. Its guide is docs/library.md. */
export { parseCron } from './cron/cron.js';
export { describeCron } from './cron/describe.js';
export { nextRuns, openSchedules, openStore, renderSchedule, renderSchedules, ScheduleError, } from './library/library.js';
export { addResource, removeResource } from './schedule/edit/edit.js';
export { editSchedule, newResource } from './schedule/edit/edit-schedule.js';
export { resourceText } from './schedule/edit/text.js';
export { parseSchedules } from './schedule/parse.js';
export { parseSelector } from './schedule/selector.js';
export { importEntries } from './schedule/store/import.js';
export { parseStore } from './schedule/store/store.js';
