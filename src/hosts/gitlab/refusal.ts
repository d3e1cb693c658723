import { PlatformError } from '../types.js';

/** GitLab refused a request. */
export class GitlabRefusal extends PlatformError {
  constructor(
    message: string,
    readonly status: number,
    /** GitLab's message on one line, as `, "…"`; '' if there is none. */
    readonly said = '',
    /** The scope that is missing according to GitLab. */
    readonly scope: string | undefined = undefined,
  ) {
    super(message);
  }
}
