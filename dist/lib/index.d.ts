/** The library: what the program does, for people who script. Its guide is docs/library.md. */
export type { GeneratedFile } from './backends/types.js';
export { nextRuns, openSchedules, openStore, type Patch, renderSchedule, renderSchedules, ScheduleError, type Schedules, type World, } from './library.js';
export { type Cron, parseCron } from './schedule/cron.js';
export { describeCron } from './schedule/describe-cron.js';
export type { Diagnostic, DiagnosticSeverity, Path, Span } from './schedule/diagnostic.js';
export { addResource, type Edit, type EditResult, removeResource } from './schedule/edit.js';
export { editSchedule, type NewSchedule, newResource } from './schedule/edit-schedule.js';
export { resourceText } from './schedule/edit-text.js';
export type { LocatedSchedule } from './schedule/located.js';
export { type ParsedFile, parseSchedules } from './schedule/parse.js';
export { parseSelector, type Selector } from './schedule/selector.js';
export { type ParsedStore, parseStore, type StoreEntry } from './schedule/store.js';
export { importEntries } from './schedule/store-import.js';
export type * from './schedule/types.js';
