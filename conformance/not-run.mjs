// A check that could not run has neither passed nor failed: it says why, and in CI that ends the run with an error.

const REASON = Symbol('why a check was not made');

/** An error that marks the row of its check as "not run". */
export function notRun(reason) {
  return Object.assign(new Error(reason), { [REASON]: reason });
}

/** The reason in such an error; undefined for any other error. */
export function reasonNotRun(error) {
  return error instanceof Error ? error[REASON] : undefined;
}
