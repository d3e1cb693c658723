/** Changes to plain data: what the text must read as after the same change. */
/** The value with one edit made; the one given stays as it was. Maps and lists on the way that are missing are made. */
export function editValue(value, edit) {
    return change(value, edit.path, edit);
}
function change(value, path, edit) {
    const [step, ...rest] = path;
    if (step === undefined)
        return 'remove' in edit ? undefined : edit.value;
    const removes = 'remove' in edit;
    if (typeof step === 'number') {
        if (value != null && !Array.isArray(value))
            return value;
        const list = [...(value ?? [])];
        if (step > list.length || (removes && step >= list.length))
            return value;
        if (removes && rest.length === 0)
            list.splice(step, 1);
        else
            list[step] = change(list[step], rest, edit);
        return list;
    }
    if (value != null && (typeof value !== 'object' || Array.isArray(value)))
        return value;
    const map = { ...value };
    const there = Object.hasOwn(map, step);
    if (removes && !there)
        return value;
    if (removes && rest.length === 0)
        delete map[step];
    else
        map[step] = change(there ? map[step] : undefined, rest, edit);
    return map;
}
/** The value at a path, or undefined. */
export function valueAt(value, path) {
    return path.reduce((at, step) => typeof at === 'object' && at !== null && Object.hasOwn(at, step)
        ? at[step]
        : undefined, value);
}
