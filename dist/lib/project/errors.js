/** A file of the project can't be read, written, or trusted. The message is one line that names the file. */
export class ProjectError extends Error {
    name = 'ProjectError';
}
