/** The part of the library that needs no Node: work on texts and values. Its guide is docs/library.md. */

export type { ReadFile } from './backends/read-schedules.js';
export type { GeneratedFile } from './backends/types.js';
export { type Cron, parseCron } from './cron/cron.js';
export { describeCron } from './cron/describe.js';
export { ArgumentError, ScheduleError } from './library/errors.js';
export type { BackendConfig, BackendSpec, NewSchedule, Patch, ScheduleSpec } from './library/spec.js';
export { newResource, nextRuns, renderSchedule, renderSchedules, validate } from './library/texts.js';
export type { Diagnostic, DiagnosticSeverity, Path, Span } from './schedule/diagnostic.js';
export { addResource, type Edit, type EditResult, removeResource } from './schedule/edit/edit.js';
export { editSchedule } from './schedule/edit/edit-schedule.js';
export { resourceText } from './schedule/edit/text.js';
export type { Ignored } from './schedule/ignores.js';
export type { LocatedDefaults, LocatedSchedule } from './schedule/located.js';
export { type ParsedFile, parseSchedules } from './schedule/parse.js';
export { parseSelector, type Selector } from './schedule/selector.js';
export { importEntries } from './schedule/store/import.js';
export { type ParsedStore, parseStore, type StoreEntry } from './schedule/store/store.js';
export type * from './schedule/types.js';
