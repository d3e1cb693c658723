/** A diagnostic on one value of a located schedule. */
export function diagnose(schedule, path, problem) {
    const { part, ...rest } = problem;
    return { ...rest, file: schedule.file, ...schedule.at(path, part) };
}
