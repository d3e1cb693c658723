/** The library: what the program does, for scripts. Its guide is docs/library.md. */

export * from './core.js';
export { openSchedules, openStore, type Schedules, type World } from './library/files.js';
export { ProjectError } from './project/errors.js';
