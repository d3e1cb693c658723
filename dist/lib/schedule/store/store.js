/** JMo's own store (`~/.jmo/schedules.json`, the ScheduleManager of its `scripts/core`) as schedules of ours. */
import { STORE_KIND } from '../edit/edit.js';
import { isRecord } from '../problem.js';
import { checkSchedule } from '../rules.js';
import { checkAgainst } from '../schema/issues.js';
import { fillDefaults, scheduleSchema } from '../schema/resource.js';
import { otherPlaces } from '../schema/targets.js';
import { readDocuments } from '../yaml/documents.js';
import { findNode, locate } from '../yaml/positions.js';
import { collectSecrets, readEntry } from './entry.js';
/** The code of the diagnostic about a file that is not a store at all. */
export const NOT_A_STORE = 'not-a-store';
/** A store without schedules, as JMo makes one. */
export function emptyStore(now) {
    const created = `${now.toISOString().slice(0, 19)}+00:00`;
    const metadata = { version: '2.0.0', created_at: created };
    return JSON.stringify({ apiVersion: 'jmo.security/v2', kind: STORE_KIND, metadata, schedules: [] }, null, 2);
}
/**
 * Reads a store. JMo takes more names than we do (capitals, `_`): those are let through here, and changed by an import.
 * Never throws for any text; a diagnostic never shows a webhook's URL.
 */
export function parseStore(text, file) {
    const refused = (problem) => {
        const start = { severity: 'error', file, line: 1, column: 1, length: 0 };
        return { file, schedules: [], diagnostics: [{ ...start, ...problem, code: NOT_A_STORE }] };
    };
    const problem = findStoreProblem(text);
    if (problem !== undefined)
        return refused(problem);
    const { source, documents, diagnostics: unread } = readDocuments(text, file);
    const [document] = documents;
    const entries = isRecord(document?.value) ? document.value.schedules : undefined;
    // JSON that YAML reads otherwise, or that is too large or too deep to be looked at.
    if (document === undefined || !Array.isArray(entries))
        return refused(unread[0] ?? { message: 'the list of schedules cannot be read' });
    const names = collectSecrets(entries);
    const diagnostics = [];
    const schedules = [];
    for (const [index, entry] of entries.entries()) {
        const at = (path, part) => {
            const isThere = (inner) => findNode(document.root, document.aliases, ['schedules', index, ...inner]).node !== undefined;
            const written = isThere(path) ? path : (otherPlaces(path).find(isThere) ?? path);
            return source.span(...locate(document.root, document.aliases, ['schedules', index, ...written], part));
        };
        const { value, problems } = readEntry(entry, names);
        const wrong = [...problems, ...checkEntry(value)];
        const own = wrong.map(({ path, part, within: _, severity = 'error', ...rest }) => ({
            ...rest,
            severity,
            file,
            ...at(path, part),
        }));
        diagnostics.push(...own);
        if (wrong.some(({ severity = 'error' }) => severity === 'error'))
            continue;
        const resource = fillDefaults(value);
        schedules.push({ resource, file, at, value: value, diagnostics: own });
    }
    return { file, schedules, diagnostics };
}
function checkEntry(value) {
    if (!isRecord(value))
        return [{ path: [], code: 'not-a-schedule', message: 'an entry of the store must be a map' }];
    const { metadata } = value;
    // The name is JMo's business, as long as it is one.
    const hasName = isRecord(metadata) && typeof metadata.name === 'string' && metadata.name !== '';
    const named = hasName ? { ...value, metadata: { ...metadata, name: 'x' } } : value;
    return [...checkAgainst(scheduleSchema, named), ...checkSchedule(value)];
}
function findStoreProblem(text) {
    const hint = "is this JMo's schedules.json?";
    let value;
    try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return { message: 'the file is not JSON', hint };
    }
    return isRecord(value) && value.kind === STORE_KIND && Array.isArray(value.schedules)
        ? undefined
        : { message: `a store is JSON of kind ${STORE_KIND} with a list of schedules`, hint };
}
