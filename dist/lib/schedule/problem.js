/** A problem of one value of a resource, before it is known where in the file that value stands. */
/** The problems of a value, as problems of what it stands in. */
export function below(path, problems) {
    return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `spec.backend.tags[1]`. */
export function formatPath(path) {
    return path.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        return text === '' ? step : `${text}.${step}`;
    }, '');
}
