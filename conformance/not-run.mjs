// A check that could not be made is neither passed nor failed: it says why, and in CI that ends the run with an error.

const REASON = Symbol('why a check was not made');

/** An error that makes the check that throws it a row "not run". */
export function notRun(reason) {
  return Object.assign(new Error(reason), { [REASON]: reason });
}

/** The reason inside such an error; undefined for any other error. */
export function reasonNotRun(error) {
  return error instanceof Error ? error[REASON] : undefined;
}
