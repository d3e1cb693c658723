import type { ScanSchedule } from '../schedule/types.js';
import { allBackends } from './index.js';
import type { GeneratedFile, RenderContext } from './types.js';

/** All files of all schedules, by path, independent of the schedules' order. */
export function renderAll(schedules: readonly ScanSchedule[], context: RenderContext): GeneratedFile[] {
  const sorted = [...schedules].sort((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
  return allBackends()
    .flatMap((backend) => {
      const own = sorted.filter((schedule) => schedule.spec.backend.type === backend.type);
      return own.length === 0 ? [] : backend.render(own, context);
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
