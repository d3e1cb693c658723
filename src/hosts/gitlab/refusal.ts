import { PlatformError } from '../types.js';

/** GitLab said no. */
export class GitlabRefusal extends PlatformError {
  constructor(
    message: string,
    readonly status: number,
    /** GitLab's own words, on one line, as `, "…"`; '' where it gave none. */
    readonly said = '',
    /** The scope that GitLab says is missing. */
    readonly scope: string | undefined = undefined,
  ) {
    super(message);
  }
}
