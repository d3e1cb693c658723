import { resolve } from 'node:path';
import { visible } from '../text/log.js';
import { changeFile } from './change-file.js';
import { EXIT } from './io.js';
import { shownPath } from './load-schedules.js';
import { countDiagnostics, diagnosticsForPeople } from './print-diagnostics.js';
import { boundaryOf, storeBoundaryOf } from './read-named-file.js';
import { storePathOf } from './store-path.js';
/** The file that `--store`, or `--file` in `--directory`, names. */
export function editableOf(args, io) {
    const store = storePathOf(args, io);
    if (store !== undefined) {
        const file = shownPath(io.directory, store);
        return { path: store, file, isStore: true, boundary: storeBoundaryOf(store, io) };
    }
    const directory = resolve(io.directory, args.text('directory') ?? '.');
    const path = resolve(directory, args.text('file') ?? 'jmo-schedules.yaml');
    const boundary = boundaryOf(path, io, directory);
    return { path, file: shownPath(io.directory, path), isStore: false, boundary };
}
/** As `changeFile`; what is refused is printed, and 1 returned. */
export async function editFile(place, io, edit, options) {
    const edited = await changeFile(place, edit, { ...options, warn: io.err });
    if (!('refused' in edited))
        return edited;
    const { refused, text, isResult } = edited;
    io.err(diagnosticsForPeople(refused, text, io.color));
    if (isResult)
        io.err(`${visible(place.file)}: would be invalid (${countDiagnostics(refused)}); nothing was written\n`);
    return EXIT.no;
}
