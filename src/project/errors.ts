import { ExpectedError } from '../text/expected-error.js';

/** A project file can't be read, written or trusted. The message is one line that names the file. */
export class ProjectError extends ExpectedError {
  override readonly name = 'ProjectError';
}
