import { PATH_TARGETS } from './config-rules.js';
/** Every field of the resource that names a file or folder for the scan to read; an `api_spec` may be a URL. */
export function pathFields({ spec }) {
    const { targets, options } = spec.jobTemplate;
    const found = [];
    const add = (group, key, path) => {
        if (path !== undefined)
            found.push({ at: ['spec', 'jobTemplate', group, key], key, path });
    };
    for (const key of PATH_TARGETS)
        add('targets', key, targets[key]);
    add('targets', 'api_spec', targets.api_spec);
    add('options', 'config', options.config);
    return found;
}
